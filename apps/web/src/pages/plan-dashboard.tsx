import { firstDayOf } from '@iltizam/shared/kernel/dates';
import { exact } from '@iltizam/shared/kernel/decimal';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { shownRate } from '@iltizam/shared/progress/rates';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AmendmentsLine } from '../features/amendments/amendments-line.js';
import { commitmentsQuery } from '../features/commitments/commitments.api.js';
import { filtersOf } from '../features/commitments/use-filters.js';
import { institutionsQuery } from '../features/dashboards/dashboards.api.js';
import { PlanNav } from '../features/dashboards/plan-nav.js';
import { FeedLinks } from '../features/open-data/feed-links.js';
import { PlanJsonLd } from '../features/open-data/plan-json-ld.js';
import { ArchivePlan } from '../features/plans/archive-plan.js';
import { DataNote } from '../features/plans/data-note.js';
import { PartialPlan } from '../features/plans/partial-plan.js';
import { PlanEyebrow } from '../features/plans/plan-eyebrow.js';
import { planQuery } from '../features/plans/plans.api.js';
import { AsOfControl } from '../features/progress/as-of-control.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { asOfOf, asOfSearch, useAsOf } from '../features/progress/as-of.js';
import { PlanHead } from '../features/progress/plan-head.js';
import { curveQuery, planCalculationQuery, planProgressQuery } from '../features/progress/progress.api.js';
import { DataLinks, Downloads } from '../features/reports/downloads.js';
import { OpenDrafts } from '../features/reports/open-drafts.js';
import { isNotFound } from '../lib/api-error.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { later } from '../ui/later.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const CurveFigure = later(async () => (await import('../features/progress/curve-figure.js')).CurveFigure);
const AxisFigure = later(async () => (await import('../features/progress/axis-figure.js')).AxisFigure);
const DistributionFigure = later(async () => (await import('../features/progress/distribution-figure.js')).DistributionFigure);
const FurthestBehind = later(async () => (await import('../features/progress/furthest-behind.js')).FurthestBehind);
const InstitutionsFigure = later(async () => (await import('../features/dashboards/institutions-figure.js')).InstitutionsFigure);
const PlanCommitments = later(async () => (await import('./plan-commitments.js')).PlanCommitments);
const PlanReceipt = later(async () => (await import('../features/progress/plan-receipt.js')).PlanReceipt);
const Sharing = later(async () => (await import('../features/sharing/sharing.js')).Sharing);

export const reads: PageReads = async ({ language, params, search, today }, read) => {
  const plan = await read(planQuery(language, params.plan ?? ''));
  if (plan.archive) return;
  const asOf = asOfOf(search, today);
  await Promise.all([
    read(planProgressQuery(language, plan.slug, asOf)),
    read(curveQuery(language, plan.slug, asOf)),
    read(institutionsQuery(language, plan.slug, asOf)),
    read(commitmentsQuery(language, plan.slug, filtersOf(search, plan), asOf)),
    read(planCalculationQuery(language, plan.slug, asOf)),
  ]);
};

type FiguresProps = { plan: Plan; progress: PlanProgress; asOf: string | null };

const DashboardFigures = ({ plan, progress, asOf }: FiguresProps) => {
  const language = useLanguage();
  const curve = useQuery(curveQuery(language, plan.slug, asOf));
  const institutions = useQuery(institutionsQuery(language, plan.slug, asOf));
  return (
    <>
      <section className="sec first">
        <QueryView query={curve} loading={<Skeleton lines={2} tall />}>
          {({ points }) => <CurveFigure points={points} progress={progress} />}
        </QueryView>
      </section>
      <section className="sec cols">
        <AxisFigure progress={progress} search={asOfSearch(asOf)} />
        <div>
          <DistributionFigure progress={progress} />
          <FurthestBehind progress={progress} search={asOfSearch(asOf)} />
        </div>
      </section>
      <section className="sec">
        <QueryView query={institutions} loading={<Skeleton lines={6} tall />}>
          {(breakdown) => <InstitutionsFigure plan={plan.slug} breakdown={breakdown} asOf={asOf} />}
        </QueryView>
      </section>
    </>
  );
};

const Dashboard = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation(['progress', 'reports']);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const progress = useQuery(planProgressQuery(language, plan.slug, asOf));
  const calculation = useQuery(planCalculationQuery(language, plan.slug, asOf));
  return (
    <QueryView query={progress} loading={<Skeleton lines={6} tall />}>
      {(data) => (
        <div aria-busy={progress.isFetching}>
          <PageHead eyebrow={<PlanEyebrow plan={plan} />} title={<LocalText lang={plan.titleLang}>{plan.title}</LocalText>}>
            <PlanHead progress={data} />
          </PageHead>
          <PlanNav plan={plan} search={asOfSearch(asOf)} />
          <AmendmentsLine plan={plan} />
          <OpenDrafts plan={plan} />
          <PartialPlan plan={plan} />
          <AsOfNotice earliest={firstDayOf(plan.start)} />
          <AsOfControl plan={plan} asOf={data.asOf} />
          <DashboardFigures plan={plan} progress={data} asOf={asOf} />
          <PlanCommitments plan={plan} progress={data} asOf={asOf} />
          <section className="sec" id="calcul">
            <h2>{t('progress:section')}</h2>
            <QueryView query={calculation} loading={<Skeleton lines={8} />}>
              {(terms) => (
                <PlanReceipt
                  calculation={terms}
                  plan={plan.slug}
                  hasDataNote={plan.dataNote !== null}
                  search={asOfSearch(asOf)}
                  downloads={<DataLinks plan={plan.slug} asOf={asOf} dataset="commitments" subject={t('progress:section')} />}
                />
              )}
            </QueryView>
          </section>
          <section className="sec no-print" id="telecharger">
            <h2>{t('reports:title')}</h2>
            <Downloads plan={plan.slug} asOf={asOf} />
          </section>
          <Sharing
            place={{ plan: plan.slug, level: 'plan', number: null }}
            title={plan.title}
            progress={told(data.plan)}
            on={data.asOf}
            asOf={asOf}
          />
          <DataNote note={plan.dataNote} />
        </div>
      )}
    </QueryView>
  );
};

const Archive = ({ plan }: { plan: Plan }) => {
  const published = plan.publishedRate;
  return (
    <>
      <ArchivePlan plan={plan} />
      <PlanNav plan={plan} search="" />
      {published && (
        <Sharing
          place={{ plan: plan.slug, level: 'plan', number: null }}
          title={plan.title}
          progress={{ shown: shownRate(exact(published.rate)) }}
          on={published.asOf}
          asOf={null}
        />
      )}
    </>
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
        {(data) => (
          <>
            <PlanJsonLd plan={data} />
            <FeedLinks scope={{ plan }} title={data.title} />
            {data.archive ? <Archive plan={data} /> : <Dashboard plan={data} />}
          </>
        )}
      </QueryView>
    </div>
  );
};
