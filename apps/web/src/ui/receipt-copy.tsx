import { type Sheet, sheetOf } from '@iltizam/shared/progress/sheet';
import { Button } from './button.js';
import styles from './receipt.module.css';
import { useTranslation } from './translation.js';
import { useCopy } from './use-copy.js';

/** Copies the terms for a spreadsheet; where the browser refuses, shows them to be copied by hand. */
export const ReceiptCopy = ({ sheet }: { sheet: Sheet }) => {
  const { t } = useTranslation('ui');
  const { outcome, copy } = useCopy();
  const text = sheetOf(sheet);
  return (
    <div className={styles.copy}>
      <Button quiet small onClick={() => copy(text)}>
        {t('receipt.copy')}
      </Button>
      <p role="status">{outcome !== null && t(`receipt.${outcome}`)}</p>
      {outcome === 'refused' && (
        <textarea
          readOnly
          dir="ltr"
          rows={Math.min(12, sheet.terms.length + 2)}
          aria-label={t('receipt.copy')}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
};
