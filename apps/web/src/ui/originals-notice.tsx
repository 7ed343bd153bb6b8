import { LOCALES } from '@iltizam/shared/kernel/locale';
import styles from './local-text.module.css';
import { useLanguage, useTranslation } from './translation.js';

/**
 * Says once that some texts of the page are in another language than the reader's, and which. It is on every page, and its style sheet shows it,
 * with the names of the languages met, only where a `LocalText` had no translation: whatever the page reads, in the HTML too.
 */
export const OriginalsNotice = () => {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  return (
    <p className={styles.notice}>
      {t('original.some')}
      {LOCALES.filter((locale) => locale !== language).map((locale) => (
        <span key={locale} data-language={locale}>
          {' · '}
          {t(`original.language.${locale}`)}
        </span>
      ))}
    </p>
  );
};
