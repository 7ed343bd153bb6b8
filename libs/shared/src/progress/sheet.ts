import { exact, type DecimalString } from '../kernel/decimal.js';

/** A term to copy: `value` 0..100 as precise as it is known; null is not reported. */
export type SheetTerm = { number: number; name: string; weight: DecimalString; value: DecimalString | null };

export type Sheet = {
  /** the words of the first line */
  header: { number: string; weight: string; value: string; name: string };
  terms: readonly SheetTerm[];
  /** false when a term that is not reported stays out of the mean, weight and all */
  silenceCounts: boolean;
  /** what stands before and after the formula, on the last line */
  total: { label: string; note: string };
};

const COLUMN = { weight: 'B', value: 'C' } as const;
const FIRST_LINE = 2;

/** "65" stays itself, "88.1" becomes "=881/10": a spreadsheet that expects a comma reads it as well as one that expects a point. */
const cell = (value: DecimalString): string => {
  const { n, d } = exact(value);
  return d === 1n ? String(n) : `=${n}/${d}`;
};

/** Words stay words: no break of the table, and no formula of somebody else's. */
const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?=[=+\-@])/, "'");

/**
 * The terms of a rate as tab-separated lines for the first cell of an empty sheet; the formula of the last line gives the rate again. DOMAIN.md §3.6
 * Only + * / and cells: the names of functions and the separator of their arguments change with the language of a spreadsheet.
 * The names come last, because LibreOffice also cuts a pasted line at its commas.
 */
export const sheetOf = ({ header, terms, silenceCounts, total }: Sheet): string => {
  const counted = terms
    .map(({ value }, index) => ({ value, line: index + FIRST_LINE }))
    .filter(({ value }) => silenceCounts || value !== null)
    .map(({ line }) => ({ weight: `${COLUMN.weight}${line}`, value: `${COLUMN.value}${line}` }));
  const points = counted.map(({ weight, value }) => `${weight}*${value}`).join('+');
  const base = counted.map(({ weight }) => weight).join('+');
  return [
    [header.number, header.weight, header.value, header.name],
    ...terms.map(({ number, name, weight, value }) => [String(number), cell(weight), value === null ? '' : cell(value), words(name)]),
    [total.label, '', counted.length === 0 ? '' : `=(${points})/(${base})`, total.note],
  ]
    .map((line) => line.join('\t'))
    .join('\n');
};
