import type { Session } from '@iltizam/shared/accounts/contract';
import { useLocation, useNavigate } from 'react-router';
import { LocalLink, useLocalPath } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { useSignOut } from './session.api.js';
import { signInPath } from './sign-in-return.js';

/** The name of who is signed in with the way out, or the way in. */
export const SessionLinks = ({ session, buttonClass }: { session: Session; buttonClass?: string }) => {
  const { t } = useTranslation('ui');
  const signOut = useSignOut();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const { pathname, search } = useLocation();
  if (session.account === null) return <LocalLink to={signInPath(pathname, search)}>{t('nav.signIn')}</LocalLink>;
  return (
    <>
      <LocalLink to="/profile">
        <span className="vh">{t('nav.profile')} </span>
        <span dir="auto">{session.account.name}</span>
      </LocalLink>
      <button
        type="button"
        className={buttonClass}
        onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate(localPath('/')) })}
      >
        {t('nav.signOut')}
      </button>
    </>
  );
};
