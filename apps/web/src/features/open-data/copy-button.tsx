import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import { useCopy } from '../../ui/use-copy.js';
import styles from './open-data.module.css';

/** Puts a text on the clipboard; without a script there is nothing to press, and the text can be selected. */
export const CopyButton = ({ text, subject }: { text: string; subject: string }) => {
  const { t } = useTranslation('openData');
  const { outcome, copy } = useCopy();
  return (
    <span className={styles.copy}>
      <Button quiet small onClick={() => copy(text)}>
        {t('copy.action')}
        <span className="vh"> {subject}</span>
      </Button>
      <span role="status">{outcome !== null && t(`copy.${outcome}`)}</span>
    </span>
  );
};
