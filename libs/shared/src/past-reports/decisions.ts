import { firstDayOf, isIsoDate, isPartialDate, lastDayOf, type PartialDate } from '../kernel/dates.js';
import { isPercent, percent } from '../kernel/percent.js';
import { BANDS, type Band } from '../progress/contract.js';
import type {
  DecideFindings,
  FindingField,
  PastActivity,
  PastCommitment,
  PastDecision,
  PastFinding,
  PastPassage,
  PastReading,
  PastReportCounts,
} from './contract.js';
import { figureOf } from './french-words.js';

/** A gap and a contradiction wait for a person; the rest is only to be seen. */
export const mustBeDecided = (finding: Pick<PastFinding, 'class'>): boolean => finding.class === 'gap' || finding.class === 'contradiction';

/** Without a proposal what is printed is kept: nothing is where there is a gap, nor where two things are that cannot both be. */
export const mayAccept = ({ class: kind, code, proposed }: Pick<PastFinding, 'class' | 'code' | 'proposed'>): boolean =>
  proposed !== null || (kind !== 'gap' && code !== 'several_ticks');

const LONGEST_VALUE = 4000;
const YEARS = /^(\d{4})\s*[-–]\s*(\d{4})$/u;
const DATES = /^(\d{4}[-\dQ]*)\s*\/\s*(\d{4}[-\dQ]*)$/u;
/** "2021-2023", or two dates of any precision with a stroke: "2024-09/2026-11". */
const periodIn = (value: string): { start: PartialDate; end: PartialDate } | null => {
  const [, start = '', end = ''] = YEARS.exec(value.trim()) ?? DATES.exec(value.trim()) ?? [];
  const real = [start, end].every((date) => isPartialDate(date) && date >= '2000');
  return real && firstDayOf(start) <= lastDayOf(end) ? { start, end } : null;
};

/** True when a written value has the form that its place asks for. */
export const isValueFor = (field: FindingField | null, value: string): boolean => {
  if (value.trim() === '' || value.length > LONGEST_VALUE) return false;
  if (field === 'band') return (BANDS as readonly string[]).includes(value);
  if (field === 'rate' || field === 'globalRate' || field === 'percent') return isPercent(figureOf(value) ?? '');
  if (field === 'value') return figureOf(value) !== null;
  if (field === 'unit') return value === 'count' || value === 'percent';
  if (field === 'ratesAsOf') return isIsoDate(value);
  if (field === 'axis' || field === 'rank') return /^[1-9]\d?$/u.test(value);
  if (field === 'period') return periodIn(value) !== null;
  if (field === 'ratePages') return /^\d{1,4}(?:\s*[-–]\s*\d{1,4})?$/u.test(value.trim());
  return true;
};

/** The reading with what was decided; what nobody decided stands as it was read. */
export const withDecisions = (reading: PastReading, decisions: readonly PastDecision[]): PastReading => {
  const copy = JSON.parse(JSON.stringify(reading)) as PastReading;
  for (const decision of decisions) {
    const finding = reading.findings.find(({ id }) => id === decision.finding);
    if (finding !== undefined) apply(copy, finding, decision);
  }
  return copy;
};

const LOST = '[…]';

const apply = (reading: PastReading, finding: PastFinding, { choice, value }: PastDecision): void => {
  const set = choice === 'value' ? value : choice === 'accept' ? finding.proposed : null;
  // accepting without a proposal keeps what is printed; "unknown" only empties what was a guess or stood in contradiction
  if (choice === 'accept' && set === null) return;
  const commitment = reading.commitments.find(({ number }) => number === finding.where.commitment);
  if (commitment === undefined) applyToPlan(reading, finding, set);
  else if (finding.where.activity !== null) {
    const activity = commitment.activities.find(({ number }) => number === finding.where.activity);
    if (activity !== undefined) applyToActivity(activity, finding, set);
  } else applyToCommitment(commitment, finding, set);
};

const applyToPlan = (reading: PastReading, { where: { field }, proposed }: PastFinding, set: string | null): void => {
  if (field === 'period') reading.period = periodIn(set ?? '');
  if (field === 'rank') reading.rank = set === null ? null : Number(set);
  if (field === 'ratesAsOf') reading.ratesAsOf = set;
  if (field === 'globalRate') reading.globalRate = figureOf(set ?? '');
  // each rate has its own page as proposed
  if (field === 'ratePages' && set !== proposed) {
    reading.globalRatePage = set;
    for (const commitment of reading.commitments) commitment.ratePage = set;
  }
};

const applyToCommitment = (commitment: PastCommitment, { where, code, lines }: PastFinding, set: string | null): void => {
  const indicator = commitment.indicators.find(({ number }) => number === where.indicator);
  if (indicator !== undefined && where.field === 'unit' && (set === 'count' || set === 'percent')) indicator.unit = set;
  if (indicator !== undefined && where.field === 'value' && set !== null) Object.assign(indicator, { printed: set, value: figureOf(set) });
  if (where.field === 'period') Object.assign(commitment, periodIn(set ?? '') ?? { start: null, end: null });
  if (where.field === 'body') commitment.body = set;
  if (where.field === 'rate') commitment.publishedRate = figureOf(set ?? '');
  if (where.field === 'axis') commitment.axis = set === null ? null : Number(set);
  if (where.field === 'title' && set !== null) commitment.title = set;
  if (where.field === 'problem' || where.field === 'solution' || where.field === 'expectedResult') {
    const passages = commitment[where.field];
    if (set !== null && code === 'field_missing' && !fillMark(passages, passages[0]?.lines ?? lines, set))
      passages.push({ text: set, lines, bullet: false, items: [] });
  } else if (code === 'text_lost' && set !== null)
    [commitment.problem, commitment.solution, commitment.expectedResult].some((passages) => fillMark(passages, lines, set));
};

const applyToActivity = (activity: PastActivity, { where, code, lines }: PastFinding, set: string | null): void => {
  const period = where.field === 'period' ? periodIn(set ?? '') : null;
  if (period !== null) Object.assign(activity, period);
  else if (where.field === 'band') activity.band = (BANDS as readonly string[]).includes(set ?? '') ? (set as Band) : null;
  else if (where.field === 'percent') activity.percent = isPercent(figureOf(set ?? '') ?? '') ? percent(figureOf(set ?? '') ?? '') : null;
  else if (where.field === 'title' && set !== null) activity.title = set;
  else if ((code === 'text_lost' || code === 'list_start_lost') && set !== null) fillMark(activity.actions, lines, set);
};

/** Puts a text in the place of the mark, where the lines of the finding say. */
const fillMark = (passages: PastPassage[], lines: readonly [number, number], set: string): boolean => {
  for (const passage of passages) {
    const meets = passage.lines[0] <= lines[1] && passage.lines[1] >= lines[0];
    if (meets && passage.text.includes(LOST)) {
      passage.text = passage.text.replace(LOST, () => set);
      return true;
    }
    if (fillMark(passage.items, lines, set)) return true;
  }
  return false;
};

/** What was found, as it stands. */
export const countsOf = ({ commitments }: PastReading): PastReportCounts => {
  const activities = commitments.flatMap((commitment) => commitment.activities);
  return {
    commitments: commitments.length,
    activities: activities.length,
    bands: activities.filter(({ band }) => band !== null).length,
    indicators: commitments.flatMap((commitment) => commitment.indicators).length,
    rates: commitments.filter(({ publishedRate }) => publishedRate !== null).length,
  };
};

/** The decisions once these choices are made: null takes one back, what is left out stays. In the order of the findings. */
export const withChoices = (decisions: readonly PastDecision[], choices: DecideFindings['decisions']): PastDecision[] => {
  const now = new Map(decisions.map((decision) => [decision.finding, decision]));
  for (const { finding, choice, value } of choices)
    if (choice === null) now.delete(finding);
    else now.set(finding, { finding, choice, value: choice === 'value' ? value : null });
  return [...now.values()].sort((a, b) => a.finding - b.finding);
};

/** The gaps and contradictions that nobody decided yet. */
export const undecided = ({ findings }: Pick<PastReading, 'findings'>, decisions: readonly PastDecision[]): PastFinding[] => {
  const done = new Set(decisions.map(({ finding }) => finding));
  return findings.filter((finding) => mustBeDecided(finding) && !done.has(finding.id));
};
