import { DOCUMENT_BYTES_MAX } from '@iltizam/shared/documents/contract';
import { type Import, IMPORT_KINDS, type ImportKind, TEMPLATE_KINDS } from '@iltizam/shared/imports/contract';
import { useEffect, useId, useRef, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { DropWords, FileDrop, FileInput } from '../../ui/file-picker.js';
import { Notice } from '../../ui/notice.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { sendImport, templateUrl } from './imports.api.js';
import styles from './imports.module.css';

type Sending = { state: 'idle' } | { state: 'sending'; file: File; share: number } | { state: 'failed'; file: File; error: unknown };

/** Sends one file at a time; what comes after it was stopped changes nothing. */
const useSending = (kind: ImportKind, onSent: (read: Import) => void) => {
  const language = useLanguage();
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const current = useRef<AbortController | null>(null);
  const stop = () => {
    current.current?.abort();
    current.current = null;
  };
  useEffect(() => stop, []);
  const send = (file: File) => {
    stop();
    const controller = new AbortController();
    current.current = controller;
    const show = (next: Sending) => current.current === controller && setSending(next);
    show({ state: 'sending', file, share: 0 });
    sendImport(language, file, { kind, signal: controller.signal, onProgress: (share) => show({ state: 'sending', file, share }) }).then(
      (read) => current.current === controller && onSent(read),
      (error: unknown) => show({ state: 'failed', file, error }),
    );
  };
  const cancel = () => {
    stop();
    setSending({ state: 'idle' });
  };
  return { sending, send, cancel };
};

const KindChoice = ({ kind, onKind }: { kind: ImportKind; onKind: (kind: ImportKind) => void }) => {
  const { t } = useTranslation('imports');
  const own = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('kind.label')}</legend>
      {IMPORT_KINDS.map((one) => (
        <div key={one} className={styles.kind}>
          <input
            type="radio"
            id={`${own}-${one}`}
            name={own}
            value={one}
            checked={one === kind}
            aria-describedby={`${own}-${one}-hint`}
            onChange={() => onKind(one)}
          />
          <div>
            <label htmlFor={`${own}-${one}`}>{t(`kind.${one}`)}</label>
            <p id={`${own}-${one}-hint`} className="hint">
              {t(`kindHint.${one}`)}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
};

const FileChoice = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useTranslation('imports');
  const own = useId();
  return (
    <FileDrop onFile={onFile}>
      <FileInput id={own} label={t('upload.choose')} accept=".xlsx,.csv,.zip" describedBy={`${own}-hint`} onFile={onFile} />
      <DropWords>{t('upload.drop')}</DropWords>
      <p id={`${own}-hint`} className="meta">
        {t('upload.hint', { max: DOCUMENT_BYTES_MAX / 1_000_000 })}
      </p>
    </FileDrop>
  );
};

/** Says what a file holds, and sends it to be read; nothing is written by that. DOMAIN.md §11 */
export const NewImportForm = ({ first, onSent }: { first: ImportKind; onSent: (read: Import) => void }) => {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const [kind, setKind] = useState(first);
  const { sending, send, cancel } = useSending(kind, onSent);
  return (
    <div className="stack">
      <KindChoice kind={kind} onKind={setKind} />
      {sending.state === 'failed' && (
        <div role="alert">
          <Notice tone="late" title={t('upload.failed')}>
            <p>
              <bdi>{sending.file.name}</bdi>
              {sending.error instanceof ApiError && sending.error.detail !== null && <> : {sending.error.detail}</>}
            </p>
          </Notice>
        </div>
      )}
      {sending.state === 'sending' ? (
        <div className={styles.reading}>
          <p>
            <bdi>{sending.file.name}</bdi>
          </p>
          <progress max={100} value={Math.round(sending.share * 100)} aria-label={t('upload.sending')} />
          <p role="status">{t('upload.sending')}</p>
          <Button quiet small onClick={cancel}>
            {t('upload.cancel')}
          </Button>
        </div>
      ) : (
        <FileChoice onFile={send} />
      )}
      <section className="stack" aria-labelledby="templates">
        <h2 id="templates">{t('templates.title')}</h2>
        <p className="prose">{t('templates.hint')}</p>
        <ul className="links">
          {TEMPLATE_KINDS.map((one) => (
            <li key={one}>
              <a href={templateUrl(one, language)} download>
                {t(`templates.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
