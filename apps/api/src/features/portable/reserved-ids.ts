import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { citedBy } from './cited-by.js';

const TABLES = [
  'axis',
  'commitment',
  'activity',
  'indicator',
  'measurement',
  'progress_update',
  'difficulty',
  'document',
  'amendment',
] as const;
type Table = (typeof TABLES)[number];

/** Ids taken from the sequences beforehand, in their order: rows can name each other before any of them is written. */
export class ReservedIds {
  private readonly taken = new Map<Table, number>();

  private constructor(private readonly ids: ReadonlyMap<Table, readonly number[]>) {}

  static async of(tx: Transaction, counts: Record<Table, number>): Promise<ReservedIds> {
    const rows = await tx.query<{ name: Table; ids: number[] }>(
      `select t.name, array(select nextval(pg_get_serial_sequence(t.name, 'id'))::int from generate_series(1, t.wanted)) as ids
       from unnest($1::text[], $2::int[]) t(name, wanted)`,
      [TABLES, TABLES.map((table) => counts[table])],
    );
    return new ReservedIds(new Map(rows.map(({ name, ids }) => [name, ids])));
  }

  next(table: Table): number {
    const place = this.taken.get(table) ?? 0;
    this.taken.set(table, place + 1);
    const id = this.ids.get(table)?.[place];
    if (id === undefined) throw new RangeError(`No id was reserved for another row of ${table}`);
    return id;
  }
}

/** How many rows a plan becomes. */
export function rowCounts({ axes, commitments, amendments }: PortablePlan): Record<Table, number> {
  const activities = commitments.flatMap((commitment) => commitment.activities);
  const indicators = commitments.flatMap((commitment) => commitment.indicators);
  const updates = activities.flatMap((activity) => activity.updates);
  return {
    axis: axes.length,
    commitment: commitments.length,
    activity: activities.length,
    indicator: indicators.length,
    measurement: indicators.flatMap(({ measurements }) => measurements).length,
    progress_update: updates.length,
    difficulty: updates.flatMap(({ difficulties }) => difficulties).length,
    document: activities.reduce((sum, activity) => sum + citedBy(activity).size, 0),
    amendment: amendments.length,
  };
}
