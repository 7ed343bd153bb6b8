import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import type { SearchPart } from '@iltizam/shared/search/contract';
import { useLanguage } from '../../ui/translation.js';

/** A text with the words that answer marked, in the language it is in. */
export const Marked = ({ parts, lang }: { parts: readonly SearchPart[]; lang: Locale }) => {
  const original = lang === useLanguage() ? {} : { lang, dir: directionOf(lang) };
  return (
    <span {...original}>
      {parts.map(({ text, marked }, index) => {
        // The parts of one text never change places.
        const key = String(index);
        return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </span>
  );
};
