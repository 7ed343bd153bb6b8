import { IMPORT_KINDS } from '@iltizam/shared/imports/contract';
import { useNavigate, useSearchParams } from 'react-router';
import { NewImportForm } from '../features/imports/new-import-form.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { useLocalPath } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

const NewImport = () => {
  const { t } = useTranslation(['imports', 'studio']);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const first = IMPORT_KINDS.find((kind) => kind === params.get('kind')) ?? 'plan';
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs
        parents={[
          { label: t('studio:title'), to: '/studio' },
          { label: t('title'), to: '/studio/imports' },
        ]}
      />
      <h1>{t('new')}</h1>
      <p className="prose">{t('lead')}</p>
      <NewImportForm first={first} onSent={({ id }) => void navigate(localPath(`/studio/imports/${id}`))} />
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('imports');
  usePageTitle(t('new'));
  return (
    <SignInGate ability="managePlans">
      <NewImport />
    </SignInGate>
  );
};
