import { useEffect, useRef } from 'react';
import { ApiError } from '../lib/api-error.js';
import { LocalLink } from './local-link.js';
import { Notice } from './notice.js';
import { useTranslation } from './translation.js';

const titleOf = (error: unknown) => {
  if (!(error instanceof ApiError)) return 'failure.notSent';
  if (error.status === 401) return 'failure.signedOut';
  return error.code === 'network.unreachable' ? 'failure.unreachable' : 'failure.notSent';
};

/** What was written could not be sent, and is kept. Takes the focus: the button that was pressed may be far below. */
export const SendFailure = ({ error }: { error: unknown }) => {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  const title = titleOf(error);
  const signedOut = title === 'failure.signedOut';
  const detail = error instanceof ApiError ? error.detail : null;
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice tone="late" title={t(title)}>
        <p>{signedOut ? t('failure.signedOutAdvice') : (detail ?? t('failure.notSentAdvice'))}</p>
        {signedOut && (
          <p>
            <LocalLink to="/sign-in" target="_blank" rel="noopener">
              {t('failure.signIn')}
            </LocalLink>
          </p>
        )}
      </Notice>
    </div>
  );
};
