import { useNavigate } from 'react-router';
import { ReadForm } from '../features/past-reports/read-form.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { useLocalPath } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

export const Component = () => {
  const { t } = useTranslation(['pastReports', 'studio']);
  const navigate = useNavigate();
  const localPath = useLocalPath();
  usePageTitle(t('read.title'));
  return (
    <SignInGate ability="managePlans">
      <div className="wrap sec first stack">
        <Breadcrumbs
          parents={[
            { label: t('studio:title'), to: '/studio' },
            { label: t('title'), to: '/studio/past-reports' },
          ]}
        />
        <h1>{t('read.title')}</h1>
        <p className="prose">{t('read.intro')}</p>
        <ReadForm onRead={(id) => void navigate(localPath(`/studio/past-reports/${id}`))} />
      </div>
    </SignInGate>
  );
};
