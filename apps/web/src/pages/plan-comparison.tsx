import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { comparisonDays, presetDays } from '../features/dashboards/comparison-days.js';
import { ComparisonForm } from '../features/dashboards/comparison-form.js';
import { ComparisonPresets } from '../features/dashboards/comparison-presets.js';
import { twoDaysQuery, twoPlansQuery } from '../features/dashboards/dashboards.api.js';
import { DaysComparison } from '../features/dashboards/days-comparison.js';
import { PlansComparison } from '../features/dashboards/plans-comparison.js';
import { ComparisonDocument } from '../features/reports/document-links.js';
import { planQuery, plansQuery } from '../features/plans/plans.api.js';
import type { PageReads } from '../lib/page-reads.js';
import { ButtonLink } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useFormat } from '../ui/use-format.js';
import { useToday } from '../ui/use-today.js';
import { PlanSubpage } from './plan-subpage.js';

export const reads: PageReads = async ({ language, params, search, today }, read) => {
  const [plan, { items }] = await Promise.all([read(planQuery(language, params.plan ?? '')), read(plansQuery(language))]);
  const { from, to } = comparisonDays(search, plan, today);
  const other = items.find(({ slug }) => slug !== plan.slug && slug === search.get('with'));
  await Promise.all([
    plan.archive ? null : read(twoDaysQuery(language, plan.slug, from, to)),
    other ? read(twoPlansQuery(language, plan.slug, other.slug, to)) : null,
  ]);
};

/** What to try when nothing moved: the months before the last report. */
const Still = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const days = presetDays(plan, useToday()).find(({ preset }) => preset === 'last');
  return (
    <Notice title={t('compare.nothing')}>
      {days && (
        <>
          <p>{t('compare.lastUpdate', { date: format.date(days.to) })}</p>
          <ButtonLink quiet small to={`/plans/${plan.slug}/compare?from=${days.from}&to=${days.to}`}>
            {t('compare.before')}
          </ButtonLink>
        </>
      )}
    </Notice>
  );
};

const TwoDays = ({ plan, from, to }: { plan: Plan; from: string; to: string }) => {
  const query = useQuery(twoDaysQuery(useLanguage(), plan.slug, from, to));
  return (
    <QueryView query={query} loading={<Skeleton lines={8} tall />}>
      {(comparison) => (
        <div aria-busy={query.isFetching}>
          <DaysComparison comparison={comparison} still={<Still plan={plan} />} />
          <ComparisonDocument plan={plan.slug} from={from} to={to} />
        </div>
      )}
    </QueryView>
  );
};

const TwoPlans = ({ plan, other, asOf }: { plan: string; other: string; asOf: string }) => (
  <section className="sec">
    <QueryView query={useQuery(twoPlansQuery(useLanguage(), plan, other, asOf))} loading={<Skeleton lines={4} tall />}>
      {(comparison) => <PlansComparison comparison={comparison} />}
    </QueryView>
  </section>
);

const Comparison = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const today = useToday();
  const [params] = useSearchParams();
  const plans = useQuery(plansQuery(useLanguage()));
  const { from, to, faults } = comparisonDays(params, plan, today);
  const asked = params.get('with') ?? '';
  return (
    <QueryView query={plans} loading={<Skeleton lines={8} tall />}>
      {({ items }) => {
        const others = items.filter(({ slug }) => slug !== plan.slug);
        const other = others.find(({ slug }) => slug === asked) ?? null;
        return (
          <>
            {faults.map((fault) => (
              <Notice key={fault} title={t(`compare.fault.${fault}`)}>
                <p>{t('compare.shown', { from: format.date(from), to: format.date(to) })}</p>
              </Notice>
            ))}
            {asked !== '' && other === null && <Notice title={t(asked === plan.slug ? 'compare.itself' : 'compare.unknownPlan')} />}
            <ComparisonForm
              plan={plan}
              others={others}
              days={plan.archive ? null : { from, to }}
              other={other?.slug ?? null}
              today={today}
            />
            {!plan.archive && (
              <ComparisonPresets plan={plan.slug} presets={presetDays(plan, today)} from={from} to={to} other={other?.slug ?? null} />
            )}
            {other && plan.archive && <TwoPlans plan={plan.slug} other={other.slug} asOf={to} />}
            {plan.archive ? (
              <Notice title={t('archive.title')}>
                <p>{t('archive.compare')}</p>
              </Notice>
            ) : (
              <TwoDays plan={plan} from={from} to={to} />
            )}
            {other && !plan.archive && <TwoPlans plan={plan.slug} other={other.slug} asOf={to} />}
          </>
        );
      }}
    </QueryView>
  );
};

/** What moved between two days, and two plans side by side. */
export const Component = () => {
  const { t } = useTranslation('dashboards');
  return (
    <PlanSubpage title={t('compare.title')} lead={t('compare.lead')} archived>
      {(plan) => <Comparison plan={plan} />}
    </PlanSubpage>
  );
};
