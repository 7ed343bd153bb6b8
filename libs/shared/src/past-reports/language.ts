import { folded } from './french-words.js';

const WORDS = new Set('le les des du et au aux une dans par pour sur est qui d l a'.split(' '));
const FEWEST_WORDS = 60;
/** Of a French text a quarter of the words are of these, of an English or a Spanish one fewer than one in sixteen. */
const SMALLEST_SHARE = 0.1;

/** False for a text that is mostly in another script, or long enough to tell and without the small words of French. DOMAIN.md §13 */
export const isFrench = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return false;
  const words = folded(text).split(' ');
  return words.length < FEWEST_WORDS || words.filter((word) => WORDS.has(word)).length >= words.length * SMALLEST_SHARE;
};
