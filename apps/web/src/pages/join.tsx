import type { Session } from '@iltizam/shared/accounts/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { JoinOffer } from '../features/session/join-offer.js';
import { offerQuery, useAdoptSession } from '../features/session/session.api.js';
import { returnPath } from '../features/session/sign-in-return.js';
import { ApiError } from '../lib/api-error.js';
import { ButtonLink } from '../ui/button.js';
import { useLocalPath } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { FailureNotice } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

/** A link that opens nothing, and why. */
const Closed = ({ reason }: { reason: string }) => {
  const { t } = useTranslation('session');
  return (
    <>
      <h1>{t('join.closed')}</h1>
      <p className="lead" role="alert">
        {reason}
      </p>
      <p className="links">
        <ButtonLink to="/sign-in">{t('signIn.submit')}</ButtonLink>
        <ButtonLink quiet to="/">
          {t('signIn.home')}
        </ButtonLink>
      </p>
    </>
  );
};

const isClosed = (error: Error): error is ApiError => error instanceof ApiError && error.code.startsWith('invitation.');

export const Component = () => {
  const { t } = useTranslation('session');
  const { token = '' } = useParams();
  const { data: offer, error, refetch } = useQuery(offerQuery(useLanguage(), token));
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const adopt = useAdoptSession();
  const [joined, setJoined] = useState(false);
  const enter = (session: Session) => {
    setJoined(true);
    void adopt(session);
    // The address of the link leaves the browser's history.
    void navigate(localPath(returnPath(new URLSearchParams(), session.abilities)), { replace: true });
  };
  usePageTitle(t('join.title'));
  if (error && isClosed(error)) {
    return (
      <div className="wrap sec first stack">
        <Closed reason={error.detail ?? t('join.closed')} />
      </div>
    );
  }
  return (
    <div className="wrap sec first stack">
      <h1>{t(offer?.email === null ? 'join.first' : 'join.title')}</h1>
      <noscript>{t('join.noScript')}</noscript>
      {error && <FailureNotice error={error} retry={() => void refetch()} />}
      {!error && (joined || !offer) && <Skeleton tall />}
      {offer && !joined && <JoinOffer token={token} offer={offer} onJoined={enter} />}
    </div>
  );
};
