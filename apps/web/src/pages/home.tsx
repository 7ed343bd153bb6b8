import type { PlanSummary } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { useQuery } from '@tanstack/react-query';
import { LateActivities } from '../features/news/late-activities.js';
import { Movements, MovementsTitle } from '../features/news/movements.js';
import { lateQuery, movementsQuery } from '../features/news/news.api.js';
import { CurrentPlanCard } from '../features/plans/current-plan-card.js';
import { plansQuery } from '../features/plans/plans.api.js';
import { PublicPlans } from '../features/plans/public-plans.js';
import { WaysIn } from '../features/plans/ways-in.js';
import { AxisFigure } from '../features/progress/axis-figure.js';
import { PlanSentence } from '../features/progress/plan-head.js';
import { planProgressQuery } from '../features/progress/progress.api.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import type { PageReads } from '../lib/page-reads.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { SearchBox } from '../ui/search-box.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import styles from './home.module.css';

const NEWS = { moved: 6, late: 5 };

export const reads: PageReads = async ({ language }, read) => {
  const { current } = await read(plansQuery(language));
  if (current === null) return;
  await Promise.all([
    read(planProgressQuery(language, current, null)),
    read(movementsQuery(language, current, NEWS.moved)),
    read(lateQuery(language, current, NEWS.late)),
  ]);
};

/** What the current plan looks like today: its axes, what moved last, what is late. */
const CurrentPlan = ({ progress }: { progress: PlanProgress }) => {
  const { t } = useTranslation('news');
  const language = useLanguage();
  const { slug } = progress.plan;
  const movements = useQuery(movementsQuery(language, slug, NEWS.moved));
  const late = useQuery(lateQuery(language, slug, NEWS.late));
  return (
    <>
      <div className="wrap sec first cols">
        <AxisFigure progress={progress} search="" />
        <section className={styles.news} aria-labelledby="late">
          <h2 id="late">{t('late.title')}</h2>
          <QueryView query={late} loading={<Skeleton lines={10} />}>
            {(list) => <LateActivities plan={slug} late={list} />}
          </QueryView>
        </section>
      </div>
      <div className="wrap">
        <section className={`sec ${styles.news}`} aria-labelledby="moved">
          <h2 id="moved">
            <MovementsTitle items={movements.data?.items ?? []} />
          </h2>
          <QueryView query={movements} loading={<Skeleton lines={8} />}>
            {({ items }) => <Movements plan={slug} items={items} />}
          </QueryView>
        </section>
      </div>
    </>
  );
};

const Hero = ({ plan, progress }: { plan: PlanSummary | undefined; progress: PlanProgress | undefined }) => {
  const { t } = useTranslation('plans');
  return (
    <div className={styles.hero}>
      <div className={styles.girih} aria-hidden="true" />
      <div className={`wrap ${styles.inner}`}>
        <div>
          <h1>{t('home.title')}</h1>
          <p className="lead">{t('home.lead')}</p>
          <SearchBox />
        </div>
        {plan && progress && <CurrentPlanCard plan={plan} progress={progress} sentence={<PlanSentence progress={progress} />} />}
      </div>
    </div>
  );
};

/** A citizen understands the current plan in a minute, then finds the others. */
export const Component = () => {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const plans = useQuery(plansQuery(language));
  const current = plans.data?.current ?? null;
  const progress = useQuery({ ...planProgressQuery(language, current ?? '', null), enabled: current !== null });
  usePageTitle(t('home.title'));
  return (
    <>
      <ShareMeta title={t('home.title')} description={t('home.lead')} path="" />
      <Hero plan={plans.data?.items.find(({ slug }) => slug === current)} progress={progress.data} />
      {current !== null && (
        <QueryView query={progress} loading={<Skeleton lines={12} tall />}>
          {(data) => <CurrentPlan progress={data} />}
        </QueryView>
      )}
      <div className={styles.ground}>
        <section className="wrap sec first">
          <h2>{t('home.part')}</h2>
          <WaysIn plan={current} />
        </section>
      </div>
      <section className="wrap sec first" id="plans">
        <h2>{t('home.plans')}</h2>
        <PublicPlans level={3} />
      </section>
    </>
  );
};
