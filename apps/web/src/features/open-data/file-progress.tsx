import type { PreparedFile } from '@iltizam/shared/exports/contract';
import { Button } from '../../ui/button.js';
import { FileSize } from '../../ui/file-facts.js';
import { Icon } from '../../ui/icon.js';
import { FailureNotice } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { preparedFileUrl, useRequestFile } from './open-data.api.js';
import styles from './open-data.module.css';

const shareOf = ({ rows, rowsWritten }: PreparedFile): number => (rows ? Math.floor((100 * rowsWritten) / rows) : 0);

const useSentence = (file: PreparedFile): string => {
  const { t } = useTranslation('openData');
  const format = useFormat();
  const rows = format.short(file.rows ?? 0);
  const percent = format.percent(shareOf(file));
  return t(`file.${file.state}`, { rows, percent, written: format.short(file.rowsWritten) });
};

/** How far a large file is, and the file once it is there. */
export const FileProgress = ({ file }: { file: PreparedFile }) => {
  const { t } = useTranslation('openData');
  const language = useLanguage();
  const format = useFormat();
  const request = useRequestFile(file.key, language);
  const sentence = useSentence(file);
  const { state, bytes, sha256, writtenAt } = file;
  return (
    <section className="sec stack">
      <p role="status">{sentence}</p>
      {(state === 'waiting' || state === 'writing') && (
        <progress
          className={styles.progress}
          aria-label={t('file.progress')}
          max={100}
          value={state === 'writing' ? shareOf(file) : undefined}
        />
      )}
      {bytes !== null && (
        <>
          <p className={styles.whole}>
            <a href={preparedFileUrl(file, language)} download>
              <Icon name="download" />
              {t('file.download', { format: file.format.toUpperCase() })}
            </a>{' '}
            <FileSize bytes={bytes} />
          </p>
          {writtenAt !== null && <p className="meta">{t('file.known', { date: format.dateTime(writtenAt) })}</p>}
          {state !== 'ready' && <p>{t('file.older')}</p>}
          <p className="meta">
            {t('file.hash')} <code dir="ltr">{sha256}</code>
          </p>
        </>
      )}
      {state === 'failed' && (
        <Button onClick={() => request.mutate()} busy={request.isPending}>
          {t('file.again')}
        </Button>
      )}
      {request.isError && <FailureNotice error={request.error} />}
      <p className="meta">{t('file.kept')}</p>
    </section>
  );
};
