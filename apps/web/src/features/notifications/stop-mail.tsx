import type { StopOffer } from '@iltizam/shared/notifications/contract';
import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useStopMail } from './notifications.api.js';

/** What a link stops, the button that does it, and the way back. */
export const StopMail = ({ token, offer }: { token: string; offer: StopOffer }) => {
  const { t } = useTranslation('notifications');
  const stop = useStopMail(token);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stop.isSuccess) told.current?.focus();
  }, [stop.isSuccess, offer.stopped]);
  return (
    <>
      <div ref={told} tabIndex={-1} role="status">
        {offer.stopped && (
          <Notice tone="success" title={t('stop.stopped')}>
            <p>{t('stop.stoppedAdvice')}</p>
          </Notice>
        )}
        {stop.isSuccess && !offer.stopped && <Notice tone="success" title={t('stop.resumed')} />}
      </div>
      <p className="lead">{t(offer.stopped ? 'stop.wasAbout' : 'stop.about')}</p>
      <ul>
        {offer.topics.map(({ topic, frequency }) => (
          <li key={topic}>
            {t(`topic.${topic}`)}
            {!offer.stopped && <> ({t(`frequency.${frequency}`)})</>}
          </li>
        ))}
      </ul>
      {stop.isError && <SendFailure error={stop.error} />}
      <p className="links">
        <Button quiet={offer.stopped} busy={stop.isPending} onClick={() => stop.mutate(!offer.stopped)}>
          {t(offer.stopped ? 'stop.resume' : 'stop.submit')}
        </Button>
        <ButtonLink quiet to="/profile#mails">
          {t('stop.choose')}
        </ButtonLink>
      </p>
    </>
  );
};
