import type { ImportProgress } from '@iltizam/shared/imports/contract';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './imports.module.css';

type Step = NonNullable<ImportProgress['step']>;

/** How far the step is that is under way; its name is said aloud by the page, the figures are there for who looks. */
export const ImportUnderWay = ({ step, done, total }: { step: Step; done: number; total: number | null }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const writes = step === 'applying' || step === 'undoing';
  return (
    <div className={styles.reading}>
      <progress aria-label={t(`step.${step}`)} max={total ?? undefined} value={total === null ? undefined : done} />
      <p className="meta">
        {total !== null && (
          <>{t(`stepDone.${step === 'reading' ? 'parts' : 'rows'}`, { done: format.short(done), total: format.short(total) })} · </>
        )}
        {t(writes ? 'writing.hint' : 'reading.hint')}
      </p>
    </div>
  );
};
