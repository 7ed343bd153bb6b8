import { lastDayOf, type IsoDate, type PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LineRange, PastReading } from './contract.js';
import { figureOf, likeness, monthOf } from './french-words.js';
import type { Findings } from './findings.js';
import type { TextPages } from './page-lines.js';
import { pageNames, type PageNames } from './page-names.js';
import { rankOf } from './plan-rank.js';
import { type RateRow, rateRows } from './rate-rows.js';
import { type Paragraph, paragraphsOf } from './report-paragraphs.js';
import type { SourceLine } from './source-lines.js';

export type Preamble = Pick<PastReading, 'title' | 'rank' | 'period' | 'reportDate' | 'ratesAsOf' | 'globalRate' | 'globalRatePage'> & {
  rates: PlacedRate[];
};
/** A row of the table of rates with the page that prints it. */
export type PlacedRate = RateRow & { pageName: string | null };

const PERIOD = /\b((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2})\b/gu;
const PERCENT = /(\d{1,3}(?:[.,]\d{1,2})?)\s*%/gu;

/** What stands before the first commitment: title, rank, period, dates, rates. The table of contents gives nothing. */
export const readPreamble = (printed: readonly SourceLine[], pages: Pick<TextPages, 'exact' | 'printed'>, findings: Findings): Preamble => {
  const lines = paragraphsOf(printed);
  const names = pageNames(printed, pages);
  const period = periodOf(lines, findings);
  const global = globalRateOf(lines, period, findings);
  return {
    title: titleOf(lines),
    rank: rankOf(lines, period, findings),
    period,
    reportDate:
      lines
        .slice(0, 10)
        .map((line) => monthOf(line.text))
        .find((month) => month !== null) ?? null,
    ratesAsOf: asOfOf(global.sentence, global.lines, findings),
    globalRate: global.rate,
    ...placed(names, global, rateRows(printed), findings),
  };
};

/** The pages of the printed rates; told as a guess where the table of contents gives them. */
const placed = (
  { nameOf, guessed }: PageNames,
  { rate, line }: GlobalRate,
  rows: readonly RateRow[],
  findings: Findings,
): { globalRatePage: string | null; rates: PlacedRate[] } => {
  const globalRatePage = rate === null || line === null ? null : nameOf(line);
  const rates = rows.map((row) => ({ ...row, pageName: nameOf({ n: row.lines[1], page: row.page }) }));
  const known = [globalRatePage, ...rates.map(({ pageName }) => pageName)].filter((name) => name !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (guessed && first !== undefined && last !== undefined)
    findings.tell('rate_pages_guessed', {
      lines: [line?.n ?? rows[0]?.lines[0] ?? 1, rows.at(-1)?.lines[1] ?? line?.n ?? 1],
      proposed: first === last ? first : `${first}–${last}`,
      field: 'ratePages',
    });
  return { globalRatePage, rates };
};

const titleOf = (lines: readonly Paragraph[]): string | null =>
  lines.find((line) => monthOf(line.text) === null && !line.row && line.text.length > 8 && line.text.length < 200)?.text ?? null;

/** The period that is printed most; another one on the cover is told. */
const periodOf = (lines: readonly Paragraph[], findings: Findings): Preamble['period'] => {
  const seen = new Map<string, { start: string; end: string; lines: number[] }>();
  for (const line of lines)
    for (const [, start = '', end = ''] of line.text.matchAll(PERIOD)) {
      if (start > end) continue;
      const entry = seen.get(`${start}-${end}`) ?? { start, end, lines: [] };
      entry.lines.push(line.n);
      seen.set(`${start}-${end}`, entry);
    }
  const [most] = [...seen.values()].sort((a, b) => b.lines.length - a.lines.length || (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  if (most === undefined) {
    findings.tell('period_missing', { lines: [1, 1], field: 'period' });
    return null;
  }
  for (const other of seen.values())
    if (other !== most && (other.start === most.start || other.end === most.end))
      findings.tell('period_differs', {
        lines: [other.lines[0] ?? 1, other.lines[0] ?? 1],
        printed: `${other.start}-${other.end}`,
        proposed: `${most.start}-${most.end}`,
        field: 'period',
      });
  return { start: most.start, end: most.end };
};

type GlobalRate = { rate: DecimalString | null; sentence: string; lines: LineRange; line: Paragraph | null };
/** The sentence that gives a rate of the whole plan: of several, the one that names the plan's period. */
const globalRateOf = (lines: readonly Paragraph[], period: Preamble['period'], findings: Findings): GlobalRate => {
  const named = period === null ? '' : `${period.start}-${period.end}`;
  const found = lines.flatMap((line) =>
    line.row
      ? []
      : line.text
          .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
          .filter((sentence) => /\btaux\b/iu.test(sentence) && /\b(?:global|plan)\b/iu.test(sentence) && PERCENT.test(sentence))
          .map((sentence) => ({ sentence, line, ours: named !== '' && sentence.replace(/\s*[–—]\s*/gu, '-').includes(named) })),
  );
  // a regular expression with the flag g remembers where it stopped
  PERCENT.lastIndex = 0;
  const candidates = found.some((one) => one.ours) ? found.filter((one) => one.ours) : found;
  const rates = candidates.map((one) => ({ ...one, rate: figureOf([...one.sentence.matchAll(PERCENT)].at(-1)?.[1] ?? '') }));
  const [first] = rates;
  if (first === undefined) {
    findings.tell('global_rate_missing', { lines: [1, 1], field: 'globalRate' });
    return { rate: null, sentence: '', lines: [1, 1], line: null };
  }
  const differing = rates.find((one) => one.rate !== first.rate);
  if (differing !== undefined)
    findings.tell('several_rates', {
      lines: [first.line.n, differing.line.to],
      printed: `${first.sentence} | ${differing.sentence}`,
      proposed: first.rate,
      field: 'globalRate',
    });
  return { rate: first.rate, sentence: first.sentence, lines: [first.line.n, first.line.to], line: first.line };
};

/** "jusqu'à fin du mois de juillet 2023", "au 15 mars 2022": the day of which the rates speak. */
const asOfOf = (sentence: string, lines: LineRange, findings: Findings): IsoDate | null => {
  for (const [, day, month = '', year = ''] of sentence.matchAll(/(?:(\d{1,2})(?:er)?\s+)?(\p{L}{3,9})\s+((?:19|20)\d{2})/gu)) {
    const found: PartialDate | null = monthOf(`${month} ${year}`);
    if (found === null) continue;
    const last = lastDayOf(found);
    return day === undefined || Number(day) < 1 || Number(day) > Number(last.slice(-2)) ? last : `${found}-${day.padStart(2, '0')}`;
  }
  findings.tell('as_of_missing', { lines, printed: sentence || null, field: 'ratesAsOf' });
  return null;
};

const ALIKE = 0.72;
const MOST_LINES = 2000;
const MOST_TITLES = 100;
/** Axes are the lines above a list whose items are the titles of commitments. */
export const readAxes = (printed: readonly SourceLine[], titles: readonly { number: number; title: string }[]): PastReading['axes'] => {
  const axes: PastReading['axes'] = [];
  const taken = new Set<number>();
  let head: string | null = null;
  let current: PastReading['axes'][number] | null = null;
  // the list of a plan's commitments is short and stands near the beginning
  for (const line of paragraphsOf(printed.slice(0, MOST_LINES))) {
    if (line.row) continue;
    if (!/^[-•●▪–—*]/u.test(line.text)) {
      head = line.text;
      current = null;
      continue;
    }
    const text = line.text.replace(/^[-•●▪–—*\s]+/u, '');
    const [match] = titles
      .slice(0, MOST_TITLES)
      .filter(({ number }) => !taken.has(number))
      .map(({ number, title }) => ({ number, alike: likeness(title, text) }))
      .sort((a, b) => b.alike - a.alike);
    if (match === undefined || match.alike < ALIKE || head === null || head.length > 120) continue;
    if (current === null) {
      current = { number: axes.length + 1, title: head, commitments: [] };
      axes.push(current);
    }
    current.commitments.push(match.number);
    taken.add(match.number);
  }
  return axes;
};
