import { firstDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { timelineQuery } from '../features/dashboards/dashboards.api.js';
import { TimelineFigure } from '../features/dashboards/timeline-figure.js';
import { isNarrowed, narrowed, timelineFilter } from '../features/dashboards/timeline-filter.js';
import { TimelineFilters } from '../features/dashboards/timeline-filters.js';
import { planQuery } from '../features/plans/plans.api.js';
import { AsOfControl } from '../features/progress/as-of-control.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { asOfOf, asOfSearch, useAsOf } from '../features/progress/as-of.js';
import type { PageReads } from '../lib/page-reads.js';
import { ButtonLink } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { PlanSubpage } from './plan-subpage.js';

export const reads: PageReads = async ({ language, params, search, today }, read) => {
  const plan = await read(planQuery(language, params.plan ?? ''));
  if (!plan.archive) await read(timelineQuery(language, plan.slug, asOfOf(search, today)));
};

const PlanTimeline = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('dashboards');
  const [params] = useSearchParams();
  const [asOf] = useAsOf();
  const query = useQuery(timelineQuery(useLanguage(), plan.slug, asOf));
  const filter = timelineFilter(params);
  const unknown =
    (filter.axis !== '' && !plan.axes.some(({ number }) => String(number) === filter.axis)) ||
    (filter.institution !== '' && !plan.institutions.some(({ key }) => key === filter.institution));
  const empty = (
    <Notice title={t(unknown ? 'timeline.unknown' : isNarrowed(filter) ? 'timeline.nothing' : 'timeline.empty')}>
      {isNarrowed(filter) && (
        <ButtonLink quiet small to={`/plans/${plan.slug}/timeline${asOfSearch(asOf)}`}>
          {t('timeline.clear')}
        </ButtonLink>
      )}
    </Notice>
  );
  return (
    <>
      <AsOfNotice earliest={firstDayOf(plan.start)} />
      <QueryView query={query} loading={<Skeleton lines={12} tall />}>
        {(timeline) => (
          <div aria-busy={query.isFetching} className="stack">
            <AsOfControl plan={plan} asOf={timeline.asOf} />
            <TimelineFilters plan={plan} filter={filter} asOf={asOf} />
            {narrowed(timeline.axes, filter).length === 0 ? (
              empty
            ) : (
              <TimelineFigure plan={plan.slug} timeline={timeline} filter={filter} asOf={asOf} />
            )}
          </div>
        )}
      </QueryView>
    </>
  );
};

/** When each activity was to begin and end, and which are late. */
export const Component = () => {
  const { t } = useTranslation('dashboards');
  return (
    <PlanSubpage title={t('timeline.title')} lead={t('timeline.lead')}>
      {(plan) => <PlanTimeline plan={plan} />}
    </PlanSubpage>
  );
};
