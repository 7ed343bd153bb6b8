import { type TableName, TABLES } from '../portable/tables.js';
import type { PartKey } from './plan-changes.js';

/** The tables in which a part and what is below it stand, by the last letter of its key. */
const TABLES_OF: Readonly<Record<string, readonly TableName[]>> = {
  P: ['plan'],
  X: ['axes'],
  C: ['commitments'],
  A: ['activities', 'sheets', 'sheet_experts', 'sheet_lines', 'narratives'],
  U: ['updates', 'actions', 'difficulties', 'evidence'],
  I: ['indicators'],
  M: ['measurements'],
};

/** The tables in which a part may stand, its own first; a key of another form is that of a body. */
export const tablesOf = (key: PartKey): readonly TableName[] =>
  /^M\d+$/.test(key)
    ? ['amendments', 'amendment_changes', 'amendment_terms', 'amendment_effects']
    : (TABLES_OF[/([A-Z])\d*$/.exec(key)?.[1] ?? ''] ?? ['institutions']);

const RENAMED: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  plan: { unreported: 'unreported_rule', planRate: 'rate_rule', slug: 'plan', number: 'plan_number' },
  axes: { number: 'axis_number' },
  commitments: { axis: 'axis_number', institution: 'institution_key', supporting: 'supporting_keys', number: 'commitment_number' },
  activities: { number: 'activity_number' },
  updates: { institution: 'reported_by_key' },
  indicators: { kind: 'indicator_kind', unit: 'indicator_unit', number: 'indicator_number' },
  measurements: { on: 'measured_on', printed: 'value_printed', replaces: 'replaces_number' },
};

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('.', '_');

/** The column of a table that holds a field of the portable plan, as `title.fr`; null when no column does. */
export const columnOf = (table: TableName, field: string | null): string | null => {
  if (field === null) return null;
  const own = field.replace(/^settings\./, '');
  const name = RENAMED[table]?.[own] ?? snake(own);
  return TABLES[table].columns.some((column) => column.name === name) ? name : null;
};

/** Where a field of a part stands: `number` is that of the row among those below the part, null for its own row. */
export type FieldPlace = { table: TableName; column: string; label: string; number: string | null };

const SECTION_TEXT = /^sections\.(\w+)\.(\w+)/;
const SHEET_EXPERT = /^experts\.(\d+)\.(.+)$/;
const SHEET_LINE = /^(indicator|deliverable)s\.(\d+)\.(\w+)$/;
const NARRATIVE_TEXT = /^narratives\.(\w+)\.(\w+)/;
const EXPERT_COLUMNS: Readonly<Record<string, string>> = {
  title: 'expert_title',
  name: 'expert_name',
  country: 'country',
  agreed: 'agreed',
};

/** The cell of what is written below a part in tables of its own: the texts of the report, narratives, the experts and the lines of a sheet. */
const belowPlace = (key: PartKey, field: string): FieldPlace | null => {
  const [, section, language] = SECTION_TEXT.exec(field) ?? [];
  if (section !== undefined) return { table: 'sections', column: `text_${language}`, label: section, number: null };
  const [, spokenIn, part] = NARRATIVE_TEXT.exec(field) ?? [];
  if (spokenIn !== undefined && part !== undefined) return { table: 'narratives', column: part, label: key, number: spokenIn };
  const [, expert, of = ''] = SHEET_EXPERT.exec(field) ?? [];
  if (expert !== undefined) {
    const column = EXPERT_COLUMNS[of] ?? `expert_${snake(of)}`;
    return { table: 'sheet_experts', column, label: key, number: String(Number(expert) + 1) };
  }
  const [, kind, line, spoken] = SHEET_LINE.exec(field) ?? [];
  if (line === undefined) return null;
  return { table: 'sheet_lines', column: `text_${spoken}`, label: key, number: `${kind} ${Number(line) + 1}` };
};

/** The cell that holds a field of a part; null when none does. */
export const fieldPlace = (key: PartKey, field: string | null): FieldPlace | null => {
  if (field === null) return null;
  const below = belowPlace(key, field);
  if (below) return below;
  const own = field.replace(/^means\./, '');
  for (const table of tablesOf(key)) {
    const column = columnOf(table, own);
    if (column !== null) return { table, column, label: key, number: null };
  }
  return null;
};
