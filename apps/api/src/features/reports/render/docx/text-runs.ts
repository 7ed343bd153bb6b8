import { type IRunOptions, TextRun } from 'docx';
import type { Locale } from '@iltizam/shared/kernel/locale';

export type Look = { bold?: true; italic?: true; style?: string };
export type Script = 'arabic' | 'tifinagh' | 'other';
export type Segment = { script: Script; text: string };

const ARABIC = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff';
const TIFINAGH = '\\u2d30-\\u2d7f';

/** What the platform isolated; words of each script, a Latin one with the digits and signs inside it (hashes, addresses); one neutral character. */
const PIECES = new RegExp(
  `(?<isolated>\\u2066[^\\u2066-\\u2069]*\\u2069)|(?<arabic>[${ARABIC}]+)|(?<tifinagh>[${TIFINAGH}]+)|(?<word>[\\p{L}\\p{N}](?:[^\\s\\u2066-\\u2069${ARABIC}${TIFINAGH}]*[\\p{L}\\p{N}])?)|(?<neutral>[^])`,
  'gu',
);
const LETTER = /\p{L}/u;

const scriptOf = (groups: Record<string, string | undefined>): Script | null => {
  if (groups['arabic'] !== undefined) return 'arabic';
  if (groups['tifinagh'] !== undefined) return 'tifinagh';
  const { isolated, word } = groups;
  return isolated !== undefined || (word !== undefined && LETTER.test(word)) ? 'other' : null;
};

const baseScript = (lang: Locale): Script => (lang === 'ar' ? 'arabic' : 'other');

/**
 * A text cut where its script changes: Word takes the Arabic font, size and direction only on runs said to be right to left. Spaces, signs and
 * figures follow the text they stand in when it goes on in the same script, else the language of the passage.
 */
export const segments = (text: string, base: Script): Segment[] => {
  const found: Segment[] = [];
  let pending = '';
  const add = (script: Script, piece: string): void => {
    const last = found.at(-1);
    if (last?.script === script) last.text += piece;
    else if (piece !== '') found.push({ script, text: piece });
  };
  for (const { 0: piece, groups = {} } of text.matchAll(PIECES)) {
    const script = scriptOf(groups);
    if (script === null) {
      pending += piece;
      continue;
    }
    add(found.at(-1)?.script === script ? script : base, pending);
    add(script, piece);
    pending = '';
  }
  add(base, pending);
  return found;
};

/** Names of languages that Word knows; Arabic is said apart, for complex scripts. */
export const WORD_LANGUAGES: Record<Locale, string> = { fr: 'fr-FR', ar: 'ar-MA', en: 'en-GB', zgh: 'zgh-Tfng-MA' };

export const FONTS = {
  other: { ascii: 'IBM Plex Sans', hAnsi: 'IBM Plex Sans', eastAsia: 'IBM Plex Sans', cs: 'Amiri' },
  tifinagh: { ascii: 'Noto Sans Tifinagh', hAnsi: 'Noto Sans Tifinagh', eastAsia: 'Noto Sans Tifinagh', cs: 'Noto Sans Tifinagh' },
} as const;

const languageOf = (script: Script, lang: Locale): IRunOptions['language'] => {
  if (script === 'arabic') return { bidirectional: WORD_LANGUAGES.ar };
  if (script === 'tifinagh') return { value: WORD_LANGUAGES.zgh };
  // Latin words in an Arabic passage do not say their language
  return lang === 'ar' ? undefined : { value: WORD_LANGUAGES[lang] };
};

/** The runs of a text: one per script, each with its language, direction and font. */
export const textRuns = (text: string, lang: Locale, { bold, italic, style }: Look = {}): TextRun[] =>
  segments(text, baseScript(lang)).map(({ script, text: piece }) => {
    const language = languageOf(script, lang);
    return new TextRun({
      text: piece,
      ...(style === undefined ? {} : { style }),
      ...(bold ? { bold, boldComplexScript: true } : {}),
      // Arabic has no italics
      ...(italic && script !== 'arabic' ? { italics: true } : {}),
      ...(script === 'arabic' ? { rightToLeft: true } : {}),
      ...(script === 'tifinagh' ? { font: FONTS.tifinagh } : {}),
      ...(language === undefined ? {} : { language }),
    });
  });
