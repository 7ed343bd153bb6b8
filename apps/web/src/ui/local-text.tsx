import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { useTranslation } from './translation.js';
import { languageName } from '../lib/languages.js';
import styles from './local-text.module.css';
import { useLanguage } from './use-format.js';

type LocalTextProps = { lang: Locale; children: string; /** says in words that the text is not translated */ note?: boolean };

/** A public text in the language it exists in: marked with `lang` and `dir` when it is not the reader's. DOMAIN.md §2 */
export const LocalText = ({ lang, children, note = false }: LocalTextProps) => {
  const language = useLanguage();
  const { t } = useTranslation('ui');
  if (lang === language) return children;
  const text = (
    <span lang={lang} dir={directionOf(lang)}>
      {children}
    </span>
  );
  if (!note) return text;
  return (
    <>
      <span className={styles.note}>{t('notTranslated', { language: languageName(lang) })}</span>
      <span className={styles.block}>{text}</span>
    </>
  );
};
