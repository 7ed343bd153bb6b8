import { DOCUMENT_BYTES_MAX, DOCUMENT_LICENCES, type DocumentLicence } from '@iltizam/shared/documents/contract';
import { FILE_EXTENSIONS } from '@iltizam/shared/documents/file-types';
import { type DragEvent, useId, useState } from 'react';
import { SelectField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useTranslation } from '../../ui/translation.js';
import { useHydrated } from '../../ui/use-hydrated.js';
import styles from './document-field.module.css';
import type { UploadControl } from './use-upload.js';

const ACCEPTED = FILE_EXTENSIONS.map((extension) => `.${extension}`).join(',');

/** A way to name a file: a button to the eye, an input of files to every machine. */
const FileInput = ({ id, label, photo = false, describedBy, onFile }: FileInputProps) => (
  <span className={styles.choice} data-photo={photo || undefined}>
    <input
      id={id}
      type="file"
      disabled={!useHydrated()}
      accept={photo ? 'image/jpeg,image/png,image/webp' : ACCEPTED}
      {...(photo && { capture: 'environment' as const })}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // The same file may be chosen again after a refusal.
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
    <label htmlFor={id}>
      <Icon name={photo ? 'plus' : 'document'} />
      {label}
    </label>
  </span>
);

type FileInputProps = { id: string; label: string; photo?: boolean; describedBy: string; onFile: (file: File) => void };

/** Where a file comes from, and what others may do with it. */
export const FileChoice = ({ id, control: { licence, setLicence, send } }: { id: string; control: UploadControl }) => {
  const { t } = useTranslation(['documents', 'ui']);
  const own = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) send(file);
  };
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={styles.choices}>
        <FileInput id={id} label={t('field.choose')} describedBy={`${own}-hint`} onFile={send} />
        <FileInput id={`${id}-photo`} label={t('field.photo')} photo describedBy={`${own}-hint`} onFile={send} />
        <span className={styles.dropWords} aria-hidden="true">
          {t('field.drop')}
        </span>
      </div>
      <p id={`${own}-hint`} className="meta">
        {t('field.hint', { max: DOCUMENT_BYTES_MAX / 1_000_000 })}
      </p>
      <details>
        <summary>{t('field.licenceOf', { licence: t(`ui:file.licence.${licence}`) })}</summary>
        <SelectField
          label={t('field.licence')}
          description={t('field.licenceHint')}
          data={DOCUMENT_LICENCES.map((value) => ({ value, label: t(`ui:file.licence.${value}`) }))}
          value={licence}
          onChange={({ currentTarget }) => setLicence(currentTarget.value as DocumentLicence)}
        />
      </details>
    </div>
  );
};
