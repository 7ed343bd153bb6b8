import type { DocumentFile } from '@iltizam/shared/documents/contract';
import styles from './file-facts.module.css';
import { Num } from './figures.js';
import { useTranslation } from './translation.js';
import { useFormat } from './use-format.js';

const MEGA = 1_000_000;
const KILO = 1_000;

/** A size as people say it: whole kilobytes, megabytes with one decimal. */
export const FileSize = ({ bytes }: { bytes: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const mega = bytes >= MEGA;
  const size = mega ? (bytes / MEGA).toFixed(1) : String(Math.max(1, Math.round(bytes / KILO)));
  return <Num>{t(mega ? 'file.mega' : 'file.kilo', { size: format.short(size) })}</Num>;
};

/** "PDF · 1,2 Mo · CC BY 4.0" */
export const FileFacts = ({ file: { name, bytes, licence } }: { file: DocumentFile }) => {
  const { t } = useTranslation();
  return (
    <>
      <bdi>{name.split('.').at(-1)?.toUpperCase()}</bdi> · <FileSize bytes={bytes} /> · {t(`file.licence.${licence}`)}
    </>
  );
};

/** By which anybody can tell that a copy is the same, folded away. */
export const FileHash = ({ file: { sha256 } }: { file: DocumentFile }) => {
  const { t } = useTranslation();
  return (
    <details className={styles.hash}>
      <summary aria-label={t('file.hashOf')}>{t('file.hash')}</summary>
      <code dir="ltr">{sha256}</code>
    </details>
  );
};
