import { Button } from '../../ui/button.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './report-studio.module.css';
import type { SaverState } from './section-saver.js';

/** Whether what is typed is saved; stays in sight under the texts. */
export const SaveLine = ({ state: { status, error }, onSave }: { state: SaverState; onSave: () => void }) => {
  const { t } = useTranslation('reportStudio');
  return (
    <div className={styles.saveLine}>
      {status === 'failed' && <SendFailure error={error} />}
      <p role="status" className="meta">
        {t(`save.${status}`)}
      </p>
      {(status === 'waiting' || status === 'failed' || status === 'tooLong') && (
        <Button quiet small onClick={onSave}>
          {t('save.now')}
        </Button>
      )}
    </div>
  );
};
