import { isPercent, percent } from '../kernel/percent.js';
import type { PartialDate } from '../kernel/dates.js';
import { bandOf } from '../progress/bands.js';
import { PAST_FIELDS, type PastActivity, type PastField, type PastReading } from './contract.js';
import { europeanDigits, folded, monthOf } from './french-words.js';
import { Findings, type Place } from './findings.js';
import { passagesOf } from './passages.js';
import { splitLines } from './page-lines.js';
import { isLabel, sourceLines, type SourceLine } from './source-lines.js';
import { textBlocks } from './text-blocks.js';

/** A month before this year is no date: an empty one is often printed as January 1970. DOMAIN.md §4 */
const FIRST_YEAR = 2000;
const ONLY = 1;

type Part = 'period' | PastField | 'followUp' | 'impact' | 'planning' | 'other';
const PARTS: readonly (readonly [Part, string])[] = [
  ['period', "Période de mise en œuvre de l'engagement"],
  ['problem', 'Problématique'],
  ['solution', 'Solution proposée'],
  ['expectedResult', 'Résultat attendu'],
  ['followUp', 'Indicateurs de suivi'],
  ['impact', "Indicateurs d'impact"],
  ['planning', 'Planning de réalisation'],
  ['other', 'Activités supplémentaires'],
];

/** Reads the text of the page of one commitment: its period, its texts, and activities with months, state and percent. DOMAIN.md §13 */
export const readCommitmentPage = (text: string): PastReading => {
  const findings = new Findings();
  const { lines } = sourceLines(text, findings);
  const parts = partsOf(lines);
  const place = { commitment: ONLY };
  const [start, end] = periodOf(parts.get('period') ?? [], findings);
  const fields: Record<PastField, ReturnType<typeof passagesOf>> = { problem: [], solution: [], expectedResult: [] };
  for (const field of PAST_FIELDS) {
    fields[field] = passagesOf(textBlocks(parts.get(field) ?? [], findings, place));
    if (fields[field].length === 0) findings.tell('field_missing', { lines: [1, 1], field, ...place });
  }
  const activities = activitiesOf(parts.get('planning') ?? [], findings);
  if (activities.length === 0) findings.tell('activities_missing', { lines: [1, 1], ...place });
  for (const [code, field] of [
    ['title_missing', 'title'],
    ['body_missing', 'body'],
    ['rate_missing', 'rate'],
  ] as const)
    findings.tell(code, { lines: [1, 1], field, ...place });
  const last = lines.at(-1)?.n ?? 1;
  return {
    kind: 'commitment_page',
    lines: splitLines(text).length,
    title: null,
    rank: null,
    period: spanOf(activities, findings),
    reportDate: null,
    ratesAsOf: null,
    globalRate: null,
    globalRatePage: null,
    axes: [],
    commitments: [
      {
        number: ONLY,
        axis: null,
        title: '[…]',
        heading: null,
        lines: [1, last],
        body: null,
        start,
        end,
        ...fields,
        activities,
        indicators: [],
        publishedRate: null,
        ratePage: null,
      },
    ],
    findings: findings.all(),
  };
};

const partsOf = (lines: readonly SourceLine[]): Map<Part, SourceLine[]> => {
  const parts = new Map<Part, SourceLine[]>();
  let current: SourceLine[] = [];
  for (const line of lines) {
    const part = PARTS.find(([, label]) => isLabel(line.text, label, 2))?.[0];
    if (part === undefined) current.push(line);
    else {
      current = parts.get(part) ?? [];
      parts.set(part, current);
    }
  }
  return parts;
};

const monthAt = (line: SourceLine | undefined, findings: Findings, place: Place): PartialDate | null => {
  const month = monthOf(line?.text ?? '');
  if (line === undefined || month === null || Number(month.slice(0, 4)) >= FIRST_YEAR) return month;
  findings.tell('period_missing', { lines: [line.n, line.n], printed: line.text, field: 'period', ...place });
  return null;
};

const periodOf = (lines: readonly SourceLine[], findings: Findings): [PartialDate | null, PartialDate | null] => {
  const [first, last] = lines.filter((line) => monthOf(line.text) !== null);
  return [monthAt(first, findings, { commitment: ONLY }), monthAt(last, findings, { commitment: ONLY })];
};

/** The plan is known by the span of the activities only: a proposal. */
const spanOf = (activities: readonly PastActivity[], findings: Findings): PastReading['period'] => {
  const starts = activities.flatMap(({ start }) => (start === null ? [] : [start])).sort();
  const ends = activities.flatMap(({ end }) => (end === null ? [] : [end])).sort();
  const [from, to] = [starts[0]?.slice(0, 4), ends.at(-1)?.slice(0, 4)];
  findings.tell('period_missing', {
    lines: [1, 1],
    proposed: from === undefined || to === undefined ? null : `${from}-${to}`,
    field: 'period',
  });
  return null;
};

/** The cells of the planning, each closed by a bar and spread over lines; headings are left out. */
const cellsOf = (lines: readonly SourceLine[]): { text: string; n: number }[] => {
  const cells: { text: string; n: number }[] = [];
  let open = '';
  for (const line of lines)
    line.text.split('|').forEach((part, index, all) => {
      open = `${open} ${part}`.trim();
      if (index === all.length - 1) return;
      if (open !== '') cells.push({ text: open, n: line.n });
      open = '';
    });
  return cells.filter(({ text }) => !HEADS.some((head) => isLabel(text, head, 1)));
};
const HEADS = ['Activités importantes', 'Date de début', 'Date de fin', 'État', 'Pourcentage'];

/** A title, two months, a state and a percent: the percent is the fact, the state must agree with it. */
const activitiesOf = (lines: readonly SourceLine[], findings: Findings): PastActivity[] => {
  const cells = cellsOf(lines);
  const activities: PastActivity[] = [];
  let from = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const shown = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/u.exec(europeanDigits(cells[index]?.text ?? ''))?.[1]?.replace(',', '.');
    if (shown === undefined) continue;
    const record = cells.slice(from, index + 1);
    from = index + 1;
    const number = activities.length + 1;
    const place = { commitment: ONLY, activity: number };
    const [title, ...rest] = record;
    const range: [number, number] = [title?.n ?? 1, record.at(-1)?.n ?? 1];
    const months = rest.filter(({ text }) => monthOf(text) !== null);
    const state = rest.find(({ text }) => /^(?:en cours|non entamee?|achevee?|terminee?|completee?|realisee?)$/u.test(folded(text)));
    const value = isPercent(shown) ? percent(shown) : null;
    if (value === null) findings.tell('percent_missing', { lines: range, printed: cells[index]?.text ?? null, field: 'percent', ...place });
    if (value !== null && state !== undefined && !agree(folded(state.text), Number(value)))
      findings.tell('state_differs', { lines: range, printed: `${state.text} | ${value} %`, field: 'percent', ...place });
    activities.push({
      number,
      title: title?.text ?? '[…]',
      lines: range,
      band: bandOf(value),
      percent: value,
      start: monthOfCell(months[0], findings, place),
      end: monthOfCell(months[1], findings, place),
      actions: [],
      links: [],
    });
  }
  return activities;
};

const monthOfCell = (cell: { text: string; n: number } | undefined, findings: Findings, place: Place): PartialDate | null => {
  const month = monthOf(cell?.text ?? '');
  if (cell === undefined || month === null || Number(month.slice(0, 4)) >= FIRST_YEAR) return month;
  findings.tell('period_missing', { lines: [cell.n, cell.n], printed: cell.text, field: 'period', ...place });
  return null;
};

const agree = (state: string, value: number): boolean =>
  state.startsWith('non') ? value === 0 : state === 'en cours' ? value > 0 && value < 100 : value === 100;
