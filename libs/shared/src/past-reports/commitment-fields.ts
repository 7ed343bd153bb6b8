import { PAST_FIELDS, type PastField, type PastPassage } from './contract.js';
import { cellStarts, type CellLabel } from './field-cells.js';
import type { Findings } from './findings.js';
import { passagesOf } from './passages.js';
import { FIELD_LABELS, labelOf } from './report-labels.js';
import type { CommitmentSection } from './report-sections.js';
import { isLabel, joinCells, type SourceLine } from './source-lines.js';
import { textBlocks } from './text-blocks.js';

export type CommitmentFields = { body: string | null } & Record<PastField, PastPassage[]>;

const REST_OF_BODY_LABEL = 'de la mise en œuvre';

/** The responsible body, the problem, the solution and the expected result of a commitment. */
export const commitmentFields = (section: CommitmentSection, findings: Findings): CommitmentFields => {
  const place = { commitment: section.number };
  const labels: CellLabel<PastField>[] = [];
  const lines: SourceLine[] = [];
  let body: string | null = null;
  for (const line of section.fields) {
    const label = labelOf(line);
    const beside = line.row ? { ...line, cells: ['', ...line.cells.slice(1)] } : line;
    if (label?.field === 'body') {
      body = joinCells(line.cells.slice(1)).text.trim() || body;
      continue;
    }
    if (isLabel(line.cells[0] ?? '', REST_OF_BODY_LABEL, 1)) {
      const more = joinCells(line.cells.slice(1)).text.trim();
      if (more !== '') body = body === null ? more : `${body} ${more}`;
      continue;
    }
    if (label === null) {
      lines.push(line);
      continue;
    }
    if (!label.whole)
      findings.tell('label_damaged', {
        lines: [line.n, line.n],
        printed: line.cells[0] ?? line.text,
        proposed: FIELD_LABELS[label.field][0],
        ...place,
      });
    const hasText = line.row && line.cells.slice(1).some((cell) => cell !== '');
    if (!labels.some((other) => other.field === label.field))
      labels.push({ field: label.field, n: line.n, page: line.page, beside: hasText });
    if (hasText) lines.push(beside);
  }
  if (body === null || body === '')
    findings.tell('body_missing', { lines: sectionLines(section), proposed: bodyNamedIn(section), field: 'body', ...place });
  return { body: body === '' ? null : body, ...sharedOut(section, lines, labels, findings) };
};

const sectionLines = (section: CommitmentSection): [number, number] => [section.headingLines[0] ?? 1, section.headingLines.at(-1) ?? 1];

const sharedOut = (
  section: CommitmentSection,
  lines: SourceLine[],
  labels: CellLabel<PastField>[],
  findings: Findings,
): Record<PastField, PastPassage[]> => {
  const place = { commitment: section.number };
  const blocks = textBlocks(lines, findings, place, new Set(labels.filter((label) => label.beside).map((label) => label.n)));
  const first = blocks[0]?.lines[0];
  // text above the first label that is not the problem's: the row of the problem lost its label
  const known =
    labels[0]?.field === 'problem' || first === undefined
      ? labels
      : [{ field: 'problem' as const, n: first.n, page: first.page, beside: true }, ...labels];
  const starts = cellStarts(blocks, known);
  const fields: Record<PastField, PastPassage[]> = { problem: [], solution: [], expectedResult: [] };
  known.forEach((label, index) => {
    const cell = blocks.slice(starts[index] ?? 0, starts[index + 1] ?? blocks.length);
    fields[label.field].push(...passagesOf(cell));
    const begins = cell[0]?.lines[0]?.n;
    if (begins !== undefined && index > 0 && (label.beside ? begins !== label.n : begins < label.n))
      findings.tell('boundary_guessed', {
        lines: [begins, Math.max(begins, label.n)],
        printed: cell[0]?.text.slice(0, 200),
        field: label.field,
        ...place,
      });
  });
  for (const field of PAST_FIELDS) {
    const label = labels.find((other) => other.field === field);
    const lost = fields[field].length === 0 || label === undefined;
    if (lost)
      findings.tell('field_missing', {
        lines: label === undefined ? sectionLines(section) : [label.n, label.n],
        printed: fields[field][0]?.text.slice(0, 200),
        field,
        ...place,
      });
    const [head] = fields[field];
    if (label === undefined && head !== undefined) head.text = `[…] ${head.text}`;
  }
  return fields;
};

const BODY_NAME =
  /\b(?:Agence|Minist[èe]re|Instance|Office|Haut-Commissariat|Conseil|Secr[ée]tariat|Direction|Institut|Caisse)\b(?:\s+(?:(?:de|du|des|la|le|les|et|à)\s+|[dl]['’])*\p{Lu}[\p{L}-]*)+/gu;
const FEWEST_MENTIONS = 2;
/** The body that the commitment's own text names most, as a proposal only. */
const bodyNamedIn = (section: CommitmentSection): string | null => {
  const counts = new Map<string, number>();
  for (const line of [...section.fields, ...section.activities.flatMap((activity) => activity.lines)])
    for (const [name] of line.text.matchAll(BODY_NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return most !== undefined && most[1] >= FEWEST_MENTIONS ? most[0] : null;
};
