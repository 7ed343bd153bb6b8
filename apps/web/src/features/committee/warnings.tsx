import type { CommitmentWarning, CommitteeView, WarningReason, WarningReasonCode } from '@iltizam/shared/committee/contract';
import { WARNING_REASONS } from '@iltizam/shared/committee/contract';
import type { Band, PlanProgress } from '@iltizam/shared/progress/contract';
import { Link, useSearchParams } from 'react-router';
import { useDelayReason } from '../../ui/delay-tag.js';
import { DateText, Num, Percent } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import { PartFilter } from './part-filter.js';
import { type Question, withAnswers } from './question.js';
import { useReasonWords } from './use-reason-words.js';
import styles from './warnings.module.css';

const Level = ({ level }: Pick<CommitmentWarning, 'level'>) => {
  const { t } = useTranslation('committee');
  return (
    <span className={styles.level} data-tone={level === 'alert' ? 'late' : 'neutral'}>
      <Icon name={level === 'alert' ? 'late' : 'clock'} />
      {t(`warnings.level.${level}`)}
    </span>
  );
};

/** Where the figures of a reason are shown in full. */
const useReasonPlace =
  (plan: string, { number, activities }: CommitmentWarning) =>
  (code: WarningReasonCode): string => {
    const commitment = `/plans/${plan}/commitments/${number}`;
    const first = activities[0];
    if (code === 'going_down' || code === 'stale') return `${commitment}#historique`;
    if ((code === 'overdue' || code === 'at_risk') && first !== undefined) return `${commitment}#activite-${first.number}`;
    return commitment;
  };

const LateActivities = ({ plan, warning }: { plan: string; warning: CommitmentWarning }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const reasonOf = useDelayReason();
  return (
    <details className={styles.activities}>
      <summary>{t('warnings.activities', { count: warning.activities.length })}</summary>
      <ul>
        {warning.activities.map(({ id, number, title, titleLang, percent, end, delay }) => (
          <li key={id}>
            <LocalLink to={`/plans/${plan}/commitments/${warning.number}#activite-${number}`}>
              {warning.number}.{number} <LocalText lang={titleLang}>{title}</LocalText>
            </LocalLink>{' '}
            <span className="meta">
              {percent === null ? ui('band.not_reported') : <Percent value={percent} />} · {t('warnings.end')}{' '}
              {end === null ? ui('notSet') : <DateText value={end} />} · {reasonOf(delay)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const WarningItem = ({ plan, warning, band }: { plan: string; warning: CommitmentWarning; band: Band | null }) => {
  const words = useReasonWords();
  const placeOf = useReasonPlace(plan, warning);
  const { t: ui } = useTranslation('ui');
  const { number, title, titleLang, institution, level, rate, shown, planned, reasons, activities } = warning;
  const place = (reason: WarningReason) =>
    reason.code === 'difficulty' ? (
      <a href="#difficulties">{words(reason)}</a>
    ) : (
      <LocalLink to={placeOf(reason.code)}>{words(reason)}</LocalLink>
    );
  return (
    <li className={styles.warning}>
      <div className={styles.head}>
        <h3>
          <LocalLink to={`/plans/${plan}/commitments/${number}`}>
            {number}. <LocalText lang={titleLang}>{title}</LocalText>
          </LocalLink>
        </h3>
        <p className="meta">
          <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
        </p>
      </div>
      <div className={styles.rate}>
        <Ruler rate={rate} shown={shown} band={shown === null ? null : band} planned={planned} />
        <span>{shown === null ? ui('noRate') : <Percent value={shown} />}</span>
      </div>
      <Level level={level} />
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.code}>{place(reason)}</li>
        ))}
      </ul>
      {activities.length > 0 && <LateActivities plan={plan} warning={warning} />}
    </li>
  );
};

/** How many commitments have each reason; choosing one leaves those only. */
const ReasonCounts = ({ view, chosen }: { view: CommitteeView; chosen: WarningReasonCode | null }) => {
  const { t } = useTranslation('committee');
  const [params] = useSearchParams();
  return (
    <ul className={styles.counts} aria-label={t('warnings.byReason')}>
      <li>
        <Link to={`${withAnswers(params, { reason: null })}#warnings`} aria-current={chosen === null || undefined} preventScrollReset>
          {t('warnings.all')} <Num>{view.warnings.length}</Num>
        </Link>
      </li>
      {view.reasons.map(({ code, count }) => (
        <li key={code}>
          <Link to={`${withAnswers(params, { reason: code })}#warnings`} aria-current={chosen === code || undefined} preventScrollReset>
            {t(`warnings.reason.${code}`)} <Num>{count}</Num>
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** The commitments that need attention, the gravest first, each with its reasons. DOMAIN.md §5 */
export const Warnings = ({ view, progress, question }: { view: CommitteeView; progress: PlanProgress; question: Question }) => {
  const { t } = useTranslation('committee');
  const [params] = useSearchParams();
  const chosen = WARNING_REASONS.find((code) => code === params.get('reason')) ?? null;
  const warnings = view.warnings.filter(({ reasons }) => chosen === null || reasons.some(({ code }) => code === chosen));
  return (
    <section className="sec" aria-labelledby="warnings">
      <h2 id="warnings">{t('warnings.title')}</h2>
      <PartFilter progress={progress} question={question} />
      {view.warnings.length === 0 ? (
        <p role="status">{t('warnings.none')}</p>
      ) : (
        <>
          <ReasonCounts view={view} chosen={chosen} />
          <ol className={styles.list}>
            {warnings.map((warning) => (
              <WarningItem
                key={warning.number}
                plan={view.plan.slug}
                warning={warning}
                band={progress.commitments.find(({ number }) => number === warning.number)?.band ?? null}
              />
            ))}
          </ol>
          <p className="meta">{t('warnings.rule')}</p>
        </>
      )}
    </section>
  );
};
