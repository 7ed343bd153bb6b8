import { type TableName, TABLES } from '../portable/tables.js';
import type { PartKey } from './plan-changes.js';

/** The tables in which a part stands, by the last letter of its key. */
const TABLE_OF: Readonly<Record<string, TableName>> = {
  P: 'plan',
  X: 'axes',
  C: 'commitments',
  A: 'activities',
  U: 'updates',
  I: 'indicators',
  M: 'measurements',
};

export const tableOf = (key: PartKey): TableName | null => TABLE_OF[/([A-Z])\d*$/.exec(key)?.[1] ?? ''] ?? null;

const RENAMED: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  plan: { unreported: 'unreported_rule', planRate: 'rate_rule', slug: 'plan', number: 'plan_number' },
  axes: { number: 'axis_number' },
  commitments: { axis: 'axis_number', institution: 'institution_key', supporting: 'supporting_keys', number: 'commitment_number' },
  activities: { number: 'activity_number' },
  updates: { institution: 'reported_by_key' },
  indicators: { kind: 'indicator_kind', unit: 'indicator_unit', number: 'indicator_number' },
  measurements: { on: 'measured_on', printed: 'value_printed' },
};

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('.', '_');

/** The column of a table that holds a field of the portable plan, as `title.fr`; null when no column does. */
export const columnOf = (table: TableName, field: string | null): string | null => {
  if (field === null) return null;
  const own = field.replace(/^settings\./, '');
  const name = RENAMED[table]?.[own] ?? snake(own);
  return TABLES[table].columns.some((column) => column.name === name) ? name : null;
};
