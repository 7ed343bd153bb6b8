import type { Dataset } from '@iltizam/shared/exports/contract';
import { firstDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan, PlanList } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { choiceOf, type DataChoice } from '../features/open-data/data-choice.js';
import { DataForm } from '../features/open-data/data-form.js';
import { DatasetEntry } from '../features/open-data/dataset-entry.js';
import { FeedLinks } from '../features/open-data/feed-links.js';
import { FeedTable } from '../features/open-data/feed-table.js';
import { dictionaryQuery } from '../features/open-data/open-data.api.js';
import styles from '../features/open-data/open-data.module.css';
import { PlanFacts } from '../features/open-data/plan-facts.js';
import { PlanJsonLd } from '../features/open-data/plan-json-ld.js';
import { WholePlan } from '../features/open-data/whole-plan.js';
import { planQuery, plansQuery } from '../features/plans/plans.api.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { useAsOf } from '../features/progress/as-of.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import { isNotFound } from '../lib/api-error.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalLink } from '../ui/local-link.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useToday } from '../ui/use-today.js';

/** The plan asked for, which may not exist, else the current one. */
const chosenPlan = ({ items, current }: PlanList, search: URLSearchParams): string | null =>
  (search.get('plan') || null) ?? current ?? items[0]?.slug ?? null;

export const reads: PageReads = async ({ language, search }, read) => {
  const [list] = await Promise.all([read(plansQuery(language)), read(dictionaryQuery(language))]);
  const slug = chosenPlan(list, search);
  if (slug !== null) await read(planQuery(language, slug));
};

const Datasets = ({ plan, choice }: { plan: Plan; choice: DataChoice }) => {
  const { t } = useTranslation('openData');
  const query = useQuery(dictionaryQuery(useLanguage()));
  const published = ({ name }: Dataset): boolean => !plan.archive || name === 'plan';
  return (
    <section className="sec" id="tableaux">
      <h2>{t('datasets.title')}</h2>
      <p className="prose">{plan.archive ? t('archive') : t('datasets.intro')}</p>
      <QueryView query={query} loading={<Skeleton lines={12} tall />}>
        {({ items }) => (
          <ul className={styles.datasets}>
            {items.filter(published).map((dataset) => (
              <DatasetEntry key={dataset.name} plan={plan.slug} dataset={dataset} choice={choice} />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
};

const PlanData = ({ plan, list }: { plan: Plan; list: PlanList }) => {
  const { t } = useTranslation('openData');
  const [search] = useSearchParams();
  const [asOf] = useAsOf();
  const { ignored, ...choice } = choiceOf(search, plan, asOf);
  return (
    <>
      <PlanJsonLd plan={plan} />
      <FeedLinks scope={{ plan: plan.slug }} title={plan.title} />
      <DataForm plans={list.items} plan={plan} choice={choice} today={useToday()} />
      <AsOfNotice earliest={firstDayOf(plan.start)} />
      {ignored && <Notice tone="warning" title={t('ignored')} />}
      <PlanFacts plan={plan} />
      <Datasets plan={plan} choice={choice} />
      <WholePlan plan={plan} asOf={asOf} />
      {!plan.archive && (
        <section className="sec" id="flux">
          <h2>{t('feeds.title')}</h2>
          <p className="prose">{t('feeds.intro')}</p>
          <FeedTable plan={plan} />
        </section>
      )}
      <section className="sec stack" id="reutiliser">
        <h2>{t('reuse.title')}</h2>
        <p className="prose">{t('reuse.text')}</p>
        <p className="links">
          <LocalLink to="/developers">{t('reuse.developers')}</LocalLink>
        </p>
      </section>
    </>
  );
};

const ChosenPlan = ({ slug, list }: { slug: string; list: PlanList }) => (
  <QueryView query={useQuery(planQuery(useLanguage(), slug))} loading={<Skeleton lines={12} tall />}>
    {(plan) => <PlanData plan={plan} list={list} />}
  </QueryView>
);

/** Everything that can be downloaded of a plan, and what it means. */
export const Component = () => {
  const { t } = useTranslation('openData');
  const [search] = useSearchParams();
  const language = useLanguage();
  const plans = useQuery(plansQuery(language));
  const asked = search.get('plan') ?? '';
  const { error } = useQuery({ ...planQuery(language, asked), enabled: asked !== '' });
  usePageTitle(t('title'));
  if (isNotFound(error)) return <NotFound />;
  return (
    <div className="wrap">
      <ShareMeta title={t('title')} description={t('lead')} path="/data" />
      <Breadcrumbs />
      <PageHead title={t('title')}>
        <p className="lead">{t('lead')}</p>
      </PageHead>
      <QueryView query={plans} loading={<Skeleton lines={12} tall />}>
        {(list) => {
          const slug = chosenPlan(list, search);
          return slug !== null && <ChosenPlan slug={slug} list={list} />;
        }}
      </QueryView>
    </div>
  );
};
