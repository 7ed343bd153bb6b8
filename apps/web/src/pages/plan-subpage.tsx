import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { PlanNav } from '../features/dashboards/plan-nav.js';
import { planQuery } from '../features/plans/plans.api.js';
import { asOfSearch, useAsOf } from '../features/progress/as-of.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import { isNotFound } from '../lib/api-error.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

type PlanSubpageProps = {
  title: string;
  lead: string;
  /** an archived plan has nothing but its published rate: false says so instead of the page */
  archived?: boolean;
  children: (plan: Plan) => ReactNode;
};

/** A page about one plan: the way back, its title, the plan's other pages. */
export const PlanSubpage = ({ title, lead, archived = false, children }: PlanSubpageProps) => {
  const { t } = useTranslation('dashboards');
  const { plan: slug = '' } = useParams();
  const { pathname } = useLocation();
  const [asOf] = useAsOf();
  const query = useQuery(planQuery(useLanguage(), slug));
  const search = asOfSearch(asOf);
  usePageTitle(query.data && `${title} · ${query.data.title}`);
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <div className="wrap">
      <QueryView query={query} loading={<Skeleton lines={6} tall />}>
        {(plan) => (
          <>
            <Breadcrumbs
              parents={[{ label: <LocalText lang={plan.titleLang}>{plan.title}</LocalText>, to: `/plans/${plan.slug}${search}` }]}
            />
            <ShareMeta title={`${title} · ${plan.title}`} description={lead} path={pathname.replace(/^\/[^/]+/, '')} search={search} />
            <PageHead title={title}>
              <p className="lead">{lead}</p>
            </PageHead>
            <PlanNav plan={plan} search={search} />
            {plan.archive && !archived ? (
              <Notice title={t('archive.title')}>
                <p>{t('archive.text')}</p>
              </Notice>
            ) : (
              children(plan)
            )}
          </>
        )}
      </QueryView>
    </div>
  );
};
