import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { canManageMembers } from '../members/member.policy.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { activityName, amendmentTables } from './amendment-rows.js';
import { checkedPlan } from './checked-plan.js';
import { DocumentRows, type PortableDocument } from './document-rows.js';
import { insertRows, type Row } from '../../platform/database/new-rows.js';
import { ProgressRows } from './progress-rows.js';
import { ReservedIds, rowCounts } from './reserved-ids.js';
import { activityRow, commitmentRow, indicatorRows, narrativeRows, planRow, publishedRateRow, sheetRows } from './structure-rows.js';

/** Brings a plan in as it travelled: with its facts, its amendments and the instants at which they were recorded. DOMAIN.md §11 */
@Injectable()
export class PortableWriter {
  constructor(private readonly uow: UnitOfWork) {}

  /** A new plan; the member and the bodies are found by their keys, or made. All of it is written, or nothing. */
  create(actor: Actor, given: PortablePlan, documents: readonly PortableDocument[] = []): Promise<{ planId: number }> {
    return this.uow.write(actor, async (tx) => {
      const plan = await checkedPlan(given, await tx.now(), new Set(documents.map(({ sha256 }) => sha256)));
      const memberId = await memberOf(tx, actor, plan);
      const institutions = await institutionsOf(tx, plan);
      const planId = await insertPlan(tx, memberId, plan);
      await writeParts(tx, { planId, institutions, uploadedById: actor.accountId }, plan, documents);
      await tx.record({
        event: 'plan.brought_in',
        subject: { kind: 'plan', id: planId },
        after: { slug: plan.plan.slug, state: plan.plan.state, sha256: createHash('sha256').update(JSON.stringify(plan)).digest('hex') },
      });
      return { planId };
    });
  }
}

/** A member that is not there yet is an administrator's to make. */
async function memberOf(tx: Transaction, actor: Actor, { member }: PortablePlan): Promise<number> {
  const [known] = await tx.query<{ id: number }>(`select id from member where slug = $1 for share`, [member.slug]);
  if (known) {
    allow(canManagePlans(actor, { memberId: known.id }) || canManageMembers(actor));
    return known.id;
  }
  allow(canManageMembers(actor));
  const { slug, kind, name } = member;
  const [made] = await tx.query<{ id: number }>(`insert into member (slug, kind, name) values ($1, $2, $3) returning id`, [
    slug,
    kind,
    name,
  ]);
  const id = made?.id ?? 0;
  await tx.record({ event: 'member.created', subject: { kind: 'member', id }, after: { slug, kind, name } });
  return id;
}

/** The ids of the bodies by key. Those that are known stay as they are. */
async function institutionsOf(tx: Transaction, { institutions }: PortablePlan): Promise<Map<string, number>> {
  const made = await tx.query<{ id: number; key: string; sector: string; name: object }>(
    `insert into institution (key, sector, name) select key, sector, name from jsonb_populate_recordset(null::institution, $1) order by key
     on conflict (key) do nothing returning id, key, sector, name`,
    [JSON.stringify(institutions)],
  );
  for (const { id, ...after } of made) await tx.record({ event: 'institution.created', subject: { kind: 'institution', id }, after });
  const all = await tx.query<{ id: number; key: string }>(`select id, key from institution where key = any($1)`, [
    institutions.map(({ key }) => key),
  ]);
  return new Map(all.map(({ id, key }) => [key, id]));
}

async function insertPlan(tx: Transaction, memberId: number, { plan }: PortablePlan): Promise<number> {
  const row = planRow(memberId, plan);
  const columns = Object.keys(row).join(', ');
  const [made] = await tx.query<{ id: number }>(
    `insert into plan (${columns}) select ${columns} from jsonb_populate_record(null::plan, $1) on conflict (slug) do nothing returning id`,
    [JSON.stringify(row)],
  );
  if (!made) throw new DomainError('plan.slug_taken');
  return made.id;
}

async function writeParts(
  tx: Transaction,
  { planId, institutions, uploadedById }: { planId: number; institutions: ReadonlyMap<string, number>; uploadedById: number | null },
  plan: PortablePlan,
  documents: readonly PortableDocument[],
): Promise<void> {
  const ids = await ReservedIds.of(tx, rowCounts(plan));
  const now = await tx.now();
  const axisIds = new Map(plan.axes.map(({ number }) => [number, ids.next('axis')]));
  const commitmentIds = new Map(plan.commitments.map(({ number }) => [number, ids.next('commitment')]));
  const activityIds = new Map<string, number>();
  const progress = new ProgressRows(ids);
  const cited = new DocumentRows(documents, uploadedById, ids);
  const rows: Record<
    'commitments' | 'supporters' | 'activities' | 'sheets' | 'experts' | 'narratives' | 'indicators' | 'measurements',
    Row[]
  > = {
    commitments: [],
    supporters: [],
    activities: [],
    sheets: [],
    experts: [],
    narratives: [],
    indicators: [],
    measurements: [],
  };
  for (const commitment of plan.commitments) {
    const id = commitmentIds.get(commitment.number) ?? 0;
    const place = { id, planId, axisId: axisIds.get(commitment.axis) ?? 0, institutionId: institutions.get(commitment.institution) ?? 0 };
    rows.commitments.push(commitmentRow(place, commitment));
    rows.supporters.push(...commitment.supporting.map((key) => ({ commitment_id: id, institution_id: institutions.get(key) })));
    for (const activity of commitment.activities) {
      const activityId = ids.next('activity');
      activityIds.set(activityName(commitment.number, activity.number), activityId);
      rows.activities.push(activityRow(activityId, id, activity));
      const { sheets, experts } = sheetRows(activityId, activity, now);
      rows.sheets.push(...sheets);
      rows.experts.push(...experts);
      rows.narratives.push(...narrativeRows(activityId, activity));
      progress.add(activity, { activityId, institutions, documents: cited.add(commitment.number, activity, activityId) });
    }
    for (const indicator of commitment.indicators) {
      const made = indicatorRows(id, indicator, ids);
      rows.indicators.push(made.indicator);
      rows.measurements.push(...made.measurements);
    }
  }
  await insertRows(tx, [
    ['axis', plan.axes.map(({ number, title }) => ({ id: axisIds.get(number), plan_id: planId, number, title }))],
    ['commitment', rows.commitments],
    ['commitment_supporter', rows.supporters],
    ['activity', rows.activities],
    ['activity_sheet', rows.sheets],
    ['sheet_expert', rows.experts],
    ['activity_narrative', rows.narratives],
    ['indicator', rows.indicators],
    ['measurement', rows.measurements],
    ['published_rate', plan.publishedRates.map((rate) => publishedRateRow(planId, commitmentIds, rate))],
    ['document', cited.rows],
    ...progress.tables,
    ...amendmentTables(plan.amendments, { plan: planId, commitments: commitmentIds, activities: activityIds }, ids),
  ]);
}
