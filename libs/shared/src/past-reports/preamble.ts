import { lastDayOf, type IsoDate, type PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LineRange, PastReading } from './contract.js';
import { figureOf, folded, likeness, monthOf } from './french-words.js';
import type { Findings } from './findings.js';
import { isLabel, type SourceLine } from './source-lines.js';

/** A row of the table of rates; `rate` null when its cell is empty. */
export type RateRow = { number: number; title: string; rate: DecimalString | null; lines: LineRange };
export type Preamble = Pick<PastReading, 'title' | 'period' | 'reportDate' | 'ratesAsOf' | 'globalRate'> & { rates: RateRow[] };

const PERIOD = /\b((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2})\b/gu;
const PERCENT = /(\d{1,3}(?:[.,]\d{1,2})?)\s*%/gu;
const CONTENTS_PAGE = /\t\s*\d{1,4}\s*$/u;

/** What stands before the first commitment: title, period, dates, rates. The table of contents gives nothing. */
export const readPreamble = (lines: readonly SourceLine[], findings: Findings): Preamble => {
  const period = periodOf(lines, findings);
  const global = globalRateOf(lines, period, findings);
  tellRanks(lines, findings);
  return {
    title: titleOf(lines),
    period,
    reportDate:
      lines
        .slice(0, 10)
        .map((line) => monthOf(line.text))
        .find((month) => month !== null) ?? null,
    ratesAsOf: asOfOf(global.sentence, global.lines, findings),
    globalRate: global.rate,
    rates: rateRows(lines),
  };
};

const titleOf = (lines: readonly SourceLine[]): string | null =>
  lines.find((line) => monthOf(line.text) === null && !line.row && line.text.length > 8 && line.text.length < 200)?.text ?? null;

/** The period that is printed most; another one on the cover is told. */
const periodOf = (lines: readonly SourceLine[], findings: Findings): Preamble['period'] => {
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

type GlobalRate = { rate: DecimalString | null; sentence: string; lines: LineRange };
/** The sentence that gives a rate of the whole plan: of several, the one that names the plan's period. */
const globalRateOf = (lines: readonly SourceLine[], period: Preamble['period'], findings: Findings): GlobalRate => {
  const named = period === null ? '' : `${period.start}-${period.end}`;
  const found = lines.flatMap((line) =>
    line.row
      ? []
      : line.text
          .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
          .filter((sentence) => /\btaux\b/iu.test(sentence) && /\b(?:global|plan)\b/iu.test(sentence) && PERCENT.test(sentence))
          .map((sentence) => ({ sentence, line: line.n, ours: named !== '' && sentence.replace(/\s*[–—]\s*/gu, '-').includes(named) })),
  );
  // a regular expression with the flag g remembers where it stopped
  PERCENT.lastIndex = 0;
  const candidates = found.some((one) => one.ours) ? found.filter((one) => one.ours) : found;
  const rates = candidates.map((one) => ({ ...one, rate: figureOf([...one.sentence.matchAll(PERCENT)].at(-1)?.[1] ?? '') }));
  const [first] = rates;
  if (first === undefined) {
    findings.tell('global_rate_missing', { lines: [1, 1], field: 'globalRate' });
    return { rate: null, sentence: '', lines: [1, 1] };
  }
  const differing = rates.find((one) => one.rate !== first.rate);
  if (differing !== undefined)
    findings.tell('several_rates', {
      lines: [first.line, differing.line],
      printed: `${first.sentence} | ${differing.sentence}`,
      proposed: first.rate,
      field: 'globalRate',
    });
  return { rate: first.rate, sentence: first.sentence, lines: [first.line, first.line] };
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

const RANKS = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];
/** "troisième plan" on one line and "deuxième plan" on another, for the same plan. */
const tellRanks = (lines: readonly SourceLine[], findings: Findings): void => {
  const seen = lines.flatMap((line) => {
    if (/\b(?:19|20)\d{2}\s*-\s*(?:19|20)\d{2}\b.*\b(?:19|20)\d{2}\s*-/u.test(line.text)) return [];
    const [, rank = ''] =
      /\b(premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme) plan d action\b/u.exec(folded(line.text)) ?? [];
    return rank === '' || rank === 'premier' ? [] : [{ rank: RANKS.indexOf(rank === 'second' ? 'deuxieme' : rank) + 1, line }];
  });
  const [first] = seen;
  const other = seen.find((one) => one.rank !== first?.rank);
  if (first === undefined || other === undefined) return;
  const printed = `${first.line.text.replace(/\s+\d+$/u, '').slice(0, 200)} | ${other.line.text.slice(0, 200)}`;
  findings.tell('rank_differs', { lines: [first.line.n, other.line.n], printed });
};

/** Rows "number, title, rate %"; a row without a number goes on from the one above, unless it is the head of the table again. */
const rateRows = (lines: readonly SourceLine[]): RateRow[] => {
  const rows: RateRow[] = [];
  for (const line of lines.filter((one) => one.row)) {
    const [number = '', title = '', rate] = line.cells;
    if (/^\d{1,3}$/u.test(number) && title !== '' && !/^\d+$/u.test(title)) {
      if (rows.some((row) => row.number === Number(number))) continue;
      const printed = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/u.exec(rate ?? '')?.[1];
      rows.push({ number: Number(number), title, rate: printed === undefined ? null : figureOf(printed), lines: [line.n, line.n] });
      continue;
    }
    const last = rows.at(-1);
    const head = isLabel(title, "Titre de l'engagement", 3) || isLabel(number, "Numéro de l'engagement", 3);
    if (last === undefined || head || title === '' || CONTENTS_PAGE.test(line.text) || line.cells.length < 3 || line.n > last.lines[1] + 12)
      continue;
    last.title = `${last.title} ${title}`;
    last.lines = [last.lines[0], line.n];
    last.rate ??= figureOf(/^(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/u.exec(rate ?? '')?.[1] ?? '');
  }
  return rows;
};

const ALIKE = 0.72;
const MOST_LINES = 2000;
const MOST_TITLES = 100;
/** Axes are the lines above a list whose items are the titles of commitments. */
export const readAxes = (lines: readonly SourceLine[], titles: readonly { number: number; title: string }[]): PastReading['axes'] => {
  const axes: PastReading['axes'] = [];
  const taken = new Set<number>();
  let head: string | null = null;
  let current: PastReading['axes'][number] | null = null;
  // the list of a plan's commitments is short and stands near the beginning
  for (const line of lines.slice(0, MOST_LINES)) {
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
