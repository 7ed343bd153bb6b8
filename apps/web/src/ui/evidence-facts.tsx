import type { Evidence } from '@iltizam/shared/progress/contract';
import { FileFacts, FileHash } from './file-facts.js';
import { useTranslation } from './translation.js';
import { useFormat } from './use-format.js';

/** What is known of a piece of evidence beside its title: of a file, its kind, size and licence; of a link, that it fell silent. */
export const EvidenceFacts = ({ evidence: { file, silent }, hash = false }: { evidence: Evidence; hash?: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (file !== null) {
    return (
      <>
        <span className="meta">
          <FileFacts file={file} />
        </span>
        {hash && <FileHash file={file} />}
      </>
    );
  }
  return silent === null ? null : <span className="meta">{t('file.silent', { date: format.date(silent.checkedOn) })}</span>;
};
