import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useSession } from '../features/session/session.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { NewPlanForm } from '../features/studio/identity-form.js';
import { PlanRow } from '../features/studio/plan-row.js';
import { studioPlansQuery } from '../features/studio/studio.api.js';
import { LocalLink, useLocalPath } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Studio = () => {
  const { t } = useTranslation(['studio', 'imports', 'pastReports', 'archives']);
  const { abilities } = useSession();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const query = useQuery(studioPlansQuery(useLanguage()));
  return (
    <div className="wrap sec first stack">
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <p>
        <LocalLink to="/studio/imports">{t('imports:title')}</LocalLink> <span aria-hidden="true">·</span>{' '}
        <LocalLink to="/studio/past-reports">{t('pastReports:title')}</LocalLink> <span aria-hidden="true">·</span>{' '}
        <LocalLink to="/studio/report-template">{t('reportTemplate')}</LocalLink>
        {abilities.restoreArchives && (
          <>
            {' '}
            <span aria-hidden="true">·</span> <LocalLink to="/studio/archives">{t('archives:restore.link')}</LocalLink>
          </>
        )}
      </p>
      {!abilities.restoreArchives && <p className="meta">{t('archives:restore.byAdministrators')}</p>}
      <QueryView query={query} loading={<Skeleton tall />}>
        {({ items, members }) => (
          <>
            {members.length > 0 && (
              <details open={items.length === 0}>
                <summary>{t('newPlan.title')}</summary>
                <NewPlanForm members={members} onCreated={(_, slug) => void navigate(localPath(`/studio/${slug}`))} />
              </details>
            )}
            <ul>
              {items.map((plan) => (
                <PlanRow key={plan.slug} plan={plan} />
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('studio');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePlans">
      <Studio />
    </SignInGate>
  );
};
