import type { DecimalString } from '../kernel/decimal.js';
import type { LineRange } from './contract.js';
import { figureOf, folded } from './french-words.js';
import type { SourceLine } from './source-lines.js';

/** A row of the table of rates; `rate` null when its cell is empty. `page` as the lines count it. */
export type RateRow = { number: number; title: string; rate: DecimalString | null; lines: LineRange; page: number };

type Piece = { line: SourceLine; number: number | null; noise: boolean; title: string; rate: DecimalString | null };

const RATE = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(%?)$/u;
const HEAD = folded("Numéro de l'engagement Titre de l'engagement Taux de réalisation");
const FURTHEST = 12;

const isHead = ({ cells }: SourceLine): boolean => cells.every((cell) => HEAD.includes(folded(cell)));

const pieceOf = (line: SourceLine): Piece => {
  const [first = '', ...rest] = line.cells;
  const number = /^\d{1,3}$/u.test(first) ? Number(first) : null;
  const texts = rest.filter((cell) => cell !== '');
  const [, figure, sign] = RATE.exec(texts.at(-1) ?? '') ?? [];
  // without its sign a figure is a rate only beside a number and a title
  const isRate = figure !== undefined && (sign === '%' || (number !== null && texts.length > 1));
  return {
    line,
    number,
    noise: first !== '',
    title: (isRate ? texts.slice(0, -1) : texts).join(' '),
    rate: isRate ? figureOf(figure) : null,
  };
};

const isRow = ({ number, title, rate }: Piece): boolean => number !== null && (title === '' ? rate !== null : !/^\d+$/u.test(title));

/**
 * Rows "number, title, rate %". A piece without a number goes on from the row above; where numbers stand in the middle of their rows, as
 * many pieces belong to one below its number as above it.
 */
export const rateRows = (lines: readonly SourceLine[]): RateRow[] => {
  const pieces = lines.filter((line) => line.row).map((line) => (isHead(line) ? null : pieceOf(line)));
  const inMiddle = pieces.some((piece) => piece && isRow(piece) && piece.title === '');
  const rows: RateRow[] = [];
  let above: Piece[] = [];
  let below = 0;
  const goOn = (row: RateRow, { line, title, rate }: Piece): void => {
    row.title = `${row.title} ${title}`.trim();
    row.lines = [Math.min(row.lines[0], line.n), Math.max(row.lines[1], line.n)];
    row.rate ??= rate;
  };
  for (const piece of pieces) {
    if (piece === null) {
      above = [];
      continue;
    }
    const last = rows.at(-1);
    if (isRow(piece)) {
      const number = piece.number ?? 0;
      if (rows.some((row) => row.number === number)) continue;
      const { n, page } = piece.line;
      const row: RateRow = { number, title: '', rate: piece.rate, lines: [n, n], page };
      for (const one of above) goOn(row, one);
      goOn(row, piece);
      rows.push(row);
      below = inMiddle ? above.length : Number.POSITIVE_INFINITY;
      above = [];
    } else if (piece.line.cells.length >= 3 && piece.title !== '' && piece.number === null) {
      const near = last !== undefined && piece.line.n <= last.lines[1] + FURTHEST;
      if (near && (below > 0 || piece.noise)) {
        goOn(last, piece);
        below -= 1;
      } else if (inMiddle) above.push(piece);
    }
  }
  return rows;
};
