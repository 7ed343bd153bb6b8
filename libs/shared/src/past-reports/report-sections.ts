import { folded } from './french-words.js';
import type { Findings } from './findings.js';
import { labelOf } from './report-labels.js';
import { joinCells, type SourceLine } from './source-lines.js';

/** The lines of an activity: its heading apart. */
export type ActivitySection = { number: number; title: string; headingLines: number[]; lines: SourceLine[] };
/** The lines of a commitment, in its parts. */
export type CommitmentSection = {
  number: number;
  heading: string;
  headingLines: number[];
  fields: SourceLine[];
  activities: ActivitySection[];
  indicators: SourceLine[];
  last: number;
};
export type ReportSections = { preamble: SourceLine[]; commitments: CommitmentSection[] };

const HEADING = /^E?N?GAGEMENT\s+(?:N\s?°\s*)?(\d{1,3})\s*[:.–—-]\s*(.*)$/iu;
const ACTIVITY = /^Activit[ée]s?\s+(?:N\s?°\s*)?(\d{1,3})\s*[:.–—-]\s*(.*)$/iu;

const activityOf = (line: SourceLine): RegExpExecArray | null => ACTIVITY.exec(joinCells(line.cells).text);
const isIndicatorHeading = (line: SourceLine): boolean =>
  line.text.length < 80 && /^indicateurs?\b.*\bengagement\b/u.test(folded(line.text));

const isHeadingLine = (line: SourceLine): boolean => HEADING.test(line.text);

/** A heading is one when something of a commitment stands between it and the next: a table of contents repeats headings without it. */
const realHeadings = (lines: readonly SourceLine[]): number[] => {
  const candidates = lines.flatMap((line, index) => (isHeadingLine(line) ? [index] : []));
  return candidates.filter((from, order) =>
    lines.slice(from + 1, candidates[order + 1] ?? lines.length).some((line) => labelOf(line) !== null || activityOf(line) !== null),
  );
};

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** Cuts the lines at the headings of commitments, activities and indicators. */
export const reportSections = (lines: readonly SourceLine[], findings: Findings): ReportSections => {
  const headings = realHeadings(lines);
  const commitments: CommitmentSection[] = [];
  headings.forEach((from, order) => {
    const [head, ...rest] = lines.slice(from, headings[order + 1] ?? lines.length);
    if (head === undefined) return;
    const [, number = '0', title = ''] = HEADING.exec(head.text) ?? [];
    const earlier = commitments.find((other) => other.number === Number(number));
    if (earlier !== undefined)
      findings.tell('heading_repeated', { lines: [head.n, head.n], printed: head.text, commitment: earlier.number, field: 'title' });
    const titles = [title];
    const headingLines = [head.n];
    while (rest[0] !== undefined && !rest[0].row && isCapitals(rest[0].text) && labelOf(rest[0]) === null && activityOf(rest[0]) === null) {
      titles.push(rest[0].text);
      headingLines.push(rest[0].n);
      rest.shift();
    }
    const section = earlier ?? {
      number: Number(number),
      heading: titles.join(' ').trim(),
      headingLines,
      fields: [],
      activities: [],
      indicators: [],
      last: head.n,
    };
    if (earlier === undefined) commitments.push(section);
    fill(section, rest, findings);
  });
  return { preamble: lines.slice(0, headings[0] ?? lines.length), commitments };
};

const fill = (section: CommitmentSection, lines: readonly SourceLine[], findings: Findings): void => {
  let indicators = false;
  for (const line of lines) {
    section.last = line.n;
    const activity = activityOf(line);
    if (activity !== null) {
      indicators = false;
      openActivity(section, { number: Number(activity[1]), title: (activity[2] ?? '').trim(), line }, findings);
    } else if (isIndicatorHeading(line)) indicators = true;
    else if (indicators) section.indicators.push(line);
    else (section.activities.at(-1)?.lines ?? section.fields).push(line);
  }
};

const openActivity = (
  section: CommitmentSection,
  { number, title, line }: { number: number; title: string; line: SourceLine },
  findings: Findings,
): void => {
  const same = section.activities.find((activity) => activity.number === number);
  if (same === undefined) {
    section.activities.push({ number, title, headingLines: [line.n], lines: [] });
    return;
  }
  // printed twice: the one that runs on one line is the whole one
  const printed = line.row || title.length < same.title.length ? title : same.title;
  findings.tell('heading_repeated', {
    lines: [same.headingLines[0] ?? line.n, line.n],
    printed,
    proposed: printed === title ? same.title : title,
    commitment: section.number,
    activity: number,
    field: 'title',
  });
  same.title = printed === title ? same.title : title;
  same.headingLines.push(line.n);
};
