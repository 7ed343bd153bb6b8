import { isLinkAddress, type RichBlock, type RichItem, type Run } from './rich-text.js';

/**
 * Rich texts as a small part of Markdown, for cells of spreadsheets: paragraphs and lists with an empty line between, `### ` for a heading,
 * `- ` and `1. ` for items with two spaces more for each level, `**bold**`, `*italic*`, `[text](https://…)`, a backslash before what is meant
 * as it stands, also before a line break, and `\0` alone for what is empty. Adjacent runs of one look are one run. DOMAIN.md §11
 */
export const richTextMarkdown = (blocks: readonly RichBlock[]): string => blocks.map(blockText).join('\n\n');

/** What is there and says nothing. */
const EMPTY = '\\0';

const blockText = (block: RichBlock): string => {
  if (block.t === 'h') return `### ${runsText(block.runs)}`;
  if ('items' in block) return itemsText(block.items, block.t === 'ul' ? '- ' : '1. ', 0);
  return asParagraph(runsText(block.runs));
};

const itemsText = (items: readonly RichItem[], marker: string, level: number): string =>
  items
    .flatMap(({ runs, items: below }) => [
      '  '.repeat(level) + marker + runsText(runs),
      ...(below ? [itemsText(below, marker, level + 1)] : []),
    ])
    .join('\n');

/** What begins like a heading or an item is neither. */
const asParagraph = (text: string): string => text.replace(/^(?=[-+•#])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');

const escaped = (text: string, first: boolean, next: Run | undefined): string => {
  const inside = text.replace(/[\\*[\]\r\n]/g, '\\$&');
  // spaces at both sides of an asterisk would make it one
  const closed = next === undefined || /^\s/.test(next.text) ? inside.replace(/[ \t]$/, '\\$&') : inside;
  return first ? closed.replace(/^[ \t]/, '\\$&') : closed;
};

const runsText = (runs: readonly Run[]): string => {
  let text = '';
  let before: Run = { text: '' };
  for (const [index, run] of [...runs, { text: '' }].entries()) {
    if (before.href !== undefined && before.href !== run.href) text += `](${before.href.replace(/[\\()\s]/g, '\\$&')})`;
    if (Boolean(before.bold) !== Boolean(run.bold)) text += '**';
    if (Boolean(before.italic) !== Boolean(run.italic)) text += '*';
    if (run.href !== undefined && before.href !== run.href) text += '[';
    text += escaped(run.text, index === 0, runs[index + 1]);
    before = run;
  }
  return text === '' ? EMPTY : text;
};

/** Why a text is not read: a link leads neither to the web nor to a mailbox. */
export type MarkdownFault = { code: 'link'; found: string };
export type MarkdownRead = { ok: true; blocks: RichBlock[] } | { ok: false; fault: MarkdownFault };

/** What `richTextMarkdown` wrote, or a person: `#` to `######`, `*`, `+` and `•` are read too, and a line goes on in the next one. */
export const richTextOf = (markdown: string): MarkdownRead => {
  const faults: MarkdownFault[] = [];
  const runs = (text: string): Run[] => inline(text, faults);
  const blocks: RichBlock[] = [];
  /** the lines of the paragraph that is open */
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ t: 'p', runs: runs(open.join(' ')) });
    open = [];
  };
  let list: Listed[] = [];
  let kind: 'ul' | 'ol' = 'ul';
  const closeList = (): void => {
    if (list.length > 0) blocks.push({ t: kind, items: nested(list, runs) });
    list = [];
  };
  for (const line of logicalLines(markdown)) {
    const item = /^([ \t]*)(?:([-*+•])|\d+[.)])[ \t]+([^]*)$/.exec(line);
    const heading = /^[ \t]*#{1,6}[ \t]+([^]*)$/.exec(line);
    const last = list.at(-1);
    if (/^[ \t]*$/.test(line)) {
      close();
      closeList();
    } else if (item && open.length === 0) {
      const [, indent = '', bullet, text = ''] = item;
      if (last === undefined) kind = bullet === undefined ? 'ol' : 'ul';
      const level = Math.min(Math.floor(indent.replaceAll('\t', '  ').length / 2), last === undefined ? 0 : last.level + 1);
      list.push({ level, text });
    } else if (heading && open.length === 0) {
      closeList();
      blocks.push({ t: 'h', runs: runs(heading[1] ?? '') });
    } else if (last) {
      last.text += ` ${line.trimStart()}`;
    } else {
      open.push(line);
    }
  }
  close();
  closeList();
  const [fault] = faults;
  return fault ? { ok: false, fault } : { ok: true, blocks };
};

type Listed = { level: number; text: string };

const nested = (list: readonly Listed[], runs: (text: string) => Run[]): RichItem[] => {
  const items: RichItem[] = [];
  list.forEach(({ level, text }, index) => {
    if (level > 0) return;
    const next = list.findIndex((other, place) => place > index && other.level === 0);
    const below = list.slice(index + 1, next < 0 ? list.length : next).map((other) => ({ ...other, level: other.level - 1 }));
    items.push({ runs: runs(text), ...(below.length > 0 && { items: nested(below, runs) }) });
  });
  return items;
};

/** Lines, a backslash at the end of one taking the next along. */
const logicalLines = (text: string): string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && isEscaped(last, last.length)) lines[lines.length - 1] = `${last}\n${line}`;
    else lines.push(line);
  }
  return lines.map((line) => (line.endsWith('\r') && !isEscaped(line, line.length - 1) ? line.slice(0, -1) : line));
};

type Token = { text: string } | { toggle: 'bold' | 'italic'; written: string } | { link: string | null };

type Link = { closes: number; ends: number; href: string };

/** The link that opens at `[`: where its text ends, where it ends itself, and its address. */
const linkAt = (text: string, start: number): Link | null => {
  const match = /^\[((?:\\[^]|[^\\[\]])*)\]\(((?:\\[^]|[^\\()\s])*)\)/.exec(text.slice(start));
  if (!match) return null;
  const [whole, inside = '', address = ''] = match;
  return { closes: start + 1 + inside.length, ends: start + whole.length, href: address.replace(/\\([^])/g, '$1') };
};

const tokens = (text: string, faults: MarkdownFault[]): Token[] => {
  const found: Token[] = [];
  let link: Link | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const opened: Link | null = character === '[' && link === null ? linkAt(text, at) : null;
    if (character === '\\') {
      at += 1;
      if (at < text.length) found.push({ text: text.charAt(at) });
    } else if (opened) {
      if (!isLinkAddress(opened.href)) faults.push({ code: 'link', found: opened.href });
      link = opened;
      found.push({ link: opened.href });
    } else if (link !== null && at === link.closes) {
      at = link.ends - 1;
      link = null;
      found.push({ link: null });
    } else if (character === '*' && !isLoose(text, at)) {
      const double = text.charAt(at + 1) === '*';
      found.push(double ? { toggle: 'bold', written: '**' } : { toggle: 'italic', written: '*' });
      if (double) at += 1;
    } else found.push({ text: character });
  }
  return found;
};

const isSpace = (character: string): boolean => character === '' || ' \t\n\r'.includes(character);

/** True where an odd number of backslashes stands before. */
const isEscaped = (text: string, at: number): boolean => {
  let from = at;
  while (text.charAt(from - 1) === '\\') from -= 1;
  return (at - from) % 2 === 1;
};

/** Asterisks that stand alone between spaces are what they look like; a space behind a backslash is no such space. */
const isLoose = (text: string, at: number): boolean => {
  let [from, to] = [at, at + 1];
  while (text.charAt(from - 1) === '*') from -= 1;
  while (text.charAt(to) === '*') to += 1;
  return isSpace(text.charAt(from - 1)) && !isEscaped(text, from - 1) && isSpace(text.charAt(to));
};

const trimmed = (text: string): string => {
  const outer = (at: number): boolean => text.charAt(at) !== '' && ' \t'.includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (outer(from)) from += 1;
  while (to > from && outer(to - 1) && !isEscaped(text, to - 1)) to -= 1;
  return text.slice(from, to);
};

const inline = (written: string, faults: MarkdownFault[]): Run[] => {
  if (written === EMPTY) return [];
  const text = trimmed(written);
  const all = tokens(text, faults);
  const literal = new Set((['bold', 'italic'] as const).flatMap((toggle) => unpaired(all, toggle)));
  const look: { bold: boolean; italic: boolean; href: string | null } = { bold: false, italic: false, href: null };
  const runs: Run[] = [];
  all.forEach((token, index) => {
    if ('link' in token) look.href = token.link;
    else if ('toggle' in token && !literal.has(index)) look[token.toggle] = !look[token.toggle];
    else append(runs, { ...look }, 'text' in token ? token.text : token.written);
  });
  return runs;
};

/** The last asterisks that nothing closes are what they look like. */
const unpaired = (all: readonly Token[], toggle: 'bold' | 'italic'): number[] => {
  const places = all.flatMap((token, index) => ('toggle' in token && token.toggle === toggle ? [index] : []));
  return places.length % 2 === 1 ? places.slice(-1) : [];
};

const append = (runs: Run[], { bold, italic, href }: { bold: boolean; italic: boolean; href: string | null }, text: string): void => {
  const last = runs.at(-1);
  if (last && Boolean(last.bold) === bold && Boolean(last.italic) === italic && (last.href ?? null) === href) last.text += text;
  else runs.push({ text, ...(bold && { bold }), ...(italic && { italic }), ...(href !== null && { href }) });
};
