import { folded } from './french-words.js';
import { FIELD_LABELS, type LabelledField } from './report-labels.js';
import type { SourceLine } from './source-lines.js';

const FURTHEST = 8;

type Parts = { label: string; field: LabelledField; indexes: number[] };

const LABELS = (Object.entries(FIELD_LABELS) as [LabelledField, readonly string[]][]).flatMap(([field, labels]) =>
  labels.map((label) => ({ field, label, plain: folded(label) })),
);

/** The longest label that the first cells from here on spell together, a piece on each line. */
const partsFrom = (lines: readonly SourceLine[], from: number): Parts | null => {
  let found: Parts | null = null;
  const first = folded(lines[from]?.cells[0] ?? '');
  if (first === '') return null;
  for (const { field, label, plain } of LABELS.filter((one) => one.plain.startsWith(first))) {
    let text = '';
    const indexes: number[] = [];
    for (let index = from; index < Math.min(from + FURTHEST, lines.length) && lines[index]?.row; index += 1) {
      const piece = folded(lines[index]?.cells[0] ?? '');
      if (piece === '') continue;
      text = `${text} ${piece}`.trim();
      indexes.push(index);
      if (!plain.startsWith(text)) break;
      if (indexes.length > 1 && text === plain && label.length > (found?.label.length ?? 0))
        found = { label, field, indexes: [...indexes] };
    }
  }
  return found;
};

/** A narrow first column prints a label over several lines: it is put together in the middle of them. The body's cell is no taller than its label. */
export const withWholeLabels = (lines: readonly SourceLine[]): SourceLine[] => {
  const result = [...lines];
  const gone = new Set<SourceLine>();
  for (let index = 0; index < result.length; index += 1) {
    const parts = result[index]?.row ? partsFrom(result, index) : null;
    if (parts === null) continue;
    const { label, field, indexes } = parts;
    const middle = indexes[Math.floor((indexes.length - 1) / 2)] ?? index;
    const last = indexes.at(-1) ?? index;
    const beside = result.slice(index, last + 1).flatMap(({ cells }) => cells.slice(1).filter((cell) => cell !== ''));
    for (let at = index; at <= last; at += 1) {
      const line = result[at];
      if (line === undefined) continue;
      const rest = field === 'body' ? (at === middle ? [beside.join(' ')] : []) : line.cells.slice(1);
      const cells = [at === middle ? label : '', ...rest];
      const whole = { ...line, cells, text: cells.filter((cell) => cell !== '').join(' ') };
      result[at] = whole;
      if (whole.text === '') gone.add(whole);
    }
    index = last;
  }
  return result.filter((line) => !gone.has(line));
};
