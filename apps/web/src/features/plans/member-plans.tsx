import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { planStanding } from '@iltizam/shared/plans/standing';
import { bandOf } from '@iltizam/shared/progress/bands';
import { nothingReported } from '@iltizam/shared/progress/reporting';
import { Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { RateLink } from '../../ui/rate-link.js';
import { RateSourceText } from '../../ui/published-rate.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import styles from './member-plans.module.css';

type Member = PlanSummary['member'];

/** The plans under their member, in the order of the list: the member of the latest plan first. */
const byMember = (plans: readonly PlanSummary[]): { member: Member; own: PlanSummary[] }[] => {
  const slugs = [...new Set(plans.map(({ member }) => member.slug))];
  return slugs.flatMap((slug) => {
    const own = plans.filter(({ member }) => member.slug === slug);
    return own[0] ? [{ member: own[0].member, own }] : [];
  });
};

/** Our rate with its calculation, or the published one of an archive. */
const PlanRate = ({ plan }: { plan: PlanSummary }) => {
  const { slug, archive, rate, shown, publishedRate } = plan;
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (archive && publishedRate !== null)
    return (
      <p>
        <strong>
          <Percent value={publishedRate.rate} />
        </strong>{' '}
        <small>
          {t('home.archiveSentence', { date: format.date(publishedRate.asOf) })}
          {publishedRate.source !== null && (
            <>
              {' '}
              <RateSourceText source={publishedRate.source} />
            </>
          )}
        </small>
      </p>
    );
  if (nothingReported(plan) || rate === null || shown === null) return <p className="meta">{t('home.noRate')}</p>;
  return (
    <>
      <p>
        <strong>
          <RateLink shown={shown} to={`/plans/${slug}#calcul`} />
        </strong>{' '}
        <small>
          {t('home.done')}
          {publishedRate !== null &&
            ` · ${t('home.published', { percent: format.percent(publishedRate.rate), date: format.date(publishedRate.asOf) })}`}
        </small>
      </p>
      <Ruler rate={rate} shown={shown} band={bandOf(rate)} />
    </>
  );
};

const PlanLine = ({ plan }: { plan: PlanSummary }) => {
  const { t } = useTranslation('plans');
  const today = useToday();
  const format = useFormat();
  return (
    <li className={styles.plan}>
      <div>
        <LocalLink to={`/plans/${plan.slug}`}>
          <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
        </LocalLink>
        <p className="meta">
          {t('period', { start: format.date(plan.start), end: format.date(plan.end) })} ·{' '}
          {plan.archive ? t('archive') : t(`state.${planStanding(plan, today)}`)} · {t('commitments', { count: plan.commitments })}
        </p>
        {!plan.archive && plan.described < plan.commitments && (
          <p className="meta">{t('partial', { described: plan.described, total: plan.commitments })}</p>
        )}
      </div>
      <div className={styles.rate}>
        <PlanRate plan={plan} />
      </div>
    </li>
  );
};

/** Every public plan, grouped by who runs it. */
export const MemberPlans = ({ plans, level = 3 }: { plans: readonly PlanSummary[]; /** of the members' headings */ level?: 2 | 3 }) => {
  const { t } = useTranslation('plans');
  const Heading = `h${level}` as const;
  return byMember(plans).map(({ member, own }) => (
    <section key={member.slug} className={styles.member} aria-labelledby={`member-${member.slug}`}>
      <Heading id={`member-${member.slug}`}>
        <LocalText lang={member.nameLang}>{member.name}</LocalText>{' '}
        <small>
          {t(`member.${member.kind}`)} · {t('home.planCount', { count: own.length })}
        </small>
      </Heading>
      <ul>
        {own.map((plan) => (
          <PlanLine key={plan.slug} plan={plan} />
        ))}
      </ul>
    </section>
  ));
};
