import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { useTranslation } from './translation.js';

export type SummaryError = { /** id of the refused input */ field: string; message: string };

/** The refused fields at the head of a form, each linked to its input; takes the focus when it appears. */
export const ErrorSummary = ({ errors }: { errors: readonly SummaryError[] }) => {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h3>{t('form.errors', { count: errors.length })}</h3>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
