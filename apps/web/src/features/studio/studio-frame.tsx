import type { StudioPlan } from '@iltizam/shared/studio/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../ui/breadcrumbs.js';
import { PageHead } from '../../ui/headline.js';
import { LocalLink, LocalNavLink } from '../../ui/local-link.js';
import { NotFound } from '../../ui/not-found.js';
import { usePageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { isNotFound } from '../../lib/api-error.js';
import { studioPlanQuery } from './studio.api.js';
import { TextInMain } from './text-in-main.js';

type StudioFrameProps = {
  slug: string;
  title: string;
  /** the page is the plan's own: headed by its title */
  own?: boolean;
  children: (plan: StudioPlan) => ReactNode;
};

/** A page about one plan of the studio: reads it, says where it stands, leads to its other pages. */
export const StudioFrame = ({ slug, title, own = false, children }: StudioFrameProps) => {
  const { t } = useTranslation('studio');
  usePageTitle(title);
  const query = useQuery(studioPlanQuery(useLanguage(), slug));
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <QueryView query={query} loading={<Skeleton tall />}>
      {(plan) => (
        <div className="wrap sec first stack">
          <Breadcrumbs
            parents={[
              { label: t('title'), to: '/studio' },
              ...(own ? [] : [{ label: <TextInMain text={plan.title} main={plan.mainLanguage} />, to: `/studio/${plan.slug}` }]),
            ]}
          />
          <PageHead title={own ? <TextInMain text={plan.title} main={plan.mainLanguage} /> : title} eyebrow={t(`state.${plan.state}`)} />
          <nav aria-label={t('pages')}>
            <ul className="links">
              {(['', '/identity', '/settings', '/amend', '/reports', '/institutions'] as const).map((page) => (
                <li key={page}>
                  <LocalNavLink to={`/studio/${plan.slug}${page}`} end>
                    {t(`page.${page === '' ? 'structure' : page.slice(1)}` as 'page.identity')}
                  </LocalNavLink>
                </li>
              ))}
              {plan.state !== 'draft' && (
                <li>
                  <LocalLink to={`/plans/${plan.slug}`}>{t('page.public')}</LocalLink>
                </li>
              )}
            </ul>
          </nav>
          {children(plan)}
        </div>
      )}
    </QueryView>
  );
};
