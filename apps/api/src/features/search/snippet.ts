import type { SearchPart } from '@iltizam/shared/search/contract';

/** A word as the reader sees it, accents, joiners and vowel signs included. */
const WORD = /[\p{L}\p{N}\p{M}\u200c\u200d]+/gu;

/** Characters of a text that a result shows. */
const SNIPPET_LENGTH = 240;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Cuts a text at the words that answer; neighbours of one kind stay together. */
export function markWords(text: string, marked: (word: string) => boolean): SearchPart[] {
  const parts: SearchPart[] = [];
  const add = (piece: string, isMarked: boolean): void => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last?.marked === isMarked) last.text += piece;
    else parts.push({ text: piece, marked: isMarked });
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    add(text.slice(end, index), false);
    add(word, marked(word));
    end = index + word.length;
  }
  add(text.slice(end), false);
  return parts;
}

type Place = { start: number; end: number };

const placesOf = (text: string, marked: (word: string) => boolean): Place[] =>
  [...text.matchAll(WORD)].filter(([word]) => marked(word)).map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** The stretch of the wanted length with the most marks in it, the earliest of equals; it begins a little before its first mark. */
function bestStart(places: readonly Place[], length: number): number {
  let best = { count: 0, start: 0 };
  let last = 0;
  places.forEach(({ start }, first) => {
    while (last < places.length && (places[last]?.end ?? 0) <= start + length) last += 1;
    if (last - first > best.count) best = { count: last - first, start };
  });
  return best.start;
}

/** The part of a text that answers, with its words marked; «…» stands for what is left out, «·» for the end of a paragraph. */
export function snippetOf(text: string, marked: (word: string) => boolean, length: number = SNIPPET_LENGTH): SearchPart[] {
  const whole = text
    .trim()
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/ {2,}/g, ' ');
  if (whole.length <= length) return markWords(whole, marked);
  const focus = bestStart(placesOf(whole, marked), length * 0.8);
  const wanted = Math.min(Math.max(0, focus - Math.floor(length * 0.2)), whole.length - length);
  const start = wanted === 0 ? 0 : whole.indexOf(' ', wanted) + 1;
  const space = whole.lastIndexOf(' ', start + length);
  const end = start + length >= whole.length ? whole.length : space > start ? space : start + length;
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...markWords(whole.slice(start, end), marked),
    ...(end < whole.length ? [{ text: ' …', marked: false }] : []),
  ];
}
