import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { useCopy } from '../../ui/use-copy.js';
import styles from './share-section.module.css';

/** A text to take away: selected at a touch, copied by a button where there are scripts. */
export const CopyField = ({ label, text, rows }: { label: string; text: string; rows: number }) => {
  const { t } = useTranslation('sharing');
  const { outcome, copy } = useCopy();
  return (
    <div className={styles.field}>
      <TextAreaField
        label={label}
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={rows}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className={styles.copy}>
        <Button quiet small onClick={() => copy(text)}>
          {t('copy')}
          <span className="vh"> {label}</span>
        </Button>
        <span role="status" className="meta">
          {outcome !== null && t(outcome === 'copied' ? 'copied' : 'refused')}
        </span>
      </p>
    </div>
  );
};
