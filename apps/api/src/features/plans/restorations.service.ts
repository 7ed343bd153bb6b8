import { Injectable } from '@nestjs/common';
import { mayDelete } from '@iltizam/shared/plans/lifecycle';
import type { DeletablePart, RestorePart, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type PartRows, putBack } from './part-rows.js';
import { closeGaps, demand, openPlan } from './plan-gate.js';

const PARENT = { axis: 'plan_id', commitment: 'plan_id', activity: 'commitment_id', indicator: 'commitment_id' } as const;

/** Makes a deleted part again, from what the history kept of it: DOMAIN.md §2. */
@Injectable()
export class RestorationsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The same ids, at the number it had; asked for twice, it is made once. */
  restore(actor: Actor, slug: string, { part, id }: RestorePart): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demand(mayDelete(plan.state, plan.publishedAt !== null));
      const there = await rowOf(tx, part, id);
      const rows = there ? { [part]: [there] } : await deletedRows(tx, part, id);
      const [own] = rows[part] ?? [];
      if (!own || !(await isInPlan(tx, part, own, plan.id))) throw new DomainError('resource.not_found');
      if (there) return { id, version: Number(there['version']) };
      const parent = PARENT[part];
      await tx.query(`update ${part} set number = number + 1, version = version + 1 where ${parent} = $1 and number >= $2`, [
        own[parent],
        own['number'],
      ]);
      await putBack(tx, part, rows);
      await closeGaps(tx, part, parent, Number(own[parent]));
      await tx.record({ event: `${part}.restored`, subject: { kind: part, id } });
      return { id, version: Number((await rowOf(tx, part, id))?.['version'] ?? 1) };
    });
  }
}

type Row = Readonly<Record<string, unknown>>;

async function rowOf(tx: Transaction, part: DeletablePart, id: number): Promise<Row | null> {
  const [found] = await tx.query<{ row: Row }>(`select to_jsonb(t) as row from ${part} t where id = $1`, [id]);
  return found?.row ?? null;
}

/** What the history kept when the part was deleted last. */
async function deletedRows(tx: Transaction, part: DeletablePart, id: number): Promise<PartRows> {
  const [entry] = await tx.query<{ rows: PartRows | null }>(
    `select before -> 'rows' as rows from history_entry where subject_kind = $1 and subject_id = $2 and event = $3 order by id desc limit 1`,
    [part, id, `${part}.deleted`],
  );
  return entry?.rows ?? {};
}

/** Whether the place it had is still one of this plan's. */
async function isInPlan(tx: Transaction, part: DeletablePart, own: Row, planId: number): Promise<boolean> {
  if (part === 'axis') return own['plan_id'] === planId;
  const [table, id] = part === 'commitment' ? ['axis', own['axis_id']] : ['commitment', own['commitment_id']];
  return (await tx.query(`select 1 from ${String(table)} where id = $1 and plan_id = $2`, [id, planId])).length > 0;
}
