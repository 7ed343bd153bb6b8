import type { DeletablePart } from '@iltizam/shared/studio/contract';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/** What goes with a part when it is deleted, in the order in which it can be made again. */
const BELOW: Record<DeletablePart, readonly string[]> = {
  axis: [],
  commitment: ['activity', 'indicator', 'commitment_supporter'],
  activity: [],
  indicator: [],
};

/** A deleted part as its rows were, for the history to keep. */
export type PartRows = Record<string, readonly Readonly<Record<string, unknown>>[]>;

/** The rows of a part and of what goes with it. */
export async function rowsOf(tx: Transaction, part: DeletablePart, id: number): Promise<PartRows> {
  const own = `(select jsonb_agg(to_jsonb(t)) from ${part} t where t.id = $1)`;
  const below = BELOW[part].map(
    (table) => `'${table}', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from ${table} t where t.${part}_id = $1)`,
  );
  const [row] = await tx.query<{ rows: PartRows }>(`select jsonb_build_object(${[`'${part}', ${own}`, ...below].join(', ')}) as rows`, [
    id,
  ]);
  return row?.rows ?? {};
}

/** Makes those rows again, with the ids they had. */
export async function putBack(tx: Transaction, part: DeletablePart, rows: PartRows): Promise<void> {
  for (const table of [part, ...BELOW[part]])
    await tx.query(`insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows[table] ?? []),
    ]);
}
