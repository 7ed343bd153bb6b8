import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import styles from './local-text.module.css';
import { useLanguage, useTranslation } from './translation.js';

type LocalTextProps = {
  lang: Locale;
  children: string;
  /** says beside the text that it is not translated: for a long one */ note?: boolean;
};

/** Says of a text, or of a list of them, that it is not translated, and in which language it is. */
export const OriginalNote = ({ lang }: { lang: Locale }) => {
  const { t } = useTranslation('ui');
  return <span className={styles.note}>{t('original.here', { language: t(`original.language.${lang}`) })}</span>;
};

/**
 * A public text in the language it exists in: marked with `lang` and `dir` when it is not the reader's, and told of once a page by `OriginalsNotice`,
 * or beside the text with `note`. DOMAIN.md §2
 */
export const LocalText = ({ lang, children, note = false }: LocalTextProps) => {
  const language = useLanguage();
  if (lang === language) return children;
  const text = (
    <span lang={lang} dir={directionOf(lang)} className={note ? undefined : styles.original}>
      {children}
    </span>
  );
  if (!note) return text;
  return (
    <>
      <OriginalNote lang={lang} />
      <span className={styles.block}>{text}</span>
    </>
  );
};
