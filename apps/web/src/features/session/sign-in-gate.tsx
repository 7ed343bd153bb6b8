import type { Session, SessionAbilities } from '@iltizam/shared/accounts/contract';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../ui/button.js';
import { usePageTitle } from '../../ui/page-title.js';
import { FailureNotice } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useTranslation } from '../../ui/translation.js';
import { useSession } from './session.api.js';
import { signInPath } from './sign-in-return.js';

/** To a visitor, the way in; to somebody else, that this page is not theirs. */
const Closed = ({ account }: { account: Session['account'] }) => {
  const { t } = useTranslation('session');
  const { pathname, search } = useLocation();
  const title = t(account === null ? 'signIn.needed' : 'signIn.notAllowed');
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{account === null ? t('signIn.neededAdvice') : t('signIn.notAllowedAdvice', { name: account.name })}</p>
      <p>
        {account === null ? (
          <ButtonLink to={signInPath(pathname, search)}>{t('signIn.submit')}</ButtonLink>
        ) : (
          <ButtonLink to="/">{t('signIn.home')}</ButtonLink>
        )}
      </p>
    </>
  );
};

/** Shows its content to whoever may see it, as the server says; to others, how to come in. Without an ability, to whoever is signed in. */
export const SignInGate = ({ ability, children }: { ability?: keyof SessionAbilities; children: ReactNode }) => {
  const { account, abilities, known, failure, ask } = useSession();
  if (ability === undefined ? account !== null : abilities[ability]) return children;
  return (
    <div className="wrap sec first stack">
      {failure !== null ? <FailureNotice error={failure} retry={ask} /> : known ? <Closed account={account} /> : <Skeleton />}
    </div>
  );
};
