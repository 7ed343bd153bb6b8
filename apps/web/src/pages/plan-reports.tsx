import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { commentsQuery } from '../features/comments/comments.api.js';
import { commitmentsQuery } from '../features/commitments/commitments.api.js';
import { NO_FILTER } from '../features/commitments/use-filters.js';
import { planQuery } from '../features/plans/plans.api.js';
import { asOfOf, useAsOf } from '../features/progress/as-of.js';
import { LiveReport } from '../features/reports/live-report.js';
import { PublishedReport } from '../features/reports/published-report.js';
import { publishedReportsQuery } from '../features/reports/published-reports.api.js';
import type { PageReads } from '../lib/page-reads.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { PlanSubpage } from './plan-subpage.js';
import { remarksAt, remarksPlace, ReportRemarks } from './report-remarks.js';

/** The day of the report that nobody froze: that which the address asks for, else that of the report published last, whose figures it then says. */
const liveDay = (search: URLSearchParams, asked: IsoDate | null, published: readonly { asOf: IsoDate }[]): IsoDate | null =>
  search.has('asOf') ? asked : (published[0]?.asOf ?? null);

export const reads: PageReads = async ({ language, params, search, today }, read) => {
  const plan = await read(planQuery(language, params.plan ?? ''));
  if (plan.archive) return;
  const { items } = await read(publishedReportsQuery(language, plan.slug));
  await Promise.all([
    read(commitmentsQuery(language, plan.slug, NO_FILTER, liveDay(search, asOfOf(search, today), items))),
    ...items
      .filter(({ kind }) => kind === 'draft')
      .map(({ number }) => read(commentsQuery(language, remarksPlace(plan.slug, number), remarksAt(search, number)))),
  ]);
};

const Live = ({ plan, published }: { plan: Plan; published: readonly { asOf: IsoDate }[] }) => {
  const [asked] = useAsOf();
  const [search] = useSearchParams();
  const asOf = liveDay(search, asked, published);
  const query = useQuery(commitmentsQuery(useLanguage(), plan.slug, NO_FILTER, asOf));
  return (
    <QueryView query={query} loading={<Skeleton lines={4} />}>
      {({ items }) => <LiveReport plan={plan} commitments={items} part={search.get('part')} asOf={asOf} />}
    </QueryView>
  );
};

const Reports = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('reports');
  const query = useQuery(publishedReportsQuery(useLanguage(), plan.slug));
  return (
    <>
      <QueryView
        query={query}
        loading={<Skeleton lines={8} tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Notice title={t('published.none')} />}
      >
        {({ items }) =>
          items.map((report) => (
            <PublishedReport
              key={`${report.number} ${report.kind}`}
              plan={plan.slug}
              report={report}
              superseded={report.kind === 'draft' && items.some(({ number, kind }) => number === report.number && kind === 'final')}
              remarks={report.kind === 'draft' && <ReportRemarks plan={plan.slug} number={report.number} />}
            />
          ))
        }
      </QueryView>
      {!query.isPending && <Live plan={plan} published={query.data?.items ?? []} />}
    </>
  );
};

/** The reports on a plan that were published, drafts too, and the one of today. DOMAIN.md §9 */
export const Component = () => {
  const { t } = useTranslation('reports');
  return (
    <PlanSubpage title={t('published.title')} lead={t('published.lead')}>
      {(plan) => <Reports plan={plan} />}
    </PlanSubpage>
  );
};
