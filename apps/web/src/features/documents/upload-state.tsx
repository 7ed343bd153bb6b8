import type { ErrorCode } from '@iltizam/shared/kernel/errors';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { Percent } from '../../ui/figures.js';
import { FileSize } from '../../ui/file-facts.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './document-field.module.css';
import type { Upload, UploadControl } from './use-upload.js';

/** The words of what is refused before it is sent; everything else is refused by the server, in its own. */
const REFUSALS: Partial<Record<ErrorCode, 'type' | 'heic' | 'name' | 'empty' | 'size'>> = {
  'document.heic': 'heic',
  'document.name_refused': 'name',
  'document.empty': 'empty',
  'document.too_large': 'size',
};

/** Why a file did not go out, in the reader's language. */
const Reason = ({ upload }: { upload: Extract<Upload, { state: 'refused' | 'failed' }> }) => {
  const { t } = useTranslation('documents');
  if (upload.state === 'refused') return t(`refusal.${REFUSALS[upload.code] ?? 'type'}`, upload.params);
  if (!(upload.error instanceof ApiError)) return t('field.failed');
  return upload.error.code === 'network.unreachable' ? t('field.offline') : (upload.error.detail ?? t('field.failed'));
};

/** A refusal will be the same the next time; a failure may not. */
const mayPassLater = (error: unknown): boolean =>
  !(error instanceof ApiError) || error.status === 0 || error.status === 429 || error.status >= 500;

/** What becomes of the file that was chosen; said aloud when it changes, its progress only when it is asked for. */
export const UploadState = ({ control: { upload, send, cancel } }: { control: UploadControl }) => {
  const { t } = useTranslation('documents');
  if (upload.state === 'idle') return null;
  const { file } = upload;
  const name = (
    <>
      <bdi>{file.name}</bdi> · <FileSize bytes={file.size} />
    </>
  );
  if (upload.state === 'sending') {
    const percent = Math.round(upload.share * 100);
    const words = t(percent === 100 ? 'field.checking' : 'field.sending');
    return (
      <div className={styles.sending}>
        <p>{name}</p>
        <progress max={100} value={percent === 100 ? undefined : percent} aria-label={words} />
        <p className="meta">
          <span role="status">{words}</span> {percent < 100 && <Percent value={percent} />}
        </p>
        <Button quiet small onClick={cancel}>
          {t('field.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.sending} role="alert">
      <p>{name}</p>
      <p className={styles.error}>
        <Reason upload={upload} />
      </p>
      {upload.state === 'failed' && mayPassLater(upload.error) && (
        <Button quiet small onClick={() => send(file)}>
          {t('field.retry')}
        </Button>
      )}
    </div>
  );
};
