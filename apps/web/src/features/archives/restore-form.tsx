import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { FileSize } from '../../ui/file-facts.js';
import { DropWords, FileDrop, FileInput } from '../../ui/file-picker.js';
import { SendingFile } from '../../ui/sending-file.js';
import { useTranslation } from '../../ui/translation.js';
import { useFileSending } from '../../ui/use-file-sending.js';
import { restoreArchive } from './archives.api.js';
import styles from './archives.module.css';
import { Refusal } from './refusal.js';
import { Restored } from './restored.js';

/** Takes an archive, and says what became of it. What was chosen is still there after a refusal. */
export const RestoreForm = () => {
  const { t } = useTranslation('archives');
  const client = useQueryClient();
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const { sending, send, cancel } = useFileSending({
    send: restoreArchive,
    onSent: () => {
      setFile(null);
      void client.invalidateQueries();
    },
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    setMissing(false);
  };
  const submit = () => {
    setMissing(file === null);
    if (file) send(file);
    else input.current?.focus();
  };
  if (sending.state === 'sending') {
    const words = { sending: t('restore.sending'), checking: t('restore.checking'), cancel: t('restore.cancel') };
    // Once the server has all of it, it restores: nobody here can stop that.
    return <SendingFile file={sending.file} share={sending.share} words={words} onCancel={sending.share < 1 ? cancel : undefined} />;
  }
  return (
    <>
      {sending.state === 'failed' && <Refusal error={sending.error} file={sending.file} />}
      {sending.state === 'sent' && <Restored plan={sending.answer} />}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FileDrop onFile={choose}>
          <FileInput
            ref={input}
            id={own}
            label={t(file ? 'restore.other' : 'restore.choose')}
            accept=".zip,application/zip"
            describedBy={`${own}-hint ${own}-chosen`}
            onFile={choose}
          />
          <DropWords>{t('restore.drop')}</DropWords>
          <p id={`${own}-hint`} className="meta">
            {t('restore.hint')}
          </p>
          <p id={`${own}-chosen`} className={styles.chosen} aria-live="polite">
            {missing && <span className={styles.error}>{t('restore.missing')}</span>}
            {file && (
              <>
                <bdi>{file.name}</bdi> · <FileSize bytes={file.size} />
              </>
            )}
          </p>
        </FileDrop>
        <p>
          <Button type="submit">{t('restore.submit')}</Button>
        </p>
      </form>
    </>
  );
};
