import type { IsoDateTime } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import { columnOf } from './column-of.js';
import { type TableName, TABLES } from '../portable/tables.js';
import type { Cells, FileRow } from './difference.js';

/** The rules that a plan follows until somebody decides otherwise, by the columns that hold them. */
const RULES: Cells = Object.fromEntries(
  Object.entries(DEFAULT_SETTINGS).flatMap(([field, value]) => {
    const column = columnOf('plan', `settings.${field}`);
    return column === null ? [] : [[column, value]];
  }),
);

/** What a new row holds where the file says nothing; a cell that is left empty says nothing either. */
const DEFAULTS: Readonly<Partial<Record<TableName, Cells>>> = {
  plan: { archive: false, state: 'draft', main_language: 'fr', member_kind: 'national', ...RULES },
  commitments: { weight: '1' },
  activities: { supplementary: false },
  measurements: { withdrawn: false },
  difficulties: { continues: false },
  sheet_experts: { agreed: false },
  institutions: { sector: 'public' },
};

export type Context = {
  now: IsoDateTime;
  language: Locale;
  /** the only member there is */ member: string | null;
  /** the key of the body that answers for a commitment */ bodyOf: (commitment: number) => string | null;
};

const own = ({ table, cells }: FileRow, { now, language, member, bodyOf }: Context): Cells => {
  if (table === 'plan') return { member };
  if (table === 'updates') return { recorded_at: now, language, reported_by_key: bodyOf(Number(cells['commitment_number'])) };
  if (table === 'narratives') return { changed_at: now };
  if (table === 'measurements') return { recorded_at: now, value_printed: cells['value'] ?? '' };
  return {};
};

/** A new row with every column of its table. DOMAIN.md §11 */
export const completed = (row: FileRow, context: Context): Cells => {
  const said = Object.fromEntries(Object.entries(row.cells).filter(([, cell]) => cell !== null && cell !== undefined && cell !== ''));
  const empty = Object.fromEntries(TABLES[row.table].columns.map(({ name }) => [name, null]));
  return { ...empty, ...DEFAULTS[row.table], ...own(row, context), ...said };
};
