import { Injectable } from '@nestjs/common';
import { activityKey, indicatorKey, measurementKey, type PlanChanges, updateKey } from '@iltizam/shared/imports/plan-changes';
import type { Noted } from '@iltizam/shared/indicators/contract';
import type { PortableMeasurement, PortableUpdate } from '@iltizam/shared/portable/contract';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { MeasurementsService } from '../indicators/measurements.service.js';
import { ProgressService } from '../progress/progress.service.js';
import type { ReadyFact } from '../progress/update-writer.js';
import type { Attempt } from './attempt.js';
import { turnsOf } from './turns.js';
import type { PlanWrote } from './wrote.js';

type Told = PlanChanges['updates'][number];
type Ids = { activities: Map<string, number>; indicators: Map<string, number> };

/** Tells facts: reports as those of nobody, which nobody reviews, and values of indicators. DOMAIN.md §11 */
@Injectable()
export class PlanFacts {
  constructor(
    private readonly progress: ProgressService,
    private readonly measurements: MeasurementsService,
  ) {}

  async write(
    tx: Transaction,
    actor: Actor,
    planId: number,
    { updates, measurements }: PlanChanges,
    attempt: Attempt,
  ): Promise<Pick<PlanWrote, 'updates' | 'measurements'>> {
    const wrote: Pick<PlanWrote, 'updates' | 'measurements'> = { updates: [], measurements: [] };
    if (updates.length + measurements.length === 0) return wrote;
    const ids = await idsOf(tx, planId);
    for (const turn of turnsOf(updates, ({ commitment, activity }) => activityKey(commitment, activity)))
      wrote.updates.push(...(await this.tell(tx, actor, ids, turn, attempt)));
    for (const { commitment, indicator, number, measurement } of measurements)
      await attempt(measurementKey(commitment, indicator, number), async () => {
        const indicatorId = ids.indicators.get(indicatorKey(commitment, indicator));
        if (indicatorId === undefined) return;
        wrote.measurements.push((await this.measure(tx, actor, indicatorId, measurement)).id);
      });
    return wrote;
  }

  /** Reports of different activities, which are opened together. */
  private async tell(tx: Transaction, actor: Actor, { activities }: Ids, turn: Told[], attempt: Attempt): Promise<PlanWrote['updates']> {
    const idOf = ({ commitment, activity }: Told): number => activities.get(activityKey(commitment, activity)) ?? 0;
    const opened = await this.progress.openAll(
      tx,
      actor,
      turn.map((told) => ({ activityId: idOf(told), day: told.update.effectiveOn })),
    );
    const contexts = new Map(opened.map((context) => [context.activityId, context]));
    const facts: ReadyFact[] = [];
    for (const told of turn)
      await attempt.asking(updateKey(told.commitment, told.activity, told.number), async () => {
        const context = contexts.get(idOf(told));
        if (!context) return;
        facts.push(await this.progress.factOf(tx, context, await reportOf(tx, context.activityId, told.update), told.update.language));
      });
    const updates = await this.progress.appendFacts(tx, facts);
    return facts.map(({ context: { activityId } }, place) => ({ activityId, updateId: updates[place] ?? 0 }));
  }

  /** A value, or what corrects or takes back one that was told. */
  private async measure(tx: Transaction, actor: Actor, indicatorId: number, told: PortableMeasurement): Promise<Noted> {
    const { value, printed, on, replaces, withdrawn } = told;
    const form = { value, printed: printed || null, on };
    if (replaces === null) {
      if (withdrawn) throw new DomainError('request.invalid', {}, [{ pointer: '/replaces', code: 'required' }]);
      return this.measurements.add(actor, indicatorId, form, null);
    }
    const [before] = await tx.query<{ id: number }>(`select id from measurement where indicator_id = $1 order by id offset $2 limit 1`, [
      indicatorId,
      replaces,
    ]);
    if (!before) throw new DomainError('request.invalid', {}, [{ pointer: '/replaces', code: 'unknown' }]);
    return withdrawn ? this.measurements.withdraw(actor, before.id, null) : this.measurements.correct(actor, before.id, form, null);
  }
}

async function idsOf(tx: Transaction, planId: number): Promise<Ids> {
  const rows = await tx.query<{ part: 'activity' | 'indicator'; commitment: number; number: number; id: number }>(
    `select 'activity' as part, k.number as commitment, a.number, a.id from activity a join commitment k on k.id = a.commitment_id where k.plan_id = $1
     union all
     select 'indicator', k.number, i.number, i.id from indicator i join commitment k on k.id = i.commitment_id where k.plan_id = $1`,
    [planId],
  );
  const of = (part: string, keyOf: (commitment: number, number: number) => string): Map<string, number> =>
    new Map(rows.filter((row) => row.part === part).map(({ commitment, number, id }) => [keyOf(commitment, number), id]));
  return { activities: of('activity', activityKey), indicators: of('indicator', indicatorKey) };
}

/** The report that tells such an update; documents and earlier difficulties are found among those of the activity. */
async function reportOf(tx: Transaction, activityId: number, update: PortableUpdate): Promise<ReportProgress> {
  const { percent, effectiveOn, note, actions } = update;
  if (percent === null) throw new DomainError('request.invalid', {}, [{ pointer: '/percent', code: 'required' }]);
  const report: ReportProgress = { percent: Number(percent), effectiveOn, note, achievedActions: actions, difficulties: [], evidence: [] };
  for (const { code, severity, description, owner, openedOn, continues } of update.difficulties) {
    const earlier = continues ? await difficultyOf(tx, activityId, code, openedOn) : null;
    report.difficulties.push({ code, severity, description, owner, continues: earlier });
  }
  for (const { title, url, sha256 } of update.evidence)
    report.evidence.push({ title, url, documentId: sha256 === null ? null : await documentOf(tx, activityId, sha256) });
  return report;
}

async function difficultyOf(tx: Transaction, activityId: number, code: string, openedOn: string): Promise<number> {
  const [found] = await tx.query<{ id: number }>(
    `select id from difficulty where activity_id = $1 and code = $2 and opened_on = $3 order by id desc limit 1`,
    [activityId, code, openedOn],
  );
  if (!found) throw new DomainError('update.difficulty_unknown', {}, [{ pointer: '/difficulties', code: 'update.difficulty_unknown' }]);
  return found.id;
}

async function documentOf(tx: Transaction, activityId: number, sha256: string): Promise<number> {
  const [found] = await tx.query<{ id: number }>(
    `select id from document where activity_id = $1 and sha256 = decode($2, 'hex') order by id limit 1`,
    [activityId, sha256],
  );
  if (!found) throw new DomainError('request.invalid', {}, [{ pointer: '/evidence', code: 'unknown' }]);
  return found.id;
}
