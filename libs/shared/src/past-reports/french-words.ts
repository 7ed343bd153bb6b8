/** Lower case, without accents, punctuation as single spaces: how titles and labels are compared. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many letters have to be changed, added or taken away, at most `limit + 1`. */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1);
};

/** The share of words that two texts have in common, 0..1. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [folded(a).split(' '), folded(b).split(' ')];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = right.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count > 0;
  }).length;
  return (2 * common) / (left.length + right.length);
};

const ARTICLES = new Set(['le', 'la', 'les', 'un', 'une', 'des', 'du', 'au', 'aux', 'ce', 'cette', 'ces']);
const LINKS = new Set(
  'de des du le la les au aux et ou a en par pour sur dans avec qui que dont tout toute un une ce cette ces est sont'.split(' '),
);
const NEVER_LAST = new Set([
  ...ARTICLES,
  ...'de d l et ou a en par pour sur dans avec qui que dont sans sous vers entre leur leurs'.split(' '),
]);

/** Longer than any word that these rules know: texts of a page are not folded whole for one of their words, line after line. */
const EDGE = 200;
const lastWord = (text: string): string => folded(text.slice(-EDGE)).split(' ').at(-1) ?? '';
const firstWord = (text: string): string => folded(text.slice(0, EDGE)).split(' ')[0] ?? '';

/** "…, le" then "des …": no French sentence goes on like this, so words are lost between the two. */
export const cannotFollow = (before: string, after: string): boolean =>
  !endsSentence(before) && ARTICLES.has(lastWord(before)) && LINKS.has(firstWord(after));

/** A text cannot end with an article or a preposition: what it introduces is lost. */
export const endsOpen = (text: string): boolean => /[\p{L}’']$/u.test(text.trim()) && ARTICLES.has(lastWord(text));

/** The last word asks for another one. */
export const asksForMore = (text: string): boolean => !endsSentence(text) && NEVER_LAST.has(lastWord(text));

export const endsSentence = (text: string): boolean => /[.;:!?…»”"]$/u.test(text.trimEnd().slice(-1));

export const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);

/** A paragraph that begins by pointing back goes with what precedes. */
export const pointsBack = (text: string): boolean =>
  /^(?:cela|ceci|ces?|cette|celles?-ci|ceux-ci|n[ée]anmoins|cependant|toutefois|or|ainsi|par ailleurs|en effet|de m[eê]me)\b/iu.test(text);

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];

/** "Juillet 2023" as 2023-07; null when it is no month. */
export const monthOf = (text: string): string | null => {
  const [, name, year] = /^(\p{L}+)\s+(\d{4})$/u.exec(text.trim().replace(/\s+/gu, ' ')) ?? [];
  const index = MONTHS.indexOf(folded(name ?? ''));
  return index < 0 || year === undefined ? null : `${year}-${String(index + 1).padStart(2, '0')}`;
};

/** Arabic-Indic digits as European ones. */
export const europeanDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** "1 600", "45,5", "2.768.000" → a decimal string; null when it is no figure. */
export const figureOf = (text: string): string | null => {
  const plain = europeanDigits(text)
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace(/%$/u, '');
  if (/^\d{1,3}(?:[.,]\d{3}){2,}$/u.test(plain)) return plain.replace(/[.,]/gu, '');
  return /^\d{1,15}(?:[.,]\d{1,4})?$/u.test(plain) ? plain.replace(',', '.').replace(/^0+(?=\d)/u, '') : null;
};
