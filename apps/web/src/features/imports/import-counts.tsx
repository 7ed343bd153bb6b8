import type { ImportSummary } from '@iltizam/shared/imports/contract';
import { useTranslation } from '../../ui/translation.js';
import styles from './imports.module.css';

const ALWAYS = ['create', 'change', 'same'] as const;
const WHEN_ANY = ['erased', 'errors', 'warnings'] as const;

/** What a file does, in numbers. */
export const ImportCounts = ({ counts }: { counts: ImportSummary['counts'] }) => {
  const { t } = useTranslation('imports');
  return (
    <ul className={styles.counts}>
      {ALWAYS.map((name) => (
        <li key={name}>{t(`count.${name}`, { count: counts[name] })}</li>
      ))}
      {WHEN_ANY.filter((name) => counts[name] > 0).map((name) => (
        <li key={name} className={name !== 'warnings' ? styles.error : undefined}>
          {t(`count.${name}`, { count: counts[name] })}
        </li>
      ))}
    </ul>
  );
};
