import type { ErrorCode } from '@iltizam/shared/kernel/errors';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { FileSize } from '../../ui/file-facts.js';
import { SendingFile } from '../../ui/sending-file.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './document-field.module.css';
import type { UploadControl } from './use-upload.js';

/** The words of what is refused before it is sent; everything else is refused by the server, in its own. */
const REFUSALS: Partial<Record<ErrorCode, 'type' | 'heic' | 'name' | 'empty' | 'size'>> = {
  'document.heic': 'heic',
  'document.name_refused': 'name',
  'document.empty': 'empty',
  'document.too_large': 'size',
};

type Stopped = Extract<UploadControl['sending'], { state: 'refused' | 'failed' }>;

/** Why a file did not go out, in the reader's language. */
const Reason = ({ stopped }: { stopped: Stopped }) => {
  const { t } = useTranslation('documents');
  if (stopped.state === 'refused') return t(`refusal.${REFUSALS[stopped.refusal.code] ?? 'type'}`, stopped.refusal.params);
  if (!(stopped.error instanceof ApiError)) return t('field.failed');
  return stopped.error.code === 'network.unreachable' ? t('field.offline') : (stopped.error.detail ?? t('field.failed'));
};

/** What becomes of the file that was chosen; said aloud when it changes, its progress only when it is asked for. */
export const UploadState = ({ control: { sending, retry, cancel } }: { control: UploadControl }) => {
  const { t } = useTranslation('documents');
  if (sending.state === 'idle' || sending.state === 'sent') return null;
  if (sending.state === 'sending') {
    const words = { sending: t('field.sending'), checking: t('field.checking'), cancel: t('field.cancel') };
    return <SendingFile file={sending.file} share={sending.share} words={words} onCancel={cancel} />;
  }
  const { file } = sending;
  return (
    <div className={styles.stopped} role="alert">
      <p>
        <bdi>{file.name}</bdi> · <FileSize bytes={file.size} />
      </p>
      <p className={styles.error}>
        <Reason stopped={sending} />
      </p>
      {retry && (
        <Button quiet small onClick={retry}>
          {t('field.retry')}
        </Button>
      )}
    </div>
  );
};
