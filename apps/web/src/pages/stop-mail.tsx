import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { StopMail } from '../features/notifications/stop-mail.js';
import { stopQuery } from '../features/notifications/notifications.api.js';
import { ApiError } from '../lib/api-error.js';
import { ButtonLink } from '../ui/button.js';
import { usePageTitle } from '../ui/page-title.js';
import { FailureNotice } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

export const Component = () => {
  const { t } = useTranslation('notifications');
  const { token = '' } = useParams();
  const { data: offer, error, refetch } = useQuery(stopQuery(useLanguage(), token));
  usePageTitle(t('stop.title'));
  if (error instanceof ApiError && error.status === 404) {
    return (
      <div className="wrap sec first stack">
        <h1>{t('stop.unknown')}</h1>
        <p className="lead" role="alert">
          {t('stop.unknownAdvice')}
        </p>
        <p>
          <ButtonLink to="/profile#mails">{t('stop.choose')}</ButtonLink>
        </p>
      </div>
    );
  }
  return (
    <div className="wrap sec first stack">
      <h1>{t('stop.title')}</h1>
      <noscript>{t('stop.noScript')}</noscript>
      {error ? <FailureNotice error={error} retry={() => void refetch()} /> : !offer && <Skeleton tall />}
      {offer && <StopMail token={token} offer={offer} />}
    </div>
  );
};
