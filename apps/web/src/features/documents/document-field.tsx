import type { UploadedDocument } from '@iltizam/shared/documents/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { FileFacts } from '../../ui/file-facts.js';
import { Icon } from '../../ui/icon.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './document-field.module.css';
import { documentQuery } from './documents.api.js';
import { FileChoice } from './file-choice.js';
import { UploadState } from './upload-state.js';
import { useUpload } from './use-upload.js';

type DocumentFieldProps = {
  /** of the first control, so that a summary of errors can lead there */
  id: string;
  /** the activity that the file proves something of */
  activityId: number;
  /** of the file that the form holds; null while it holds none */
  documentId: number | null;
  /** what the server said of it when the form was sent */
  error?: string | undefined;
  onChange: (document: UploadedDocument | null) => void;
};

/** The file that the form holds: its name, what is known of it, and the way to take it out. */
const Received = ({ id, documentId, onRemove }: { id: string; documentId: number; onRemove: () => void }) => {
  const { t } = useTranslation('documents');
  const { data, isError } = useQuery(documentQuery(useLanguage(), documentId));
  const remove = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.received}>
      <div role="status">
        {isError && <p className={styles.error}>{t('field.missing')}</p>}
        {data && (
          <p className={styles.name}>
            <Icon name="check" />
            <span>
              <a href={data.url} download>
                <bdi>{data.name}</bdi>
              </a>
              <br />
              <span className="meta">
                {t('field.received')} · <FileFacts file={data} />
              </span>
            </span>
          </p>
        )}
      </div>
      <Button ref={remove} id={id} quiet small onClick={onRemove}>
        {t('field.remove')}
      </Button>
    </div>
  );
};

/** One file of a form: chosen, dropped or photographed, sent at once; the form keeps its number. DOMAIN.md §6 */
export const DocumentField = ({ id, activityId, documentId, error, onChange }: DocumentFieldProps) => {
  const control = useUpload(activityId, onChange);
  const box = useRef<HTMLDivElement>(null);
  const { state } = control.sending;
  const shown = documentId === null ? state : 'received';
  const before = useRef(shown);
  useEffect(() => {
    // The control that was pressed is gone: its successor takes the focus.
    const lost = document.activeElement === document.body || box.current?.contains(document.activeElement);
    if (before.current !== shown && lost) box.current?.querySelector<HTMLElement>('button, input')?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <div ref={box} className={styles.field}>
      {error !== undefined && <p className={styles.error}>{error}</p>}
      {documentId !== null ? (
        <Received id={id} documentId={documentId} onRemove={() => onChange(null)} />
      ) : (
        <>
          <UploadState control={control} />
          {state !== 'sending' && <FileChoice id={id} control={control} />}
        </>
      )}
    </div>
  );
};
