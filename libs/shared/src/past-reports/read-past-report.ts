import { readActivity } from './activities.js';
import { commitmentFields } from './commitment-fields.js';
import type { PastCommitment, PastReading } from './contract.js';
import { folded } from './french-words.js';
import { Findings } from './findings.js';
import { readIndicators } from './indicators.js';
import { splitLines } from './page-lines.js';
import { type PlacedRate, readAxes, readPreamble } from './preamble.js';
import { reportSections, type CommitmentSection } from './report-sections.js';
import { sourceLines } from './source-lines.js';
import { withWholeLabels } from './whole-labels.js';

/** Reads the text of a printed self-assessment report: what stands there, and every guess, gap, contradiction and correction. DOMAIN.md §13 */
export const readPastReport = (text: string): PastReading => {
  const findings = new Findings();
  const { lines: printed, ...pages } = sourceLines(text, findings);
  const lines = withWholeLabels(printed);
  const { preamble, commitments: sections } = reportSections(lines, findings);
  const { rates, ...head } = readPreamble(preamble, pages, findings);
  const axes = readAxes(
    preamble,
    sections.map((section) => ({
      number: section.number,
      title: rates.find((row) => row.number === section.number)?.title ?? section.heading,
    })),
  );
  if (sections.length === 0) findings.tell('commitments_missing', { lines: [1, 1] });
  tellHoles(sections, findings);
  const commitments = [...sections]
    .sort((a, b) => a.number - b.number)
    .map((section) =>
      readCommitment(section, { row: rates.find((rate) => rate.number === section.number), hasTable: rates.length > 0, axes }, findings),
    );
  return { kind: 'report', lines: splitLines(text).length, ...head, axes, commitments, findings: findings.all() };
};

type Known = { row: PlacedRate | undefined; hasTable: boolean; axes: PastReading['axes'] };
const readCommitment = (section: CommitmentSection, { row, axes }: Known, findings: Findings): PastCommitment => {
  const place = { commitment: section.number };
  const first = section.headingLines[0] ?? 1;
  const last = section.headingLines.at(-1) ?? first;
  const axis = axes.find((one) => one.commitments.includes(section.number))?.number ?? null;
  if (axis === null) findings.tell('axis_missing', { lines: [first, last], field: 'axis', ...place });
  if (row === undefined || row.rate === null)
    findings.tell('rate_missing', { lines: row?.lines ?? [first, last], printed: row?.title ?? null, field: 'rate', ...place });
  if (row !== undefined && folded(row.title) !== folded(section.heading))
    findings.tell('title_differs', { lines: [first, last], printed: section.heading, proposed: row.title, field: 'title', ...place });
  if (section.activities.length === 0) findings.tell('activities_missing', { lines: [first, section.last], ...place });
  tellActivityHoles(section, findings);
  return {
    number: section.number,
    axis,
    title: row?.title ?? (section.heading || '[…]'),
    heading: section.heading || null,
    lines: [first, section.last],
    start: null,
    end: null,
    ...commitmentFields(section, findings),
    activities: [...section.activities]
      .sort((a, b) => a.number - b.number)
      .map((activity) => readActivity(activity, section.number, findings)),
    indicators: readIndicators(section.indicators, section.number, findings),
    publishedRate: row?.rate ?? null,
    ratePage: row?.rate == null ? null : row.pageName,
  };
};

const holesIn = (numbers: readonly number[]): number[] => {
  const known = new Set(numbers);
  const highest = Math.min(Math.max(0, ...numbers), 200);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !known.has(number));
};

const tellHoles = (sections: readonly CommitmentSection[], findings: Findings): void => {
  for (const number of holesIn(sections.map((section) => section.number))) {
    const after = sections.find((section) => section.number > number)?.headingLines[0] ?? 1;
    findings.tell('number_missing', { lines: [after, after], commitment: number });
  }
};

const tellActivityHoles = (section: CommitmentSection, findings: Findings): void => {
  for (const number of holesIn(section.activities.map((activity) => activity.number))) {
    const after = section.activities.find((activity) => activity.number > number)?.headingLines[0] ?? section.last;
    findings.tell('number_missing', { lines: [after, after], commitment: section.number, activity: number });
  }
};
