import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './reviews.module.css';

type BulkBarProps = {
  /** how many can be taken, and how many are */ possible: number;
  taken: number;
  busy: boolean;
  label: string;
  onAll: (all: boolean) => void;
  onDecide: () => void;
};

/** Takes them all at once; stays in sight as long as something is taken. */
export const BulkBar = ({ possible, taken, busy, label, onAll, onDecide }: BulkBarProps) => {
  const { t } = useTranslation('reviews');
  if (possible < 2 && taken === 0) return null;
  return (
    <div className={styles.bulk} data-taken={taken > 0 || undefined}>
      <label>
        <input type="checkbox" checked={taken === possible && taken > 0} onChange={(event) => onAll(event.currentTarget.checked)} />
        {t('bulk.all')}
      </label>
      <span role="status">{taken === 0 ? '' : t('bulk.taken', { count: taken })}</span>
      {taken > 0 && (
        <Button small busy={busy} onClick={onDecide}>
          {label}
        </Button>
      )}
    </div>
  );
};
