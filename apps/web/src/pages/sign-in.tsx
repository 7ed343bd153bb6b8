import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../features/session/session.api.js';
import { SignInForm } from '../features/session/sign-in-form.js';
import { returnPath } from '../features/session/sign-in-return.js';
import { LocalLink, useLocalPath } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

export const Component = () => {
  const { t } = useTranslation('session');
  const { account, abilities } = useSession();
  const [params] = useSearchParams();
  const localPath = useLocalPath();
  const navigate = useNavigate();
  usePageTitle(t('signIn.title'));
  if (account !== null) return <Navigate to={localPath(returnPath(params, abilities))} replace />;
  return (
    <div className="wrap sec first stack">
      <h1>{t('signIn.title')}</h1>
      <p className="prose">{t('signIn.intro')}</p>
      <SignInForm onSignedIn={(session) => void navigate(localPath(returnPath(params, session.abilities)), { replace: true })} />
      <p>
        <LocalLink to="/recover">{t('recovery.title')}</LocalLink>
      </p>
    </div>
  );
};
