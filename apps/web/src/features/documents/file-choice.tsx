import { DOCUMENT_BYTES_MAX, DOCUMENT_LICENCES, type DocumentLicence } from '@iltizam/shared/documents/contract';
import { FILE_EXTENSIONS } from '@iltizam/shared/documents/file-types';
import { useId } from 'react';
import { SelectField } from '../../ui/field.js';
import { DropWords, FileDrop, FileInput } from '../../ui/file-picker.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './document-field.module.css';
import type { UploadControl } from './use-upload.js';

const ACCEPTED = FILE_EXTENSIONS.map((extension) => `.${extension}`).join(',');

/** Where a file comes from, and what others may do with it. */
export const FileChoice = ({ id, control: { licence, setLicence, send } }: { id: string; control: UploadControl }) => {
  const { t } = useTranslation(['documents', 'ui']);
  const own = useId();
  return (
    <FileDrop onFile={send}>
      <div className={styles.choices}>
        <FileInput id={id} label={t('field.choose')} accept={ACCEPTED} describedBy={`${own}-hint`} onFile={send} />
        <FileInput
          id={`${id}-photo`}
          label={t('field.photo')}
          accept="image/jpeg,image/png,image/webp"
          photo
          describedBy={`${own}-hint`}
          onFile={send}
        />
        <DropWords>{t('field.drop')}</DropWords>
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
    </FileDrop>
  );
};
