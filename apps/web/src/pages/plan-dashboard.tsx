import { firstDayOf, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../ui/translation.js';
import { useParams } from 'react-router';
import { ArchivePlan } from '../features/plans/archive-plan.js';
import { DataNote } from '../features/plans/data-note.js';
import { PartialPlan } from '../features/plans/partial-plan.js';
import { PlanEyebrow } from '../features/plans/plan-eyebrow.js';
import { planQuery } from '../features/plans/plans.api.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { AsOfControl } from '../features/progress/as-of-control.js';
import { asOfSearch, useAsOf } from '../features/progress/as-of.js';
import { AxisFigure } from '../features/progress/axis-figure.js';
import { CurveFigure } from '../features/progress/curve-figure.js';
import { DistributionFigure } from '../features/progress/distribution-figure.js';
import { FurthestBehind } from '../features/progress/furthest-behind.js';
import { PlanHead } from '../features/progress/plan-head.js';
import { PlanReceipt } from '../features/progress/plan-receipt.js';
import { curveQuery, planCalculationQuery, planProgressQuery } from '../features/progress/progress.api.js';
import { DataLinks, Downloads } from '../features/reports/downloads.js';
import { isNotFound } from '../lib/api-error.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage } from '../ui/use-format.js';
import { PlanCommitments } from './plan-commitments.js';

const DashboardFigures = ({ plan, progress, asOf }: { plan: Plan; progress: PlanProgress; asOf: string | null }) => {
  const curve = useQuery(curveQuery(useLanguage(), plan.slug, asOf));
  return (
    <>
      <section className="sec first cols">
        <AxisFigure progress={progress} />
        <div>
          <DistributionFigure progress={progress} />
          <FurthestBehind progress={progress} search={asOfSearch(asOf)} />
        </div>
      </section>
      <section className="sec">
        <QueryView query={curve} loading={<Skeleton lines={2} tall />}>
          {({ points }) => <CurveFigure points={points} progress={progress} />}
        </QueryView>
      </section>
    </>
  );
};

const Dashboard = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation(['progress', 'reports']);
  const language = useLanguage();
  const [asOf, setAsOf] = useAsOf();
  const progress = useQuery(planProgressQuery(language, plan.slug, asOf));
  const calculation = useQuery(planCalculationQuery(language, plan.slug, asOf));
  return (
    <QueryView query={progress} loading={<Skeleton lines={6} tall />}>
      {(data) => (
        <div aria-busy={progress.isFetching}>
          <PageHead eyebrow={<PlanEyebrow plan={plan} />} title={<LocalText lang={plan.titleLang}>{plan.title}</LocalText>}>
            <PlanHead progress={data} />
          </PageHead>
          <PartialPlan plan={plan} described={data.commitments.length} />
          <AsOfNotice earliest={firstDayOf(plan.start)} />
          <AsOfControl
            asOf={data.asOf}
            earliest={firstDayOf(plan.start)}
            published={plan.ratesAsOf ?? (plan.publishedRate && lastDayOf(plan.publishedRate.asOf))}
            onChange={setAsOf}
          />
          <DashboardFigures plan={plan} progress={data} asOf={asOf} />
          <PlanCommitments plan={plan} progress={data} asOf={asOf} />
          <section className="sec" id="calcul">
            <h2>{t('progress:section')}</h2>
            <QueryView query={calculation} loading={<Skeleton lines={8} />}>
              {(terms) => (
                <PlanReceipt
                  calculation={terms}
                  plan={plan.slug}
                  search={asOfSearch(asOf)}
                  downloads={<DataLinks plan={plan.slug} asOf={asOf} subject={t('progress:section')} />}
                />
              )}
            </QueryView>
          </section>
          <section className="sec" id="telecharger">
            <h2>{t('reports:title')}</h2>
            <Downloads plan={plan.slug} asOf={asOf} />
          </section>
          <DataNote note={plan.dataNote} />
        </div>
      )}
    </QueryView>
  );
};

export const Component = () => {
  const { plan = '' } = useParams();
  const query = useQuery(planQuery(useLanguage(), plan));
  usePageTitle(query.data?.title);
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <div className="wrap">
      <Breadcrumbs />
      <QueryView query={query} loading={<Skeleton lines={6} tall />}>
        {(data) => (data.archive ? <ArchivePlan plan={data} /> : <Dashboard plan={data} />)}
      </QueryView>
    </div>
  );
};
