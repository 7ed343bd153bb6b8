import { plansQuery } from '../features/plans/plans.api.js';
import { PublicPlans } from '../features/plans/public-plans.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

export const reads: PageReads = ({ language }, read) => read(plansQuery(language));

/** Every public plan, by who runs it. */
export const Component = () => {
  const { t } = useTranslation('plans');
  usePageTitle(t('home.plans'));
  return (
    <div className="wrap">
      <Breadcrumbs />
      <ShareMeta title={t('home.plans')} description={t('home.lead')} path="/plans" />
      <PageHead title={t('home.plans')} />
      <PublicPlans level={2} />
    </div>
  );
};
