import { distance, folded } from './french-words.js';
import type { Findings } from './findings.js';
import { cellsOfLines } from './line-columns.js';
import { pageLines, type TextPages } from './page-lines.js';

/** One line as it can be read: its number in the text, its page, its cells without markup. */
export type SourceLine = { n: number; page: number; cells: string[]; text: string; indent: number; row: boolean; gapBefore: boolean };

const TICK = /[✓✔☑☒✅✗✘✕]/u;
const PRIVATE_USE = /[\ue000-\uf8ff]/gu;
/** Fonts of signs put a tick, a crossed box or an empty one where others have no letter. */
const TICKS_OF_FONTS = /[\uf0fc\uf0fd\uf0fe\uf050\uf052\uf053]/gu;
const BOXES_OF_FONTS = /[\uf0a8\uf06f\uf071\uf0a3]/gu;
const RULE_OF_TABLE = /^[\s|:-]*-{3,}[\s|:-]*$/u;

/** Takes away LaTeX, tags and escapes; says so once per line. */
const withoutMarkup = (line: string, n: number, findings: Findings): string => {
  const unescaped = line.replace(/\\(['"])/gu, '$1');
  if (unescaped !== line) findings.tell('escape_removed', { lines: [n, n], printed: line.trim(), proposed: unescaped.trim() });
  const plain = unescaped
    .replace(/\$?\\(?:underline|textbf|textit|text|mathrm)\{([^{}]*)\}\$?/gu, '$1')
    .replace(/\\([%&#_])/gu, '$1')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/giu, '')
    .replace(/^\s*\/>\s*$/u, '');
  if (plain !== unescaped) findings.tell('markup_removed', { lines: [n, n], printed: unescaped.trim(), proposed: plain.trim() });
  return plain
    .replace(TICKS_OF_FONTS, '☒')
    .replace(BOXES_OF_FONTS, '☐')
    .replace(PRIVATE_USE, '•')
    .replace(/[\u00ad\u200b\u200e\u200f\ufeff]/gu, '');
};

/**
 * Puts together what a column edge cut: "des f | formateurs" repeats the letters, "du modu | le" goes on. A cell that begins an item or
 * a sentence of its own is left alone.
 */
export const joinCells = (cells: readonly string[]): { text: string; split: boolean } => {
  let text = '';
  let split = false;
  for (const cell of cells.map((part) => part.trim()).filter((part) => part !== '')) {
    const last = /(?:^|\s)(\p{L}{1,6})$/u.exec(text)?.[1] ?? '';
    const first = /^\p{L}+/u.exec(cell)?.[0] ?? '';
    if (last !== '' && first !== last && first.toLowerCase().startsWith(last.toLowerCase()) && last.length < 5) {
      text = `${text.slice(0, -last.length)}${cell}`;
      split = true;
    } else if (text !== '' && /^\p{Ll}\p{L}*/u.test(cell) && last !== '' && !COMMON_WORD.test(last) && last.length < 5) {
      text += cell;
      split = true;
    } else text = text === '' ? cell : `${text} ${cell}`;
  }
  return { text, split };
};
const COMMON_WORD =
  /^(?:de|des|du|le|la|les|et|ou|en|au|aux|un|une|par|pour|sur|dans|avec|qui|que|dont|sans|est|sont|ses|son|sa|ce|ces|leur|plan|loi|taux|date|site|web)$/iu;

const isPageNumber = (text: string): boolean => /^\d{1,3}$/u.test(text);
const isRunningHead = (text: string): boolean =>
  text.length < 60 && text.split(' ').length > 1 && text === text.toUpperCase() && !/\d|:/u.test(text) && /\p{Lu}{3}/u.test(text);

/** The lines that carry text, with the cells that they have; `exact` and `printed` as `pageLines` says. */
export const sourceLines = (text: string, findings: Findings): Omit<TextPages, 'lines'> & { lines: SourceLine[] } => {
  const plain = (raw: string, n: number): string => (RULE_OF_TABLE.test(raw) && !TICK.test(raw) ? '' : withoutMarkup(raw, n, findings));
  const pages = pageLines(text, plain, findings);
  const cellsOf = cellsOfLines(pages.lines);
  const lines = pages.lines.map(({ n, page, raw, emptyAbove }, index): SourceLine => {
    const cells = (cellsOf[index] ?? []).map((cell) =>
      cell
        .replace(/[\u00a0\u202f]/gu, ' ')
        .replace(/ {2,}/gu, ' ')
        .trim(),
    );
    return {
      n,
      page,
      cells,
      text: cells.filter((cell) => cell !== '').join(' '),
      indent: /^ */u.exec(raw)?.[0].length ?? 0,
      row: cells.length > 1,
      gapBefore: emptyAbove > 0,
    };
  });
  return { ...pages, lines: withoutRunningHeads(lines, findings) };
};

/** A page number alone, under a line in capitals: the head of a page that fell into the text. */
const withoutRunningHeads = (lines: SourceLine[], findings: Findings): SourceLine[] => {
  const dropped = new Set<number>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || line.row || !isPageNumber(line.text) || !isRunningHead(before.text)) return;
    dropped.add(index).add(index - 1);
    findings.tell('running_head', { lines: [before.n, line.n], printed: `${before.text} ${line.text}` });
  });
  return lines.filter((_, index) => !dropped.has(index));
};

/** True when the text is this label, damaged by at most `slips` letters. */
export const isLabel = (text: string, label: string, slips: number): boolean => distance(folded(text), folded(label), slips) <= slips;

export const hasTick = (text: string): boolean => TICK.test(text);
export const withoutTick = (text: string): string => text.replace(/[✓✔☑☒✅✗✘✕☐□]/gu, ' ');
