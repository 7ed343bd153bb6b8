import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';

/** The space of the signs among PostgreSQL's advisory locks of two numbers; the second one is the plan. */
const SIGNS = 31;
/** Longer than any fact takes on its way; less than a statement may take, so that nobody who waits behind is refused. */
const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 20;

/**
 * The instant at which facts about plans are told. A sign that they are on their way stands from before it until they are committed; nobody
 * ever waits for a sign. Locks on a plan or on a report are taken before, or a freeze that holds them waits for nothing. ADR 0033
 */
export async function instantOfFacts(tx: Transaction, planIds: readonly number[]): Promise<Date> {
  await tx.query(`select pg_advisory_xact_lock_shared(${SIGNS}, id) from unnest($1::int[]) id`, [planIds]);
  return tx.now();
}

const ON_THEIR_WAY = `
select coalesce(array_agg(virtualtransaction), '{}') as writers from pg_locks
where locktype = 'advisory' and classid = ${SIGNS} and objid = $1::int and objsubid = 2
  and database = (select oid from pg_database where datname = current_database())`;

/**
 * An instant as of which nothing more will become known about a plan: what was on its way then is over, what comes later is told later. Only
 * those who had begun are waited for, however many follow. DOMAIN.md §9, ADR 0033
 */
export async function settledInstant(tx: Transaction, planId: number): Promise<Date> {
  const settled = await tx.now();
  const patience = settled.getTime() + PATIENCE_MS;
  let [{ writers } = { writers: [] }] = await tx.query<{ writers: string[] }>(ON_THEIR_WAY, [planId]);
  while (writers.length > 0) {
    if ((await tx.now()).getTime() > patience) throw new DomainError('server.busy');
    await sleep(LOOK_EVERY_MS);
    [{ writers } = { writers: [] }] = await tx.query<{ writers: string[] }>(`${ON_THEIR_WAY} and virtualtransaction = any($2)`, [
      planId,
      writers,
    ]);
  }
  return settled;
}
