import type { SessionAbilities } from '@iltizam/shared/accounts/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../ui/button.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useSession } from './session.api.js';
import { signInPath } from './sign-in-return.js';

/** Shows its content to whoever may see it, as the server says; to others, how to come in. */
export const SignInGate = ({ ability, children }: { ability: keyof SessionAbilities; children: ReactNode }) => {
  const { t } = useTranslation('session');
  const { account, abilities, known } = useSession();
  const { pathname, search } = useLocation();
  if (abilities[ability]) return children;
  return (
    <div className="wrap sec first stack">
      {known ? (
        <>
          <h1>{t(account === null ? 'signIn.needed' : 'signIn.notAllowed')}</h1>
          <p className="lead">{account === null ? t('signIn.neededAdvice') : t('signIn.notAllowedAdvice', { name: account.name })}</p>
          <p>
            {account === null ? (
              <ButtonLink to={signInPath(pathname, search)}>{t('signIn.submit')}</ButtonLink>
            ) : (
              <ButtonLink to="/">{t('signIn.home')}</ButtonLink>
            )}
          </p>
        </>
      ) : (
        <Skeleton />
      )}
    </div>
  );
};
