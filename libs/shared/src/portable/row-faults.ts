import type { Cell } from './columns.js';
import { keyOf, type PortableRows } from './rows.js';
import { PLAN_TABLE_NAMES, type PlanTableName } from './plan-tables.js';

/**
 * Why rows are no plan. `noPlan`, `manyPlans`, `otherPlan`: there is one row of the plan, and the others are of it. `twice`: another row has
 * the same key, `other` being its place. `unknown`: what a column names is in no row. `incomplete`: a value without the one it goes with.
 */
const ROW_FAULTS = ['noPlan', 'manyPlans', 'otherPlan', 'twice', 'unknown', 'incomplete', 'json', 'link'] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];
/** `index` is the place of the row in its table from 0, null where no row is at fault. */
export type RowFault = {
  table: PlanTableName;
  index: number | null;
  column: string | null;
  code: RowFaultCode;
  found: string | null;
  other: number | null;
};

type AnyRow = { readonly [column: string]: Cell };

const fault = (table: PlanTableName, index: number | null, column: string | null, code: RowFaultCode, found: Cell = null): RowFault => ({
  table,
  index,
  column,
  code,
  found: found === null ? null : String(found),
  other: null,
});

/** Where each table hangs: the columns of a row, and the table that has a row of them. The columns are empty where the row is the plan's own. */
const PARENTS: readonly (readonly [table: PlanTableName, columns: readonly string[], parent: PlanTableName, theirs?: readonly string[]])[] =
  [
    ['commitments', ['axis_number'], 'axes'],
    ['commitments', ['institution_key'], 'institutions'],
    ['activities', ['commitment_number'], 'commitments'],
    ['indicators', ['commitment_number'], 'commitments'],
    ['measurements', ['commitment_number', 'indicator_number'], 'indicators'],
    [
      'measurements',
      ['commitment_number', 'indicator_number', 'replaces_number'],
      'measurements',
      ['commitment_number', 'indicator_number', 'measurement_number'],
    ],
    ['updates', ['commitment_number', 'activity_number'], 'activities'],
    ['updates', ['reported_by_key'], 'institutions', ['institution_key']],
    ['actions', ['commitment_number', 'activity_number', 'update_number'], 'updates'],
    ['difficulties', ['commitment_number', 'activity_number', 'update_number'], 'updates'],
    ['evidence', ['commitment_number', 'activity_number', 'update_number'], 'updates'],
    ['published_rates', ['commitment_number'], 'commitments'],
    ['sheets', ['commitment_number', 'activity_number'], 'activities'],
    ['sheet_experts', ['commitment_number', 'activity_number'], 'sheets'],
    ['sheet_lines', ['commitment_number', 'activity_number'], 'sheets'],
    ['narratives', ['commitment_number', 'activity_number'], 'activities'],
    ['amendment_effects', ['amendment_number'], 'amendments'],
    ['amendment_effects', ['commitment_number'], 'commitments'],
    ['amendment_changes', ['amendment_number'], 'amendments'],
    ['amendment_changes', ['commitment_number'], 'commitments'],
    ['amendment_changes', ['commitment_number', 'activity_number'], 'activities'],
    ['amendment_terms', ['amendment_number'], 'amendments'],
    ['amendment_terms', ['commitment_number'], 'commitments'],
    ['amendment_terms', ['commitment_number', 'activity_number'], 'activities'],
  ];

const named = (row: AnyRow, columns: readonly string[]): string => columns.map((column) => String(row[column])).join(' ');

const unknownParents = (rows: PortableRows): RowFault[] => {
  const known = new Map<string, Set<string>>();
  const knownOf = (table: PlanTableName, columns: readonly string[]): Set<string> => {
    const id = `${table} ${columns.join(' ')}`;
    const found = known.get(id) ?? new Set((rows[table] as AnyRow[]).map((row) => named(row, columns)));
    known.set(id, found);
    return found;
  };
  return PARENTS.flatMap(([table, columns, parent, theirs = columns]) =>
    (rows[table] as AnyRow[]).flatMap((row, index) => {
      const last = columns.at(-1) ?? '';
      const isOwn = row[last] === null;
      return isOwn || knownOf(parent, theirs).has(named(row, columns)) ? [] : [fault(table, index, last, 'unknown', row[last] ?? null)];
    }),
  );
};

const unknownSupporters = (rows: PortableRows, keysOf: (cell: string | null) => string[]): RowFault[] => {
  const known = new Set(rows.institutions.map(({ institution_key }) => institution_key));
  return rows.commitments.flatMap(({ supporting_keys }, index) =>
    keysOf(supporting_keys)
      .filter((key) => !known.has(key))
      .map((key) => fault('commitments', index, 'supporting_keys', 'unknown', key)),
  );
};

const twice = (rows: PortableRows): RowFault[] =>
  PLAN_TABLE_NAMES.flatMap((table) => {
    const first = new Map<string, number>();
    return (rows[table] as AnyRow[]).flatMap((row, index) => {
      const key = keyOf(table, row);
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      return other === undefined ? [] : [{ ...fault(table, index, null, 'twice'), other }];
    });
  });

const plansFaults = (rows: PortableRows): RowFault[] => {
  const [plan] = rows.plan;
  if (!plan) return [fault('plan', null, null, 'noPlan')];
  return PLAN_TABLE_NAMES.flatMap((table) =>
    (rows[table] as AnyRow[]).flatMap((row, index) => {
      if (table === 'plan') return index > 0 ? [fault(table, index, 'plan', 'manyPlans', row['plan'] ?? null)] : [];
      const of = row['plan'];
      return of === undefined || of === plan.plan ? [] : [fault(table, index, 'plan', 'otherPlan', of)];
    }),
  );
};

const MEANS = ['missions', 'experts_per_mission', 'days_per_mission', 'person_days'] as const;

/** A line below an action needs the action. */
const loneLines = (rows: PortableRows): RowFault[] => {
  const of = ['commitment_number', 'activity_number', 'update_number', 'action_number'];
  const actions = new Set(rows.actions.filter(({ line_number }) => line_number === null).map((row) => named(row, of)));
  return rows.actions.flatMap((row, index) =>
    actions.has(named(row, of)) ? [] : [fault('actions', index, 'action_number', 'unknown', row.action_number)],
  );
};

/** Values that stand together or not at all. */
const incomplete = (rows: PortableRows): RowFault[] => [
  ...rows.sheets.flatMap((row, index) =>
    MEANS.some((column) => row[column] !== null)
      ? MEANS.filter((column) => row[column] === null).map((column) => fault('sheets', index, column, 'incomplete'))
      : [],
  ),
  ...rows.published_rates.flatMap(({ source_title, source_title_lang, source_page, source_url }, index) =>
    source_title === null
      ? [source_title_lang, source_page, source_url].some((value) => value !== null)
        ? [fault('published_rates', index, 'source_title', 'incomplete')]
        : []
      : source_title_lang === null
        ? [fault('published_rates', index, 'source_title_lang', 'incomplete')]
        : [],
  ),
];

/** All that keeps rows from being one plan, but for what stands inside a cell. */
export const rowFaults = (rows: PortableRows, keysOf: (cell: string | null) => string[]): RowFault[] => [
  ...plansFaults(rows),
  ...twice(rows),
  ...unknownParents(rows),
  ...unknownSupporters(rows, keysOf),
  ...loneLines(rows),
  ...incomplete(rows),
];
