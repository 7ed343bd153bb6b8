import { distance, folded } from './french-words.js';
import type { Findings } from './findings.js';

/** One line as it can be read: its number in the text, its page, its cells without markup. */
export type SourceLine = { n: number; page: number; cells: string[]; text: string; indent: number; row: boolean; gapBefore: boolean };

const TICK = /[✓✔☑☒✅]/u;
const PRIVATE_USE = /[\ue000-\uf8ff]/gu;
const PAGE_BREAK = 3;
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
  return plain.replace(PRIVATE_USE, '•').replace(/[\u200b\u200e\u200f\ufeff]/gu, '');
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

/** The lines that carry text, empty ones left out; three empty lines or more are the edge of a page. */
export const sourceLines = (text: string, findings: Findings): SourceLine[] => {
  const lines: SourceLine[] = [];
  let page = 1;
  let empty = 0;
  text.split(/\r\n|\n|\r|\f/u).forEach((raw, index) => {
    const n = index + 1;
    const plain = RULE_OF_TABLE.test(raw) && !TICK.test(raw) ? '' : withoutMarkup(raw, n, findings);
    if (plain.trim() === '') {
      empty += 1;
      return;
    }
    if (empty >= PAGE_BREAK) page += 1;
    const cells = plain.split('\t').map((cell) =>
      cell
        .replace(/[\u00a0\u202f]/gu, ' ')
        .replace(/ {2,}/gu, ' ')
        .trimEnd(),
    );
    lines.push({
      n,
      page,
      cells: cells.map((cell) => cell.trim()),
      text: cells
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' '),
      indent: /^ */u.exec(plain)?.[0].length ?? 0,
      row: plain.includes('\t'),
      gapBefore: empty > 0,
    });
    empty = 0;
  });
  return withoutRunningHeads(lines, findings);
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
export const withoutTick = (text: string): string => text.replace(/[✓✔☑☒✅☐□]/gu, ' ');
