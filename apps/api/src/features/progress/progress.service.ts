import { Injectable } from '@nestjs/common';
import { firstDayOf, type IsoDate, lastDayOf, precisionOf } from '@iltizam/shared/kernel/dates';
import { percent } from '@iltizam/shared/kernel/percent';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Calculation, PublishedRate, ReportedProgress, ReportProgress } from '@iltizam/shared/progress/contract';
import { reportRefusals } from '@iltizam/shared/progress/lifecycle';
import { resolveDates } from '@iltizam/shared/progress/planned';
import { type WarningsInput, warningsOf } from '@iltizam/shared/progress/warnings';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { AchievedActionEntity } from './achieved-action.entity.js';
import { CalculationsQueries } from './calculations.queries.js';
import { DifficultyEntity } from './difficulty.entity.js';
import { EvidenceEntity } from './evidence.entity.js';
import { ProgressUpdateEntity } from './progress-update.entity.js';
import { type ReportContext, UpdatesQueries } from './updates.queries.js';

const FIELD_OF: Partial<Record<string, string>> = {
  'update.effective_in_future': '/effectiveOn',
  'update.effective_before_plan': '/effectiveOn',
  'update.action_required': '/achievedActions',
  'update.evidence_required': '/evidence',
  'update.difficulty_required': '/difficulties',
};

type Rated = Pick<Calculation, 'rate' | 'shown'>;
type Rates = { commitment: Calculation; plan: Rated };

@Injectable()
export class ProgressService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly updates: UpdatesQueries,
    private readonly calculations: CalculationsQueries,
    private readonly clock: Clock,
  ) {}

  /** Appends a fact about an activity and says what it moved. DOMAIN.md §6; a correction is a new report. */
  report(
    actor: Actor,
    activityId: number,
    report: ReportProgress,
    locale: Locale,
    idempotency: Idempotency | null,
  ): Promise<ReportedProgress> {
    return this.uow.create(actor, idempotency, async (tx) => {
      // The lock puts the reports on one activity in one order; facts and time are read after it, or they could precede an earlier report's.
      await tx.getForUpdate(ActivityEntity, { id: activityId });
      const context = await this.updates.reportContext(activityId, report.effectiveOn);
      allow(canReportProgress(actor, context));
      demandReportable(report, context, this.clock.today());
      const before = await this.rates(context, locale);
      const id = await this.append(tx, actor, activityId, report, context, locale);
      const after = await this.rates(context, locale);
      return {
        update: await this.updates.get(context.slug, id, locale),
        warnings: warnings(report, context, locale, await this.publishedBeside(after.commitment.publishedRate, report, context, locale)),
        commitment: { number: context.commitmentNumber, ...moved(before.commitment, after.commitment) },
        plan: moved(before.plan, after.plan),
      };
    });
  }

  private async append(
    tx: Transaction,
    actor: Actor,
    activityId: number,
    report: ReportProgress,
    context: ReportContext,
    locale: Locale,
  ): Promise<number> {
    const { effectiveOn, note } = report;
    const { id } = await tx.insert(ProgressUpdateEntity, {
      activityId,
      institutionId: context.institutionId,
      authorId: actor.accountId,
      percent: percent(report.percent),
      effectiveOn,
      recordedAt: await tx.now(),
      language: locale,
      note: note || null,
    });
    await this.appendDetails(tx, id, activityId, report);
    await tx.record({
      event: 'progress.reported',
      subject: { kind: 'activity', id: activityId },
      before: { percent: context.previousPercent },
      after: { updateId: id, percent: percent(report.percent), effectiveOn },
    });
    return id;
  }

  private async appendDetails(
    tx: Transaction,
    updateId: number,
    activityId: number,
    { achievedActions, difficulties, evidence, effectiveOn }: ReportProgress,
  ): Promise<void> {
    await tx.insertAll(
      AchievedActionEntity,
      achievedActions.map(({ text, doneOn }, position) => ({
        updateId,
        position,
        text,
        doneOn: doneOn === null ? null : firstDayOf(doneOn),
        donePrecision: doneOn === null ? null : precisionOf(doneOn),
      })),
    );
    await tx.insertAll(
      DifficultyEntity,
      difficulties.map(({ code, severity, description }) => ({ updateId, activityId, code, severity, description, openedOn: effectiveOn })),
    );
    await tx.insertAll(
      EvidenceEntity,
      evidence.map(({ title, url }, position) => ({ updateId, position, title, url })),
    );
  }

  /** The printed rate that this report bears on, with the facts of that day; null when none was printed, or for an earlier day. */
  private async publishedBeside(
    publishedRate: PublishedRate | null,
    { effectiveOn }: ReportProgress,
    { slug, commitmentNumber }: ReportContext,
    locale: Locale,
  ): Promise<WarningsInput['published']> {
    if (!publishedRate || lastDayOf(publishedRate.asOf) < effectiveOn) return null;
    const { terms, rule } = await this.calculations.ofCommitment(slug, commitmentNumber, lastDayOf(publishedRate.asOf), locale);
    return { rate: publishedRate.rate, facts: terms, rule };
  }

  private async rates({ slug, commitmentNumber }: ReportContext, locale: Locale): Promise<Rates> {
    const today = this.clock.today();
    const commitment = await this.calculations.ofCommitment(slug, commitmentNumber, today, locale);
    return { commitment, plan: await this.calculations.planRate(slug, today, locale) };
  }
}

const moved = (before: Rated, after: Rated): ReportedProgress['plan'] => ({
  before: before.rate,
  after: after.rate,
  shownBefore: before.shown,
  shownAfter: after.shown,
});

function demandReportable(
  report: ReportProgress,
  { state, applicable, own, commitment, plan, settings }: ReportContext,
  today: IsoDate,
): void {
  if (state !== 'adopted' && state !== 'in_progress') throw new DomainError('plan.not_reporting');
  if (!applicable) throw new DomainError('activity.not_applicable');
  const refusals = reportRefusals({
    percent: percent(report.percent),
    effectiveOn: report.effectiveOn,
    today,
    actions: report.achievedActions.length,
    evidence: report.evidence.length,
    difficulties: report.difficulties.length,
    dates: resolveDates(own, commitment, plan),
    plan,
    settings,
  });
  const fields: FieldFault[] = refusals.map(({ code, params }) => ({ pointer: FIELD_OF[code] ?? '', code, params }));
  const [first] = refusals;
  if (first) throw new DomainError(first.code, first.params, fields);
}

const warnings = (
  report: ReportProgress,
  { previousPercent, evidenceElsewhere, plan, settings }: ReportContext,
  lang: Locale,
  published: WarningsInput['published'],
): ReportedProgress['warnings'] =>
  warningsOf({
    percent: percent(report.percent),
    previousPercent,
    lang,
    actions: report.achievedActions.map(({ text }) => text),
    note: report.note,
    evidence: report.evidence,
    evidenceElsewhere,
    planStart: plan.start,
    thresholds: settings,
    published,
  });
