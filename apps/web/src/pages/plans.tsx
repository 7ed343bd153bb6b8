import { useQuery } from '@tanstack/react-query';
import { MemberPlans } from '../features/plans/member-plans.js';
import { plansQuery } from '../features/plans/plans.api.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

export const reads: PageReads = ({ language }, read) => read(plansQuery(language));

/** Every public plan, by who runs it. */
export const Component = () => {
  const { t } = useTranslation('plans');
  const plans = useQuery(plansQuery(useLanguage()));
  usePageTitle(t('home.plans'));
  return (
    <div className="wrap">
      <Breadcrumbs />
      <ShareMeta title={t('home.plans')} description={t('home.lead')} path="/plans" />
      <PageHead title={t('home.plans')} />
      <QueryView
        query={plans}
        loading={<Skeleton lines={3} tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Notice title={t('home.noPlansTitle')}>
            <p>{t('home.noPlans')}</p>
          </Notice>
        }
      >
        {({ items }) => <MemberPlans plans={items} level={2} />}
      </QueryView>
    </div>
  );
};
