import { asksForMore, cannotFollow, endsOpen, endsSentence, pointsBack, startsLower } from './french-words.js';
import type { Findings, Place } from './findings.js';
import { joinCells, type SourceLine } from './source-lines.js';

/** A paragraph or an item, put together from its lines. `mark` is what stood before an item: a dash, an arrow, a number. */
export type TextBlock = {
  text: string;
  lines: { n: number; page: number; height: number }[];
  page: number;
  bullet: boolean;
  indent: number;
  mark: string | null;
};

const BULLETS = /^(?:[-•●▪◦·➢*–—→]\s*)+/u;
const LETTER_O = /^[Oo0]\s+(?=\p{Lu})/u;
const NUMBERED = /^(\d{1,2})\s*(?:[-.)/]|°)\s*(?=\p{L}|["«'’])/u;
const CHARACTERS_OF_A_LINE = 95;
const LONGEST_BLOCK = 8000;

const heightOf = (text: string): number => Math.max(1, Math.ceil(text.length / CHARACTERS_OF_A_LINE));

const FEWEST_BARE = 3;
const afterPunctuation = /(?<=\S)\s+(?=[•●▪➢]\s*\p{L})|(?<=[;:.,])\s+(?=-\s*\p{L})/u;
/** Items on one line: `…; - Next`, `… • Next`. A bare hyphen stands in names too: it parts items only where two or more do, outside brackets. */
const segmentsOf = (text: string): string[] => {
  const bare = BULLETS.test(text) && !/[(][^)]*\s-\s[^)]*[)]/u.test(text) ? text.split(/(?<=\S)\s+(?=-\s+\p{Lu})/u) : [];
  const parts = bare.length >= FEWEST_BARE ? bare.flatMap((part) => part.split(afterPunctuation)) : text.split(afterPunctuation);
  return parts.filter((part) => part.trim() !== '');
};

type Piece = { text: string; bullet: boolean; mark: string | null; letter: boolean };
const pieceOf = (text: string): Piece => {
  const marks = BULLETS.exec(text)?.[0] ?? '';
  const rest = text.slice(marks.length);
  const letter = LETTER_O.test(rest);
  const plain = letter ? rest.replace(LETTER_O, '') : rest;
  const number = NUMBERED.exec(plain)?.[1] ?? null;
  const mark = number !== null ? '1' : marks.includes('→') ? '→' : letter ? 'O' : marks.trim() === '' ? null : marks.trim().slice(-1);
  return { text: plain.trim(), bullet: mark !== null, mark, letter };
};

/** The text of a line without the noise of an empty first column. */
const textOf = (line: SourceLine, findings: Findings, place: Place): string => {
  const [first = '', ...rest] = line.cells;
  const noisy = line.row && first.length === 1 && /\p{L}|[,;]/u.test(first) && rest.some((cell) => cell !== '');
  const { text, split } = joinCells(noisy ? rest : line.cells);
  if (split || noisy)
    findings.tell('words_split', { lines: [line.n, line.n], printed: line.cells.filter(Boolean).join(' | '), proposed: text, ...place });
  return text;
};

/**
 * Lines → paragraphs and items; a line beside a label (`labelled`) that starts with a capital begins one. What a page edge cut is joined, what a page edge lost is marked `[…]`.
 */
export const textBlocks = (
  lines: readonly SourceLine[],
  findings: Findings,
  place: Place,
  labelled: ReadonlySet<number> = new Set(),
): TextBlock[] => {
  const blocks: TextBlock[] = [];
  for (const line of lines) {
    const segments = segmentsOf(textOf(line, findings, place));
    if (segments.length > 1) findings.tell('items_split', { lines: [line.n, line.n], printed: line.text, ...place });
    segments.forEach((segment, index) =>
      addPiece(blocks, { line, piece: pieceOf(segment), first: index === 0, labelled: labelled.has(line.n) }, findings, place),
    );
  }
  for (const block of blocks) {
    if (!endsOpen(block.text)) continue;
    const last = block.lines.at(-1)?.n ?? 0;
    findings.tell('text_lost', { lines: [last, last], printed: block.text.slice(-160), ...place });
    block.text = `${block.text} […]`;
  }
  return blocks;
};

/** Three lines' worth of text on one line: the text is not cut to a width, each line is a paragraph. */
const wholeParagraph = (block: TextBlock): boolean => (block.lines.at(-1)?.height ?? 0) >= 3;

type Coming = { line: SourceLine; piece: Piece; first: boolean; labelled: boolean };
const addPiece = (blocks: TextBlock[], { line, piece, first, labelled }: Coming, findings: Findings, place: Place): void => {
  if (piece.text === '') return;
  const before = blocks.at(-1);
  const at = { n: line.n, page: line.page, height: heightOf(piece.text) };
  if (piece.letter) findings.tell('bullet_letter', { lines: [line.n, line.n], printed: line.text, proposed: piece.text, ...place });
  if (before !== undefined && /^[;:,.]+$/u.test(piece.text)) {
    // a sign alone on its line ends what stands above
    before.text += piece.text;
    before.lines.push(at);
    return;
  }
  if (before !== undefined && first && before.text.length < LONGEST_BLOCK) {
    const overPage = before.lines.at(-1)?.page !== line.page;
    const open = !endsSentence(before.text);
    const goesOn = open && (startsLower(piece.text) || asksForMore(before.text)) && piece.mark !== '1';
    const wraps =
      !overPage &&
      !piece.bullet &&
      !(labelled && !startsLower(piece.text)) &&
      (line.row
        ? !(endsSentence(before.text) && !startsLower(piece.text) && !pointsBack(piece.text))
        : !line.gapBefore &&
          !(before.bullet && line.indent < before.indent) &&
          !(wholeParagraph(before) && endsSentence(before.text) && !startsLower(piece.text)));
    if (wraps || (overPage && goesOn)) {
      const printed = `${before.text.slice(-120)} | ${piece.text.slice(0, 120)}`;
      const lost = overPage && cannotFollow(before.text, piece.text);
      const repeated = overlapOf(before.text, piece.text);
      const lines: [number, number] = [before.lines.at(-1)?.n ?? line.n, line.n];
      if (lost) findings.tell('text_lost', { lines, printed, ...place });
      else if (repeated > 0) findings.tell('overlap_removed', { lines, printed, ...place });
      else if (overPage) findings.tell('joined_over_page', { lines, printed, ...place });
      before.text = `${before.text}${lost ? ' […] ' : ' '}${piece.text.slice(repeated).trimStart()}`.trim();
      before.lines.push(at);
      return;
    }
  }
  blocks.push({
    text: piece.text,
    lines: [at],
    page: line.page,
    bullet: piece.bullet,
    indent: line.row ? 0 : line.indent,
    mark: piece.mark,
  });
};

const FEWEST_WORDS = 4;
const REPEATED_WORD = /(?:^|\s)(de|du|des|la|le|les|au|aux|et|pour|par|dans|sur)$/u;
/** How many characters at the beginning of a text repeat the end of the one before: four words at least, or one that never stands twice. */
export const overlapOf = (before: string, after: string): number => {
  const words = after.split(/\s+/u);
  for (let count = Math.min(words.length, 20); count >= FEWEST_WORDS; count -= 1) {
    const head = words.slice(0, count).join(' ');
    if (before.endsWith(head)) return after.startsWith(head) ? head.length : 0;
  }
  const last = REPEATED_WORD.exec(before)?.[1];
  return last !== undefined && last === words[0] ? last.length : 0;
};
