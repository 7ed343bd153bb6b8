const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Marks of direction and of no width, which stand in cells without being seen. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Arabic-Indic and Persian digits, and the marks that go with them, as Latin ones; without what is not seen. DOMAIN.md §2 */
export const latinFigures = (text: string): string =>
  text
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll('٫', '.')
    .replaceAll('٬', '\u202f')
    .replaceAll('٪', '%')
    .replace(UNSEEN, '');

/** A name as it is compared: without case, accents, vowel marks, spaces or punctuation; letters of Arabic that are written in several ways are one. */
export const plainWords = (text: string): string =>
  latinFigures(text)
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('œ', 'oe')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
