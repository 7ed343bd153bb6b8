import { useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Percent } from '../../ui/figures.js';
import { TextField } from '../../ui/field.js';
import { FileSize } from '../../ui/file-facts.js';
import { useTranslation } from '../../ui/translation.js';
import { useHydrated } from '../../ui/use-hydrated.js';
import styles from './archives.module.css';
import { Refusal } from './refusal.js';
import { Restored } from './restored.js';
import { useRestoration } from './use-restoration.js';

/** The file on its way, then what the server does with it, which it does not tell the progress of. */
const Sending = ({ file, share, onCancel }: { file: File; share: number; onCancel: () => void }) => {
  const { t } = useTranslation('archives');
  const percent = Math.round(share * 100);
  const words = t(percent === 100 ? 'restore.checking' : 'restore.sending');
  return (
    <div className={styles.sending}>
      <p>
        <bdi>{file.name}</bdi> · <FileSize bytes={file.size} />
      </p>
      <progress max={100} value={percent === 100 ? undefined : percent} aria-label={words} />
      <p className="meta">
        <span role="status">{words}</span> {percent < 100 && <Percent value={percent} />}
      </p>
      {percent < 100 && (
        <Button quiet small onClick={onCancel}>
          {t('restore.cancel')}
        </Button>
      )}
    </div>
  );
};

/** Takes an archive, and says what became of it. */
export const RestoreForm = () => {
  const { t } = useTranslation('archives');
  const hydrated = useHydrated();
  const { restoration, send, cancel } = useRestoration();
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const submit = () => {
    const file = input.current?.files?.[0];
    setMissing(file === undefined);
    if (file) send(file);
    else input.current?.focus();
  };
  return (
    <>
      {restoration.state === 'refused' && <Refusal error={restoration.error} file={restoration.file} />}
      {restoration.state === 'done' && <Restored plan={restoration.plan} />}
      {/* Kept while the file leaves: what was chosen is still there after a refusal. */}
      <form
        className="stack"
        hidden={restoration.state === 'sending'}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          ref={input}
          type="file"
          accept=".zip,application/zip"
          label={t('restore.file')}
          description={t('restore.hint')}
          error={missing && t('restore.missing')}
          disabled={!hydrated}
        />
        <p>
          <Button type="submit">{t('restore.submit')}</Button>
        </p>
      </form>
      {restoration.state === 'sending' && <Sending file={restoration.file} share={restoration.share} onCancel={cancel} />}
    </>
  );
};
