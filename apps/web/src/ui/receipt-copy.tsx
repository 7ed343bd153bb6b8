import { type Sheet, sheetOf } from '@iltizam/shared/progress/sheet';
import { useState } from 'react';
import { useTranslation } from './translation.js';
import { Button } from './button.js';
import styles from './receipt.module.css';

/** Copies the terms for a spreadsheet; where the browser refuses, shows them to be copied by hand. */
export const ReceiptCopy = ({ sheet }: { sheet: Sheet }) => {
  const { t } = useTranslation('ui');
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const text = sheetOf(sheet);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div className={styles.copy}>
      <Button quiet small onClick={() => void copy()}>
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
