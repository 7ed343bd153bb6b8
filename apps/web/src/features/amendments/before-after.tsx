import type { ReactNode } from 'react';
import { useTranslation } from '../../ui/translation.js';
import styles from './amendments.module.css';

type BeforeAfterProps = { label: ReactNode; before: ReactNode; after: ReactNode; children?: ReactNode };

/** "Poids : 20 → 30": what was, and what holds instead; `children` comes after. */
export const BeforeAfter = ({ label, before, after, children }: BeforeAfterProps) => {
  const { t } = useTranslation('amendments');
  return (
    <li className={styles.line}>
      <span className={styles.label}>{label}</span>{' '}
      <span className={styles.values}>
        <span className={styles.before}>
          <span className="vh">{t('public.before')} </span>
          {before}
        </span>{' '}
        <span aria-hidden="true" className={`flip ${styles.arrow}`}>
          →
        </span>{' '}
        <span className={styles.after}>
          <span className="vh">{t('public.after')} </span>
          {after}
        </span>
        {children}
      </span>
    </li>
  );
};
