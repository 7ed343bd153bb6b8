import type { CommitmentEvidence } from '@iltizam/shared/commitments/contract';
import { EvidenceFacts } from '../../ui/evidence-facts.js';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { EvidenceLink } from './activity-details.js';
import styles from './activity-details.module.css';

/** Every document that proves an update, by activity, each with the update that brought it. */
export const CommitmentEvidenceList = ({
  evidence,
  updateAt,
}: {
  evidence: readonly CommitmentEvidence[];
  updateAt: (id: number) => string;
}) => {
  const { t } = useTranslation('commitments');
  return (
    <ul>
      {evidence.map((document) => (
        <li key={`${document.activity} ${document.url}`} className={styles.document}>
          <EvidenceLink evidence={document} lang={document.lang} />
          <EvidenceFacts evidence={document} hash />
          <span className="meta">
            <a href={`#activite-${document.activity}`}>{t('history.activity', { number: document.activity })}</a> ·{' '}
            <LocalLink to={updateAt(document.update)}>
              <DateText value={document.effectiveOn} />
            </LocalLink>
          </span>
        </li>
      ))}
    </ul>
  );
};
