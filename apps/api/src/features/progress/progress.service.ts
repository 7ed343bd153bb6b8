import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { percent } from '@iltizam/shared/kernel/percent';
import type { ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import { contentOf, saidAgain } from '@iltizam/shared/progress/draft-content';
import { mayAct, sendingAct } from '@iltizam/shared/progress/lifecycle';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { demand } from '../plans/plan-gate.js';
import { DraftsQueries } from './drafts.queries.js';
import { DraftsService } from './drafts.service.js';
import { ProgressDraftEntity } from './progress-draft.entity.js';
import { ReportEffects } from './report-effects.js';
import { demandReportable } from './report-rules.js';
import { type ReadyFact, UpdateWriter } from './update-writer.js';
import { type ReportContext, UpdatesQueries } from './updates.queries.js';

type Sending = { report: ReportProgress; context: ReportContext; draft: ProgressDraftEntity | null; locale: Locale };

@Injectable()
export class ProgressService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly updates: UpdatesQueries,
    private readonly drafts: DraftsService,
    private readonly draftsQueries: DraftsQueries,
    private readonly effects: ReportEffects,
    private readonly writer: UpdateWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a report: by the plan's rule it is a fact at once, or waits for its review; either way it consumes the draft. A correction is a new
   * report. DOMAIN.md §6
   */
  report(
    actor: Actor,
    activityId: number,
    report: ReportProgress,
    { version, locale, idempotency }: { version: number | null; locale: Locale; idempotency: Idempotency | null },
  ): Promise<ReportOutcome> {
    return this.uow.create(actor, idempotency, async (tx) => {
      // The lock puts the reports on one activity in one order; facts and time are read after it, or they could precede an earlier report's.
      const { context, draft } = await this.drafts.open(tx, actor, activityId, report.effectiveOn);
      demandSendable(actor, context, draft, version);
      return this.send(tx, actor, { report, context, draft, locale });
    });
  }

  /** Says again today what was said last, in one tap; a draft that somebody began stays as it is, or comes first. DOMAIN.md §6 */
  confirm(actor: Actor, activityId: number, locale: Locale, idempotency: Idempotency | null): Promise<ReportOutcome> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const { context, draft } = await this.drafts.open(tx, actor, activityId, this.clock.today());
      const today = this.clock.today();
      const previous = await this.updates.inForce(activityId, today, locale);
      if (!previous) throw new DomainError('update.nothing_to_confirm');
      if (draft && context.publication === 'review_first') throw new DomainError('draft.in_the_way');
      const outcome = await this.send(tx, actor, { report: saidAgain(previous, today), context, draft: null, locale: previous.lang });
      // Said in the language of what it repeats, answered in the reader's.
      if (outcome.outcome === 'submitted') return outcome;
      return { ...outcome, update: await this.updates.get(context.slug, outcome.update.id, locale) };
    });
  }

  /** Brings in a fact that was public before this product knew of it: nobody's report, and nobody's to review. */
  bringIn(actor: Actor, activityId: number, report: ReportProgress, language: Locale): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      const [context] = await this.openAll(tx, actor, [{ activityId, day: report.effectiveOn }]);
      if (!context) throw new DomainError('resource.not_found');
      demandReportable(report, context, this.clock.today());
      return this.writer.append(tx, { report, context, authorId: null, language });
    });
  }

  /** Activities, locked, each with what is known of it on a day of its own; those of a draft are left out. */
  async openAll(tx: Transaction, actor: Actor, about: readonly { activityId: number; day: IsoDate }[]): Promise<ReportContext[]> {
    await tx.query('select id from activity where id = any($1::int[]) order by id for update', [about.map(({ activityId }) => activityId)]);
    const contexts = await this.updates.factContexts(about);
    for (const context of contexts) allow(canReportProgress(actor, context));
    return contexts;
  }

  /** A fact of an activity that was opened with others, ready to be appended with theirs; refused as `bringIn` refuses it. */
  async factOf(tx: Transaction, context: ReportContext, report: ReportProgress, language: Locale): Promise<ReadyFact> {
    demandReportable(report, context, this.clock.today());
    return { report, context, language, authorId: null, continued: await this.writer.continued(tx, report, context.activityId) };
  }

  /** Brings in facts of different activities; their ids in the same order. */
  appendFacts(tx: Transaction, facts: readonly ReadyFact[]): Promise<number[]> {
    return this.writer.appendAll(tx, facts);
  }

  /** Brings in a report that waits for its review, as one does whose plan reviewed first when it was sent; answers the id of its draft. */
  bringInSubmitted(actor: Actor, activityId: number, report: ReportProgress, language: Locale): Promise<number> {
    return this.uow.write(actor, async (tx) => {
      const { context, draft } = await this.drafts.open(tx, actor, activityId, report.effectiveOn);
      demandReportable(report, context, this.clock.today());
      await this.submit(tx, actor, { report, context, draft, locale: language });
      return (await tx.getForUpdate(ProgressDraftEntity, { activityId })).id;
    });
  }

  private async send(tx: Transaction, actor: Actor, { report, context, draft, locale }: Sending): Promise<ReportOutcome> {
    demandReportable(report, context, this.clock.today());
    const [effect] = await this.effects.of([{ report, context, lang: locale }], this.clock.today(), locale);
    if (!effect) throw new RangeError('A report has one effect');
    if (sendingAct(context.publication) === 'submit') {
      await this.writer.continued(tx, report, context.activityId);
      await this.submit(tx, actor, { report, context, draft, locale });
      return { outcome: 'submitted', draft: await this.draftsQueries.of(context), ...effect };
    }
    const id = await this.writer.append(tx, { report, context, authorId: actor.accountId, language: locale });
    if (draft) await tx.remove(ProgressDraftEntity, draft);
    await tx.enqueue('notice.tell', {
      kind: 'report.published',
      activityId: context.activityId,
      key: `update-${id}`,
      by: actor.accountId,
      facts: { percent: percent(report.percent) },
    });
    return { outcome: 'published', update: await this.updates.get(context.slug, id, locale), ...effect };
  }

  private async submit(tx: Transaction, actor: Actor, { report, context, draft, locale }: Sending): Promise<void> {
    const { activityId } = context;
    const now = await tx.now();
    const submitted = {
      state: 'submitted' as const,
      content: contentOf(report),
      language: locale,
      authorId: actor.accountId,
      savedAt: now,
      submittedBy: actor.accountId,
      submittedAt: now,
      returnNote: null,
      returnedBy: null,
      returnedAt: null,
    };
    const { id } = draft
      ? await tx.save(ProgressDraftEntity, Object.assign(draft, submitted))
      : await tx.insert(ProgressDraftEntity, { activityId, ...submitted });
    await tx.record({
      event: 'progress.submitted',
      subject: { kind: 'activity', id: activityId },
      after: { draftId: id, percent: percent(report.percent), effectiveOn: report.effectiveOn },
    });
    await tx.enqueue('notice.tell', {
      kind: 'report.submitted',
      activityId,
      key: `draft-${id}-${now.toISOString()}`,
      by: actor.accountId,
      facts: { percent: percent(report.percent) },
    });
  }
}

/**
 * Goes on when this form may be sent: with the version of its draft it is sent once, from whatever device; without, nobody's draft but the
 * caller's own is consumed.
 */
function demandSendable(actor: Actor, { publication }: ReportContext, draft: ProgressDraftEntity | null, version: number | null): void {
  if (draft) demand(mayAct(sendingAct(publication), draft.state));
  if (version !== null && draft?.version !== version) throw new DomainError('request.precondition_failed');
  if (version === null && draft && draft.authorId !== actor.accountId) throw new DomainError('request.precondition_required');
}
