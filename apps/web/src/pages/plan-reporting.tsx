import { firstDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { reportingQuery } from '../features/dashboards/dashboards.api.js';
import { ReportingCommitments } from '../features/dashboards/reporting-commitments.js';
import { ReportingFigure } from '../features/dashboards/reporting-figure.js';
import { planQuery } from '../features/plans/plans.api.js';
import { AsOfControl } from '../features/progress/as-of-control.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { asOfOf, asOfSearch, useAsOf } from '../features/progress/as-of.js';
import type { PageReads } from '../lib/page-reads.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { PlanSubpage } from './plan-subpage.js';

export const reads: PageReads = async ({ language, params, search, today }, read) => {
  const plan = await read(planQuery(language, params.plan ?? ''));
  if (!plan.archive) await read(reportingQuery(language, plan.slug, asOfOf(search, today)));
};

const PlanReporting = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('dashboards');
  const [asOf] = useAsOf();
  const query = useQuery(reportingQuery(useLanguage(), plan.slug, asOf));
  return (
    <>
      <AsOfNotice earliest={firstDayOf(plan.start)} />
      <QueryView
        query={query}
        loading={<Skeleton lines={12} tall />}
        isEmpty={({ commitments }) => commitments.length === 0}
        empty={<Notice title={t('timeline.empty')} />}
      >
        {(reporting) => (
          <div aria-busy={query.isFetching}>
            <AsOfControl plan={plan} asOf={reporting.asOf} />
            <section className="sec first">
              <ReportingFigure plan={plan.slug} reporting={reporting} asOf={asOf} />
            </section>
            <ReportingCommitments plan={plan.slug} reporting={reporting} search={asOfSearch(asOf)} />
          </div>
        )}
      </QueryView>
    </>
  );
};

/** Who has reported, who has not, and for how long. DOMAIN.md §5 */
export const Component = () => {
  const { t } = useTranslation('dashboards');
  return (
    <PlanSubpage title={t('reporting.title')} lead={t('reporting.lead')}>
      {(plan) => <PlanReporting plan={plan} />}
    </PlanSubpage>
  );
};
