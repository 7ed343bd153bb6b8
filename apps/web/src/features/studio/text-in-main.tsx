import type { Locale, LocalizedText } from '@iltizam/shared/kernel/locale';
import { LocalText } from '../../ui/local-text.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';

/** A text of the studio in the reader's language, or in the plan's main one; what has neither says so. */
export const TextInMain = ({ text, main }: { text: LocalizedText; main: Locale }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const lang = text[language] ? language : main;
  const words = text[lang];
  return words ? <LocalText lang={lang}>{words}</LocalText> : <em>{t('untitled')}</em>;
};

/** The same as plain words, for the name of a button. */
export const wordsOf = (text: LocalizedText, language: Locale, main: Locale): string => text[language] ?? text[main] ?? '–';
