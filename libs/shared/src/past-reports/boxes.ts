import type { Band } from '../progress/contract.js';
import { europeanDigits, folded } from './french-words.js';
import { hasTick, withoutTick, type SourceLine } from './source-lines.js';

/** One of the four boxes of an activity; `damaged` when only its stem or its range could be read. */
export type Box = { n: number; band: Band; ticked: boolean; damaged: boolean; printed: string };

const LONGEST_BOX = 70;

/** Boxes typed as letters: "[x] Complétée", "X Complétée", "[ ] Non entamée", and what remains of a font of signs. */
const LETTER_TICK = /^(?:[-•*]\s*)?(?:\[\s*[xX✓]\s*\]|\([xX]\)|[xXþý×](?=\s))/u;
const LETTER_MARK = /^(?:[-•*]\s*)?(?:\[[\s_xX✓]*\]|\(\s*[xX]?\s*\)|[xXþý×¨](?=\s))\s*/u;

/** A box is known by the stem of its word, and failing that by its range. */
const STEMS: readonly (readonly [Band, RegExp, RegExp])[] = [
  ['not_started', /^non\s?entam/u, /^non\s?ent?a?m?e?e?s?(?: non entamees?)?$/u],
  ['limited', /^progress?\p{L}*\s*limit/u, /^progression limitee 1 59$/u],
  ['significant', /^progress?\p{L}*\s*signif/u, /^progression significative 60 90$/u],
  ['completed', /^comp\s?\p{L}*\s*l?\p{L}*tee?s?\b/u, /^completee 90 100$/u],
];
const RANGES: readonly (readonly [Band, RegExp])[] = [
  ['limited', /\(1\s*-\s*59\s*%?\)/u],
  ['significant', /\(60\s*-\s*90\s*%?\)/u],
  ['completed', /\((?:\d{2}\s*-?\s*)?100\s*%?\)/u],
];

/** The box on this line, or null when it is none. */
export const boxOf = (line: SourceLine): Box | null => {
  if (line.text.length > LONGEST_BOX) return null;
  const digits = europeanDigits(line.text).replace(LETTER_MARK, '');
  const bare = withoutTick(digits)
    .replace(/^[\s•●▪◦○·*–—-]+/u, '')
    .trim();
  const words = folded(bare);
  const ticked = hasTick(line.text) || LETTER_TICK.test(line.text);
  for (const [band, stem, whole] of STEMS)
    if (stem.test(words))
      return { n: line.n, band, ticked, damaged: !whole.test(words) && !words.startsWith('non entamee'), printed: line.text };
  if (bare.length > 30) return null;
  for (const [band, range] of RANGES) if (range.test(bare)) return { n: line.n, band, ticked, damaged: true, printed: line.text };
  return null;
};
