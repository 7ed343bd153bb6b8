import type { DeletablePart } from '@iltizam/shared/studio/contract';
import type { Transaction } from '../../platform/database/unit-of-work.js';

type Table = { table: string; /** the rows that go with part $1 */ where: string; /** a row `t` as it is kept */ row?: string };

/** The history holds no name of a person: an expert comes back without it, and with nothing agreed. */
const NAMELESS = `to_jsonb(t) - 'name' - 'title' || '{"agreed": false}'`;

const partsOf = (activities: string): Table[] => [
  { table: 'activity_sheet', where: `t.activity_id in (${activities})` },
  { table: 'activity_narrative', where: `t.activity_id in (${activities})` },
  { table: 'sheet_expert', where: `t.activity_id in (${activities})`, row: NAMELESS },
];

/** What goes with a part when it is deleted, in the order in which it can be made again. */
const BELOW: Record<DeletablePart, readonly Table[]> = {
  axis: [],
  commitment: [
    ...['activity', 'indicator', 'commitment_supporter'].map((table) => ({ table, where: 't.commitment_id = $1' })),
    ...partsOf('select id from activity where commitment_id = $1'),
  ],
  activity: partsOf('$1'),
  indicator: [],
};

const tablesOf = (part: DeletablePart): Table[] => [{ table: part, where: 't.id = $1' }, ...BELOW[part]];

/** A deleted part as its rows were, for the history to keep. */
export type PartRows = Record<string, readonly Readonly<Record<string, unknown>>[]>;

/** The rows of a part and of what goes with it. */
export async function rowsOf(tx: Transaction, part: DeletablePart, id: number): Promise<PartRows> {
  const lists = tablesOf(part).map(
    ({ table, where, row = 'to_jsonb(t)' }) => `'${table}', (select coalesce(jsonb_agg(${row}), '[]') from ${table} t where ${where})`,
  );
  const [found] = await tx.query<{ rows: PartRows }>(`select jsonb_build_object(${lists.join(', ')}) as rows`, [id]);
  return found?.rows ?? {};
}

/** Makes those rows again, with the ids they had. */
export async function putBack(tx: Transaction, part: DeletablePart, rows: PartRows): Promise<void> {
  for (const { table } of tablesOf(part))
    await tx.query(`insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows[table] ?? []),
    ]);
}
