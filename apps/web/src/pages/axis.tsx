import { firstDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CommitmentRows } from '../features/commitments/commitment-rows.js';
import { FeedLinks } from '../features/open-data/feed-links.js';
import { PlanEyebrow } from '../features/plans/plan-eyebrow.js';
import { planQuery } from '../features/plans/plans.api.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { asOfOf, asOfSearch, useAsOf } from '../features/progress/as-of.js';
import { AxisHead } from '../features/progress/axis-head.js';
import { AxisReceipt } from '../features/progress/plan-receipt.js';
import { axisCalculationQuery, planProgressQuery } from '../features/progress/progress.api.js';
import { PartReport } from '../features/reports/document-links.js';
import { Sharing } from '../features/sharing/sharing.js';
import { isNotFound } from '../lib/api-error.js';
import type { PageReads } from '../lib/page-reads.js';
import { BandLegend } from '../ui/band-tag.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

export const reads: PageReads = ({ language, params: { plan = '', number = '' }, search, today }, read) => {
  const asOf = asOfOf(search, today);
  return Promise.all([
    read(planQuery(language, plan)),
    read(planProgressQuery(language, plan, asOf)),
    read(axisCalculationQuery(language, plan, number, asOf)),
  ]);
};

/** One axis at a date: its rate, its commitments, its calculation. */
const AxisView = ({ plan, number, asOf }: { plan: Plan; number: string; asOf: string | null }) => {
  const { t } = useTranslation('progress');
  const language = useLanguage();
  const progress = useQuery(planProgressQuery(language, plan.slug, asOf));
  const calculation = useQuery(axisCalculationQuery(language, plan.slug, number, asOf));
  const axis = progress.data?.axes.find((one) => String(one.number) === number);
  usePageTitle(axis && `${t('axisPage.title', { number: axis.number })} ${axis.title}`);
  return (
    <QueryView query={progress} loading={<Skeleton lines={6} tall />}>
      {({ asOf: day, commitments }) => {
        const own = commitments.filter((commitment) => String(commitment.axis) === number);
        return (
          <>
            {axis && (
              <PageHead
                eyebrow={<PlanEyebrow plan={plan} />}
                title={
                  <>
                    {t('axisPage.title', { number: axis.number })} <LocalText lang={axis.titleLang}>{axis.title}</LocalText>
                  </>
                }
              >
                <AxisHead axis={axis} asOf={day} />
              </PageHead>
            )}
            {axis && <FeedLinks scope={{ plan: plan.slug, part: `axes/${axis.number}` }} title={axis.title} />}
            <AsOfNotice earliest={firstDayOf(plan.start)} />
            <section className="sec stack first">
              <h2>{t('axisPage.commitments', { count: own.length })}</h2>
              <BandLegend pin />
              <CommitmentRows plan={plan.slug} search={asOfSearch(asOf)} items={own} />
            </section>
            <section className="sec" id="calcul">
              <QueryView query={calculation} loading={<Skeleton lines={8} />}>
                {(terms) => (
                  <AxisReceipt calculation={terms} plan={plan.slug} hasDataNote={plan.dataNote !== null} search={asOfSearch(asOf)} />
                )}
              </QueryView>
            </section>
            {axis && <PartReport plan={plan.slug} level="axes" number={axis.number} asOf={asOf} />}
            {axis && (
              <Sharing
                place={{ plan: plan.slug, level: 'axis', number: axis.number }}
                title={axis.title}
                progress={told(axis)}
                on={day}
                asOf={asOf}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
};

export const Component = () => {
  const { plan = '', number = '' } = useParams();
  const language = useLanguage();
  const [asOf] = useAsOf();
  const query = useQuery(planQuery(language, plan));
  const calculation = useQuery(axisCalculationQuery(language, plan, number, asOf));
  if (isNotFound(query.error) || isNotFound(calculation.error)) return <NotFound />;
  return (
    <div className="wrap">
      <Breadcrumbs
        parents={
          query.data
            ? [{ label: <LocalText lang={query.data.titleLang}>{query.data.title}</LocalText>, to: `/plans/${plan}${asOfSearch(asOf)}` }]
            : []
        }
      />
      <QueryView query={query} loading={<Skeleton lines={6} tall />}>
        {(data) => <AxisView plan={data} number={number} asOf={asOf} />}
      </QueryView>
    </div>
  );
};
