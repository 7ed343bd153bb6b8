import type { Session } from '@iltizam/shared/accounts/contract';
import type { JoinOffer as Offer } from '@iltizam/shared/invitations/contract';
import { Button } from '../../ui/button.js';
import { RoleName, ScopeText } from '../../ui/grant-words.js';
import { Metadata } from '../../ui/metadata.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { JoinForm } from './join-form.js';
import { useReceiveRole, useSession, useSignOut } from './session.api.js';
import { SignInForm } from './sign-in-form.js';

type JoinOfferProps = { token: string; offer: Offer; onJoined: (session: Session) => void };

/** Somebody else is signed in on this device. */
const OtherAccount = ({ name }: { name: string }) => {
  const { t } = useTranslation(['session', 'ui']);
  const signOut = useSignOut();
  return (
    <Notice tone="warning" title={t('join.other', { name })}>
      <p>{t('join.otherAdvice')}</p>
      <Button quiet small busy={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('ui:nav.signOut')}
      </Button>
    </Notice>
  );
};

/** One press, for somebody who has an account and is signed in. */
const ReceiveRole = ({ token, onJoined }: Omit<JoinOfferProps, 'offer'>) => {
  const { t } = useTranslation('session');
  const receive = useReceiveRole();
  return (
    <>
      {receive.isError && <SendFailure error={receive.error} />}
      <Button busy={receive.isPending} onClick={() => receive.mutate(token, { onSuccess: onJoined })}>
        {t('join.receive')}
      </Button>
    </>
  );
};

const WayIn = ({ token, offer, onJoined }: JoinOfferProps) => {
  const { t } = useTranslation('session');
  const { account } = useSession();
  if (account !== null && account.email === offer.email) return <ReceiveRole token={token} onJoined={onJoined} />;
  if (account !== null) return <OtherAccount name={account.name} />;
  if (!offer.hasAccount) return <JoinForm token={token} offer={offer} onJoined={onJoined} />;
  return (
    <>
      <p className="prose">{t('join.hasAccount', { email: offer.email ?? '' })}</p>
      <SignInForm onSignedIn={() => undefined} />
    </>
  );
};

/** What is offered, and how to take it. */
export const JoinOffer = (props: JoinOfferProps) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { role, scope, expiresAt, email } = props.offer;
  return (
    <>
      <p className="prose">{t(email === null ? 'join.firstIntro' : 'join.intro')}</p>
      <Metadata
        rows={[
          { term: t('join.role'), value: <RoleName role={role} /> },
          { term: t('join.where'), value: <ScopeText scope={scope} /> },
          { term: t('join.until'), value: format.dateTime(expiresAt) },
        ]}
      />
      <WayIn {...props} />
    </>
  );
};
