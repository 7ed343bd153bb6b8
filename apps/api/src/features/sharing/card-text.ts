import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { type Font, openSync } from 'fontkit';
import { fontCoverage } from '../reports/render/fonts.js';

export type Weight = 300 | 400 | 600;

const PLEX = '@expo-google-fonts/ibm-plex-sans';
const LATIN: Record<Weight, string> = {
  300: `${PLEX}/300Light/IBMPlexSans_300Light.ttf`,
  400: `${PLEX}/400Regular/IBMPlexSans_400Regular.ttf`,
  600: `${PLEX}/600SemiBold/IBMPlexSans_600SemiBold.ttf`,
};
const AMIRI = '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf';
const AMIRI_BOLD = '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf';
const TIFINAGH = '@expo-google-fonts/noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf';

const fileFor = (lang: Locale, weight: Weight): string => {
  if (lang === 'zgh') return TIFINAGH;
  if (lang === 'ar') return weight === 600 ? AMIRI_BOLD : AMIRI;
  return LATIN[weight];
};

/** The first family named for a language; what it lacks comes from the others. */
export const familyOf = (lang: Locale): string =>
  ({ fr: 'IBM Plex Sans', en: 'IBM Plex Sans', ar: 'Amiri', zgh: 'Noto Sans Tifinagh' })[lang];

const opened = new Map<string, Font>();

const open = (file: string): Font => {
  const font = opened.get(file) ?? openSync(require.resolve(file));
  opened.set(file, font);
  return font;
};

/** Width in pixels of a text set at `size` pixels. */
export const widthOf = (text: string, lang: Locale, weight: Weight, size: number): number => {
  const font = open(fileFor(lang, weight));
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
};

/** Marks of direction that a person's text has no business to bring: the card sets its own. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text without what no font of the card can draw, such as a pictogram: never an empty box. */
export const drawable = (text: string): string => {
  const covered = fontCoverage();
  const known = Array.from(text.normalize('NFC').replace(DIRECTION_MARKS, '')).filter((character) =>
    covered.has(character.codePointAt(0) ?? 0),
  );
  return known.join('').replace(/ +/g, ' ').trim();
};

/**
 * A piece in its own direction, whatever stands around it. The Arabic letter mark lets a line of figures alone ("2018-2020") read as it would after
 * the words of the line before.
 */
export const isolated = (text: string, lang: Locale): string => `${directionOf(lang) === 'rtl' ? '\u2067\u061c' : '\u2066'}${text}\u2069`;

/** The text in at most `lines` lines that fit; what does not is cut and says so. */
export const wrapped = (text: string, lines: number, fits: (line: string) => boolean): { lines: string[]; cut: boolean } => {
  const rows: string[] = [];
  const words = text.split(' ').map((word) => (fits(word) ? word : shortened(word, fits)));
  for (const [index, word] of words.entries()) {
    const last = rows.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || fits(longer)) rows.splice(-1, 1, longer);
    else if (rows.length < lines) rows.push(word);
    else return { lines: [...rows.slice(0, -1), shortened(`${last} ${words.slice(index).join(' ')}`, fits)], cut: true };
  }
  return { lines: rows, cut: false };
};

/** As many letters as fit, found by halves: measuring a text costs as much as it is long. */
const shortened = (text: string, fits: (line: string) => boolean): string => {
  const letters = Array.from(text);
  const cutTo = (length: number): string => `${letters.slice(0, length).join('').trimEnd()}…`;
  let [fitting, tooLong] = [0, letters.length + 1];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (fits(cutTo(middle))) fitting = middle;
    else tooLong = middle;
  }
  return cutTo(fitting);
};
