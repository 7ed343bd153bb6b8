import type { OwnSession } from '@iltizam/shared/accounts/contract';
import { Button } from '../../ui/button.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useEndOtherSessions, useEndSession } from './session.api.js';
import styles from './session-list.module.css';

/** Where the person is signed in; each place can be ended, but for the one at hand, which signs out. */
export const SessionList = ({ sessions }: { sessions: readonly OwnSession[] }) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const error = end.error ?? endOthers.error;
  return (
    <>
      {error !== null && <SendFailure error={error} />}
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p>
                <b>{session.device ?? t('profile.unknownDevice')}</b>
                {session.current && ` · ${t('profile.here')}`}
              </p>
              <p className="meta">
                {t('profile.opened', { when: format.dateTime(session.openedAt) })} ·{' '}
                {t('profile.seen', { when: format.dateTime(session.lastSeenAt) })}
              </p>
            </div>
            {!session.current && (
              <Button quiet small busy={end.isPending && end.variables.id === session.id} onClick={() => end.mutate(session)}>
                <span>
                  {t('profile.end')}
                  <span className="vh"> {session.device ?? t('profile.unknownDevice')}</span>
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button quiet busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
          {t('profile.endOthers')}
        </Button>
      )}
    </>
  );
};
