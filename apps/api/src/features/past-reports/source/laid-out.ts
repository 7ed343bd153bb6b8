/** Letters in one place, in points from the top left of the page; `y` is their base line. */
export type Run = { text: string; x: number; y: number; width: number; size: number };
export type PageRuns = Run[];

type Segment = { text: string; x: number; end: number };
type Line = { runs: Run[]; y: number; size: number };

/** All in heights of the letters. */
const SAME_LINE = 0.3;
const BESIDE = 0.55;
const LETTERS_APART = 0.12;
const MAYBE_COLUMN = 0.7;
const COLUMN = 2.2;
/** In points. */
const ALIGNED = 0.6;
/** Against the distance of most lines. */
const APART = 1.3;
/** What the reader takes for the edge of a column: three spaces. */
const GAP = 3;

const isBlank = ({ text }: Run): boolean => text.trim() === '';

const linesOf = (runs: readonly Run[]): Line[] => {
  const lines: Line[] = [];
  const sorted = runs.filter((run) => !isBlank(run)).sort((a, b) => a.y - b.y || a.x - b.x);
  for (const run of sorted) {
    const line = lines.at(-1);
    if (line && run.y - line.y <= SAME_LINE * Math.max(line.size, run.size)) {
      line.runs.push(run);
      line.size = Math.max(line.size, run.size);
    } else lines.push({ runs: [run], y: run.y, size: run.size });
  }
  for (const run of runs.filter(isBlank)) lines.find((line) => Math.abs(run.y - line.y) <= SAME_LINE * line.size)?.runs.push(run);
  return besideEachOther(lines);
};

const meets = (one: Line, other: Line): boolean => one.runs.some((a) => other.runs.some((b) => a.x < b.x + b.width && b.x < a.x + a.width));

/** A label in the middle of its cell seldom stands on a line of the cell beside it: the nearest one takes it. */
const besideEachOther = (lines: Line[]): Line[] => {
  const result: Line[] = [];
  lines.forEach((line, index) => {
    const last = result.at(-1);
    const near = (other: Line | undefined): number => (other && !meets(other, line) ? Math.abs(line.y - other.y) / line.size : Infinity);
    const [above, below] = [near(last), near(lines[index + 1])];
    if (last && above <= BESIDE && above <= below) last.runs.push(...line.runs);
    else result.push({ ...line, runs: [...line.runs] });
  });
  return result;
};

/** The pieces of a line that stand further apart than words do; `starts` are where other lines and their pieces begin. */
const segmentsOf = ({ runs, size }: Line, isStart: (x: number) => boolean): Segment[] => {
  const segments: Segment[] = [];
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    if (isBlank(run)) {
      if (last && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const gap = last ? run.x - last.end : Infinity;
    const apart = gap > COLUMN * size || (gap > MAYBE_COLUMN * size && isStart(run.x));
    if (!last || apart) segments.push({ text: run.text, x: run.x, end: run.x + run.width });
    else {
      last.text += (gap > LETTERS_APART * size && !last.text.endsWith(' ') ? ' ' : '') + run.text;
      last.end = Math.max(last.end, run.x + run.width);
    }
  }
  return segments;
};

/** True for a place where several lines, or what stands apart in them, begin. */
const startsOn = (lines: readonly Line[]): ((x: number) => boolean) => {
  const places = lines.flatMap((line) => segmentsOf(line, () => true).map(({ x }) => x)).sort((a, b) => a - b);
  return (x) => places.filter((place) => Math.abs(place - x) <= ALIGNED).length > 2;
};

const share = (values: number[], part: number): number => values.sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** How wide a letter is drawn: narrow enough that few texts reach into the next column. */
const letterWidth = (pages: readonly PageRuns[]): number =>
  Math.max(
    2,
    share(
      pages.flat().flatMap(({ text, width }) => (text.length >= 4 && width > 0 ? [width / text.length] : [])),
      0.1,
    ) || 5,
  );

/** Pages as text: a line for a line, columns where they stand, an empty line where lines stand apart, and a form feed between pages. */
export const laidOut = (pages: readonly PageRuns[]): string => {
  const width = letterWidth(pages);
  const all = pages.map(linesOf);
  // a page may hold more letters than a call takes arguments
  const left = all.flat().reduce((least, { runs }) => runs.reduce((x, run) => Math.min(x, run.x), least), Infinity);
  const pitch = share(
    all.flatMap((lines) => lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size)),
    0.25,
  );
  return all
    .map((lines) => {
      const isStart = startsOn(lines);
      return lines
        .flatMap((line, index) => {
          const above = lines[index - 1];
          const drawn = drawnLine(segmentsOf(line, isStart), left, width);
          return above && line.y - above.y > APART * pitch * line.size ? ['', drawn] : [drawn];
        })
        .join('\n');
    })
    .join('\f');
};

const drawnLine = (segments: readonly Segment[], left: number, width: number): string =>
  segments
    .reduce((line, { text, x }) => {
      const place = Math.round((x - left) / width);
      return line + ' '.repeat(Math.max(place - line.length, line === '' ? 0 : GAP)) + text;
    }, '')
    .trimEnd();
