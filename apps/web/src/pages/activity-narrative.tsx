import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { LanguageForms } from '../features/narratives/language-forms.js';
import { narrativeQuery } from '../features/narratives/narratives.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { isNotFound } from '../lib/api-error.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalLink } from '../ui/local-link.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Page = () => {
  const { t } = useTranslation(['narratives', 'workspace', 'ui']);
  const { id = '' } = useParams();
  const query = useQuery(narrativeQuery(useLanguage(), id));
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs
        parents={[
          { label: t('ui:nav.workspace'), to: '/workspace' },
          { label: t('workspace:update.title'), to: `/workspace/activities/${id}` },
        ]}
      />
      <QueryView query={query} loading={<Skeleton tall />}>
        {(narrative) => {
          const { activity, commitment, plan } = narrative;
          return (
            <>
              <PageHead
                title={t('title')}
                eyebrow={
                  <>
                    {commitment.number}.{activity.number} <LocalText lang={activity.titleLang}>{activity.title}</LocalText>
                  </>
                }
              />
              <p className="prose">{t('intro')}</p>
              {plan.public && (
                <p>
                  <LocalLink to={`/plans/${plan.slug}/commitments/${commitment.number}/activities/${activity.number}`}>
                    {t('public')}
                  </LocalLink>
                </p>
              )}
              <LanguageForms narrative={narrative} />
            </>
          );
        }}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('narratives');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="reportProgress">
      <Page />
    </SignInGate>
  );
};
