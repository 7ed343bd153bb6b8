import { Percent } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './reviews.module.css';

/** "50 % → 80 %", or the first declaration alone; `before` and `after` are 0..100. */
export const PercentMove = ({ before, after }: { before: string | null; after: string }) => {
  const { t } = useTranslation('reviews');
  return (
    <>
      {before !== null && (
        <>
          <Percent value={before} />{' '}
          <span aria-hidden="true" className={`flip ${styles.arrow}`}>
            →
          </span>
          <span className="vh">{t('to')}</span>{' '}
        </>
      )}
      <b>
        <Percent value={after} />
      </b>
    </>
  );
};
