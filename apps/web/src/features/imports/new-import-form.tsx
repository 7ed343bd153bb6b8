import { DOCUMENT_BYTES_MAX } from '@iltizam/shared/documents/contract';
import { type Import, IMPORT_KINDS, type ImportKind, TEMPLATE_KINDS } from '@iltizam/shared/imports/contract';
import { useId, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { DropWords, FileDrop, FileInput } from '../../ui/file-picker.js';
import { Notice } from '../../ui/notice.js';
import { SendingFile } from '../../ui/sending-file.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFileSending } from '../../ui/use-file-sending.js';
import { sendImport, templateUrl } from './imports.api.js';
import styles from './imports.module.css';

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
  const { t } = useTranslation(['imports', 'ui']);
  const language = useLanguage();
  const [kind, setKind] = useState(first);
  const { sending, send, retry, cancel } = useFileSending({ send: (file, way) => sendImport(file, way, kind), onSent });
  const words = { sending: t('upload.sending'), checking: t('upload.checking'), cancel: t('upload.cancel') };
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
            {retry && (
              <p>
                <Button quiet small onClick={retry}>
                  {t('ui:failure.retry')}
                </Button>
              </p>
            )}
          </Notice>
        </div>
      )}
      {sending.state === 'sending' ? (
        <SendingFile file={sending.file} share={sending.share} words={words} onCancel={cancel} />
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
