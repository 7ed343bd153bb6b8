import { isLabel, type SourceLine } from './source-lines.js';

/** What the first column of a commitment's table prints. */
export const FIELD_LABELS = {
  body: ['Organisme responsable de la mise en œuvre', 'Organisme responsable'],
  problem: ['Problématique'],
  solution: ['Solution proposée'],
  expectedResult: ['Résultat attendu', 'Résultats attendus'],
} as const;
export type LabelledField = keyof typeof FIELD_LABELS;

/** What a label may lose to bad printing. */
const SLIPS = 3;
/** Alone in a first cell a long one may lose more: nothing else stands there. */
const slipsOf = (label: string, row: boolean): number => (row ? Math.min(5, Math.max(SLIPS, Math.floor(label.length / 4))) : SLIPS);
/** The field whose label stands at the head of the line, and whether it is printed whole. */
export const labelOf = (line: SourceLine): { field: LabelledField; whole: boolean } | null => {
  const [first = ''] = line.cells;
  const head = line.row ? first : line.text;
  if (head.length < 8 || head.length > 60) return null;
  for (const [field, labels] of Object.entries(FIELD_LABELS) as [LabelledField, readonly string[]][])
    for (const label of labels) if (isLabel(head, label, slipsOf(label, line.row))) return { field, whole: isLabel(head, label, 0) };
  return null;
};
