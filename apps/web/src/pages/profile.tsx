import type { Profile as Own } from '@iltizam/shared/accounts/contract';
import { useQuery } from '@tanstack/react-query';
import { MailPreferences } from '../features/notifications/mail-preferences.js';
import { PassphraseForm } from '../features/session/passphrase-form.js';
import { ProfileForm } from '../features/session/profile-form.js';
import { SessionList } from '../features/session/session-list.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { profileQuery } from '../features/session/session.api.js';
import { RoleName, ScopeText } from '../ui/grant-words.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Roles = ({ grants }: Pick<Own, 'grants'>) => {
  const { t } = useTranslation('session');
  if (grants.length === 0) return <p>{t('profile.noRole')}</p>;
  return (
    <ul>
      {grants.map(({ id, role, scope }) => (
        <li key={id}>
          <b>
            <RoleName role={role} />
          </b>{' '}
          <ScopeText scope={scope} />
        </li>
      ))}
    </ul>
  );
};

const Profile = () => {
  const { t } = useTranslation('session');
  const { t: words } = useTranslation('notifications');
  const query = useQuery(profileQuery(useLanguage()));
  return (
    <div className="wrap sec first stack">
      <h1>{t('profile.title')}</h1>
      <QueryView query={query} loading={<Skeleton tall />}>
        {(profile) => (
          <>
            <p className="meta">
              <bdi dir="ltr">{profile.email}</bdi>
            </p>
            <section className="sec stack" aria-labelledby="identity">
              <h2 id="identity">{t('profile.identity')}</h2>
              <ProfileForm profile={profile} />
            </section>
            <section className="sec stack" aria-labelledby="roles">
              <h2 id="roles">{t('profile.roles')}</h2>
              <Roles grants={profile.grants} />
            </section>
            <section className="sec stack" aria-labelledby="mails">
              <h2 id="mails">{words('preferences.title')}</h2>
              <p className="prose">{words('preferences.intro')}</p>
              <MailPreferences />
            </section>
            <section className="sec stack" aria-labelledby="sessions">
              <h2 id="sessions">{t('profile.sessions')}</h2>
              <p className="prose">{t('profile.sessionsAdvice')}</p>
              <SessionList sessions={profile.sessions} />
            </section>
            <section className="sec stack" aria-labelledby="secret">
              <h2 id="secret">{t('signIn.passphrase')}</h2>
              <p className="prose">{t('profile.passphraseAdvice')}</p>
              <PassphraseForm email={profile.email} />
            </section>
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('session');
  usePageTitle(t('profile.title'));
  return (
    <SignInGate>
      <Profile />
    </SignInGate>
  );
};
