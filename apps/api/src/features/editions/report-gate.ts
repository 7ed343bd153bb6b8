import type { LifeFacts } from '@iltizam/shared/editions/lifecycle';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { demandVersion, openPlan } from '../plans/plan-gate.js';
import { ReportEntity } from './report.entity.js';

/** What the life of a report looks at, with the ids of its editions. */
export type StoredLife = LifeFacts & { editions: (LifeFacts['editions'][number] & { id: number })[] };

export type OpenReport = { plan: PlanEntity; report: ReportEntity; life: StoredLife };

const LIFE_SQL = `
select e.id, e.kind, e.published_at::text as "publishedAt",
  coalesce((select json_agg(json_build_object('state', f.state)) from report_file f where f.edition_id = e.id), '[]') as files
from report_edition e where e.report_id = $1`;

/** A report that is about to be written, locked after its plan, from the version that the caller read. */
export async function openReport(tx: Transaction, actor: Actor, id: number, version: number): Promise<OpenReport> {
  const place = await tx.find(ReportEntity, { id });
  if (!place) throw new DomainError('resource.not_found');
  const plan = await openPlan(tx, actor, { id: place.planId });
  const report = await tx.getForUpdate(ReportEntity, { id });
  demandVersion(report, version);
  return { plan, report, life: { editions: await tx.query<StoredLife['editions'][number]>(LIFE_SQL, [id]) } };
}

export const subject = (id: number): { kind: 'report'; id: number } => ({ kind: 'report', id });
