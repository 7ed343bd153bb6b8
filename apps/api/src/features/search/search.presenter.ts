import type { Locale } from '@iltizam/shared/kernel/locale';
import type { SearchHit } from '@iltizam/shared/search/contract';
import { markWords, snippetOf, wordsOf } from './snippet.js';

/** What the statement answers: the texts whole; `subject` is what a document is called that has no title in its language. */
export type FoundDocument = Omit<SearchHit, 'title' | 'titleLang' | 'snippet' | 'snippetLang'> & {
  lang: Locale;
  title: string;
  body: string;
  subject: { title: string; titleLang: Locale };
};

/** Whether the word with this key answers. */
export type Marks = (key: string) => boolean;

const keyOf = (lang: Locale, word: string): string => `${lang} ${word}`;

/** Each word of the documents once in each language. */
export function wordsToMark(documents: readonly FoundDocument[]): { key: string; lang: Locale; word: string }[] {
  const words = new Map<string, { key: string; lang: Locale; word: string }>();
  for (const { lang, title, body } of documents) {
    for (const word of wordsOf(`${title}\n${body}`)) {
      const key = keyOf(lang, word);
      words.set(key, { key, lang, word });
    }
  }
  return [...words.values()];
}

/** The texts cut at the words that answer. */
export function presentHit({ lang, title, body, subject, ...hit }: FoundDocument, marks: Marks): SearchHit {
  const marked = (word: string): boolean => marks(keyOf(lang, word));
  return {
    ...hit,
    title: title === '' ? [{ text: subject.title, marked: false }] : markWords(title, marked),
    titleLang: title === '' ? subject.titleLang : lang,
    snippet: snippetOf(body, marked),
    snippetLang: lang,
  };
}
