import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../ui/translation.js';
import { PlanCards } from '../features/plans/plan-cards.js';
import { plansQuery } from '../features/plans/plans.api.js';
import { WaysIn } from '../features/plans/ways-in.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage } from '../ui/use-format.js';
import styles from './home.module.css';

export const Component = () => {
  const { t } = useTranslation('plans');
  const query = useQuery(plansQuery(useLanguage()));
  usePageTitle(t('home.title'));
  return (
    <>
      <div className={styles.hero}>
        <div className={styles.girih} aria-hidden="true" />
        <div className="wrap">
          <h1>{t('home.title')}</h1>
          <p className="lead">{t('home.lead')}</p>
        </div>
      </div>
      <div className="wrap">
        <section className="sec first">
          <h2>{t('home.plans')}</h2>
          <QueryView
            query={query}
            loading={<Skeleton lines={3} tall />}
            isEmpty={({ items }) => items.length === 0}
            empty={<Notice>{t('home.noPlans')}</Notice>}
          >
            {({ items }) => <PlanCards plans={items} />}
          </QueryView>
        </section>
        <section className="sec">
          <h2>{t('home.part')}</h2>
          <WaysIn />
        </section>
      </div>
    </>
  );
};
