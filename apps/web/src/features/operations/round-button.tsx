import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useRound } from './operations.api.js';

/** Sends what is due today without waiting for the morning. */
export const RoundButton = () => {
  const { t } = useTranslation('operations');
  const round = useRound();
  return (
    <div className="stack">
      <p>
        <Button busy={round.isPending} onClick={() => round.mutate()}>
          {t(round.isPending ? 'round.busy' : 'round.submit')}
        </Button>
      </p>
      <div role="status">
        {round.isSuccess && (
          <Notice tone="success" title={t('round.done')}>
            <p>
              {t('round.reminders', { count: round.data.reminders })} {t('round.news', { count: round.data.news })}{' '}
              {t('round.mails', { count: round.data.mails })}
            </p>
          </Notice>
        )}
      </div>
      {round.isError && <SendFailure error={round.error} />}
    </div>
  );
};
