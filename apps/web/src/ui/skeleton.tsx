import styles from './skeleton.module.css';
import { useTranslation } from './translation.js';

/** Grey lines in the room of what is being read. */
export const Skeleton = ({ lines = 4, tall = false }: { lines?: number; tall?: boolean }) => {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.skeleton} role="status">
      <span className="vh">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={tall ? styles.tall : styles.line} aria-hidden="true" />
      ))}
    </div>
  );
};
