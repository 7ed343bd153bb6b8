import type { PartialDate } from '@iltizam/shared/kernel/dates';
import { firstDayOf, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { Locale, LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Verdict } from '@iltizam/shared/kernel/verdict';
import { writtenText } from '@iltizam/shared/plans/completeness';
import { changesPromise, isOpen } from '@iltizam/shared/plans/lifecycle';
import type { FindOptionsWhere } from 'typeorm';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import { PlanEntity } from './plan.entity.js';
import { canManagePlans } from './plan.policy.js';

/**
 * The plan that is about to be written, locked: whatever changes a plan or its parts waits here for its turn. Staff outside of
 * their scope are refused; to them a draft does not exist. DOMAIN.md §7
 */
export async function openPlan(tx: Transaction, actor: Actor, where: FindOptionsWhere<PlanEntity>): Promise<PlanEntity> {
  const plan = await tx.getForUpdate(PlanEntity, where);
  if (!canManagePlans(actor, { memberId: plan.memberId, planId: plan.id }))
    throw new DomainError(plan.state === 'draft' ? 'resource.not_found' : 'permission.denied');
  return plan;
}

/** Goes on when the rule agrees. */
export function demand(verdict: Verdict, fields: FieldFault[] = []): void {
  if (!verdict.ok) throw new DomainError(verdict.code, verdict.params, fields);
}

/** Goes on when the edit starts from the version stored. */
export function demandVersion(stored: { version: number }, expected: number): void {
  if (stored.version !== expected) throw new DomainError('request.precondition_failed');
}

/** After the adoption an edit may only translate. DOMAIN.md §2 */
export function demandTranslationOnly(
  { state, mainLanguage }: Pick<PlanEntity, 'state' | 'mainLanguage'>,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): void {
  if (!isOpen(state) && changesPromise(before, after, mainLanguage)) throw new DomainError('plan.adopted');
}

/** A text without its empty languages, written at least in the plan's main language. DOMAIN.md §2 */
export function requiredText(text: LocalizedText, main: Locale, field: string): LocalizedText {
  const written = writtenText(text);
  if (written?.[main] === undefined) throw new DomainError('request.invalid', {}, [{ pointer: `/${field}/${main}`, code: 'required' }]);
  return written;
}

/** The same, or null when nobody wrote any. */
export const optionalText = (text: LocalizedText | null, main: Locale, field: string): LocalizedText | null =>
  writtenText(text) === null ? null : requiredText(text ?? {}, main, field);

/** Goes on when the period does not end before it starts; a date that is not set is no reason to refuse. */
export function demandPeriod({ start, end }: { start: PartialDate | null; end: PartialDate | null }): void {
  if (start === null || end === null || firstDayOf(start) <= lastDayOf(end)) return;
  throw new DomainError('request.invalid', {}, [{ pointer: '/end', code: 'endBeforeStart' }]);
}

/** Goes on when the list holds each of those ids once and nothing else. */
export function demandWhole(given: readonly number[], all: readonly number[], pointer: string): void {
  const [wanted, known] = [[...given].sort((a, b) => a - b), [...all].sort((a, b) => a - b)];
  if (wanted.length === known.length && wanted.every((id, index) => id === known[index])) return;
  throw new DomainError('request.invalid', {}, [{ pointer, code: 'wholeOrder' }]);
}

type Numbered = 'axis' | 'commitment' | 'activity' | 'indicator';
type Parent = 'plan_id' | 'commitment_id';

/** Gives the rows of a table the numbers 1, 2, … in the order of the ids. */
export const renumber = (tx: Transaction, table: Numbered, ids: readonly number[]): Promise<unknown> =>
  tx.query(
    `update ${table} t set number = o.number, version = t.version + 1
     from unnest($1::int[]) with ordinality o(id, number) where o.id = t.id and t.number <> o.number`,
    [ids],
  );

/** Raises the version of a row whose parts changed; answers the new one. A bare UPDATE … RETURNING would answer a pair of rows and count. */
export async function bump(
  tx: Transaction,
  table: 'plan' | 'commitment' | 'report',
  { id, version }: { id: number; version: number },
): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `with raised as (update ${table} set version = version + 1 where id = $1 returning version) select version from raised`,
    [id],
  );
  return row?.version ?? version;
}

/** The number after the last one below a parent. */
export async function nextNumber(tx: Transaction, table: Numbered, parent: Parent, id: number): Promise<number> {
  const [row] = await tx.query<{ next: number }>(`select coalesce(max(number), 0) + 1 as next from ${table} where ${parent} = $1`, [id]);
  return row?.next ?? 1;
}

/** After a deletion, numbers follow each other again. */
export const closeGaps = (tx: Transaction, table: Numbered, parent: Parent, id: number): Promise<unknown> =>
  tx.query(
    `update ${table} t set number = o.number, version = t.version + 1
     from (select id, row_number() over (order by number) as number from ${table} where ${parent} = $1) o where o.id = t.id and t.number <> o.number`,
    [id],
  );
