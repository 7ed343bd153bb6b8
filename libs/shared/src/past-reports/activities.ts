import type { Band } from '../progress/contract.js';
import { boxOf, type Box } from './boxes.js';
import { inOrder } from './block-order.js';
import type { LineRange, PastActivity, PastLink, PastPassage } from './contract.js';
import { endsOpen } from './french-words.js';
import type { Findings, Place } from './findings.js';
import { everyPassage, passagesOf } from './passages.js';
import type { ActivitySection } from './report-sections.js';
import { isLabel, type SourceLine } from './source-lines.js';
import { textBlocks, type TextBlock } from './text-blocks.js';

const ACTIONS = 'Actions réalisées';
const ACTIONS_INSIDE = /\s*\bActions r[ée]alis[ée]es\b\s*/u;

/** An activity: its title, its ticked box, what was done and the links given for it. */
export const readActivity = (section: ActivitySection, commitment: number, findings: Findings): PastActivity => {
  const place = { commitment, activity: section.number };
  const boxes: Box[] = [];
  const rest: SourceLine[] = [];
  for (const line of section.lines) {
    const box = boxOf(line);
    if (box === null) rest.push(line);
    else boxes.push(box);
  }
  const { title, lines } = titleOf(section, rest, boxes, findings, place);
  const blocks = inOrder(
    textBlocks(
      lines.flatMap((line) => withoutLabel(line, findings, place)),
      findings,
      place,
    ),
    findings,
    place,
  );
  listStartLost(blocks, findings, place);
  const band = tickedBand(section, boxes, findings, place);
  const actions = passagesOf(blocks);
  tellContradictions({ band, boxes, actions }, section, findings, place);
  const last = section.lines.at(-1)?.n ?? section.headingLines.at(-1) ?? 1;
  return {
    number: section.number,
    title,
    lines: [section.headingLines[0] ?? last, last],
    band,
    percent: null,
    start: null,
    end: null,
    actions,
    links: everyPassage(actions).flatMap((passage) => linksIn(passage.text, passage.lines, findings, place)),
  };
};

/** A title that runs over the line goes on until the boxes, without an empty line between. */
const titleOf = (
  section: ActivitySection,
  rest: readonly SourceLine[],
  boxes: readonly Box[],
  findings: Findings,
  place: Place,
): { title: string; lines: SourceLine[] } => {
  const firstBox = boxes[0]?.n ?? 0;
  let after = section.headingLines.at(-1) ?? 0;
  const parts = [section.title];
  const lines = [...rest];
  while (
    lines[0] !== undefined &&
    !lines[0].gapBefore &&
    lines[0].n === after + 1 &&
    lines[0].n < firstBox &&
    !isLabel(lines[0].cells[0] ?? '', ACTIONS, 2)
  ) {
    parts.push(lines[0].text);
    after = lines[0].n;
    lines.shift();
  }
  const title = parts.join(' ').trim();
  if (title === '') findings.tell('title_missing', { lines: [after, after], field: 'title', ...place });
  if (!endsOpen(title)) return { title: title || '[…]', lines };
  findings.tell('text_lost', { lines: [section.headingLines[0] ?? after, after], printed: title, field: 'title', ...place });
  return { title: `${title} […]`, lines };
};

/** The label stands before, between or after what it announces, even inside a sentence: it is dropped wherever it is. */
const withoutLabel = (line: SourceLine, findings: Findings, place: Place): SourceLine[] => {
  const head = line.row ? (line.cells[0] ?? '') : line.text;
  if (isLabel(head, ACTIONS, 2)) {
    const cells = line.cells.slice(1);
    return line.row && cells.some((cell) => cell !== '') ? [{ ...line, cells: ['', ...cells], text: cells.filter(Boolean).join(' ') }] : [];
  }
  if (!ACTIONS_INSIDE.test(line.text)) return [line];
  const cells = line.cells.map((cell) => cell.replace(ACTIONS_INSIDE, ' ').trim());
  const text = cells.filter(Boolean).join(' ');
  findings.tell('label_in_text', { lines: [line.n, line.n], printed: line.text, proposed: text, ...place });
  return [{ ...line, cells, text }];
};

const tickedBand = (section: ActivitySection, boxes: readonly Box[], findings: Findings, place: Place): Band | null => {
  const lines: LineRange = [boxes[0]?.n ?? section.headingLines[0] ?? 1, boxes.at(-1)?.n ?? section.headingLines.at(-1) ?? 1];
  const ticks = boxes.filter((box) => box.ticked);
  const ticked = [...new Set(ticks.map((box) => box.band))];
  for (const box of ticks)
    if (box.damaged)
      findings.tell('box_damaged', { lines: [box.n, box.n], printed: box.printed, proposed: box.band, field: 'band', ...place });
  const [band] = ticked;
  if (ticked.length === 1 && band !== undefined) return band;
  const [code, shown] = ticked.length === 0 ? (['tick_missing', boxes] as const) : (['several_ticks', ticks] as const);
  findings.tell(code, { lines, printed: printedOf(shown), field: 'band', ...place });
  return null;
};

const printedOf = (boxes: readonly Box[]): string | null => boxes.map((box) => box.printed).join(' | ') || null;

/** "3 …" first, then "4 …": the beginning of the list stood on a page that is lost. */
const listStartLost = (blocks: TextBlock[], findings: Findings, place: Place): void => {
  const [first, second] = blocks;
  const numbered = (block: TextBlock | undefined): [string, number] | null => {
    const [, word = '', number] = /^(\p{L}+)\s+(\d{1,2})\b/u.exec(block?.text ?? '') ?? [];
    return number === undefined ? null : [word.toLowerCase(), Number(number)];
  };
  const [a, b] = [numbered(first), numbered(second)];
  if (first === undefined || a === null || b === null || a[0] !== b[0] || a[1] < 2 || b[1] !== a[1] + 1) return;
  const at = first.lines[0]?.n ?? 1;
  findings.tell('list_start_lost', { lines: [at, at], printed: first.text, field: 'actions', ...place });
  blocks.unshift({ ...first, text: '[…]' });
};

const LONGEST_ACTION = 200;
type Read = { band: Band | null; boxes: readonly Box[]; actions: readonly PastPassage[] };
const tellContradictions = ({ band, boxes, actions }: Read, section: ActivitySection, findings: Findings, place: Place): void => {
  const lines: LineRange = [section.headingLines[0] ?? 1, section.lines.at(-1)?.n ?? section.headingLines[0] ?? 1];
  const box = printedOf(boxes.filter(({ ticked }) => ticked));
  const [action] = actions;
  if (band === 'not_started' && action !== undefined)
    findings.tell('not_started_with_actions', {
      lines,
      printed: `${box} | ${action.text.slice(0, LONGEST_ACTION)}`,
      field: 'band',
      ...place,
    });
  if (band === 'completed' && action === undefined) findings.tell('completed_without_actions', { lines, printed: box, ...place });
};

const LINK = /(?:\bh?t?tps?:\/\/|\bwww\.)[^\s«»"<>]+/giu;
const WHOLE_LINK = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu;
/** Links that can be opened; the others are told, never mended. */
const linksIn = (text: string, lines: LineRange, findings: Findings, place: Place): PastLink[] =>
  [...text.matchAll(LINK)].flatMap(([found]) => {
    const trimmed = found.replace(/(?:…|[.,;:!?)\]’'])+$/u, '');
    const url = /^www\./iu.test(trimmed) ? `https://${trimmed}` : trimmed;
    if (WHOLE_LINK.test(url) && !url.includes('...')) return [{ url, line: lines[0] }];
    findings.tell('link_broken', { lines, printed: found, ...place });
    return [];
  });
