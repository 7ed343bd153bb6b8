import { RestoreForm } from '../features/archives/restore-form.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

const Archives = () => {
  const { t } = useTranslation('archives');
  const { t: ui } = useTranslation('ui');
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: ui('nav.people'), to: '/people' }]} />
      <h1>{t('restore.title')}</h1>
      <p className="prose">{t('restore.intro')}</p>
      <RestoreForm />
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('archives');
  usePageTitle(t('restore.title'));
  return (
    <SignInGate ability="restoreArchives">
      <Archives />
    </SignInGate>
  );
};
