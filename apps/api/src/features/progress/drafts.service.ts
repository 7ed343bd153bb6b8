import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { DraftContent, ProgressDraft } from '@iltizam/shared/drafts/contract';
import { mayAct } from '@iltizam/shared/progress/lifecycle';
import type { Deleted } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { demand, demandVersion } from '../plans/plan-gate.js';
import { DraftsQueries } from './drafts.queries.js';
import { ProgressDraftEntity } from './progress-draft.entity.js';
import { demandReporting } from './report-rules.js';
import { type ReportContext, UpdatesQueries } from './updates.queries.js';

type Opened = { context: ReportContext; draft: ProgressDraftEntity | null };

/** The working draft of an activity, shared by whoever may report on it: docs/adr/0025. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly updates: UpdatesQueries,
    private readonly drafts: DraftsQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what is typed, from the version read or, with null, as the first. Without a history entry: it is saved every few seconds, and what
   * counts is told when it is sent.
   */
  save(actor: Actor, activityId: number, version: number | null, content: DraftContent, language: Locale): Promise<ProgressDraft> {
    return this.uow.write(actor, async (tx) => {
      const { context, draft } = await this.open(tx, actor, activityId, this.clock.today());
      demandReporting(context);
      if (draft) demand(mayAct('save', draft.state));
      if ((draft?.version ?? null) !== version) throw new DomainError('request.precondition_failed');
      const saved = { content, language, authorId: actor.accountId, savedAt: await tx.now() };
      if (draft) await tx.save(ProgressDraftEntity, Object.assign(draft, saved));
      else await tx.insert(ProgressDraftEntity, { activityId, state: 'draft', ...saved });
      return this.drafts.of(context);
    });
  }

  /** Throws the draft away. */
  discard(actor: Actor, activityId: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const { draft } = await this.openExisting(tx, actor, activityId);
      demand(mayAct('discard', draft.state));
      demandVersion(draft, version);
      const { id } = draft;
      await tx.remove(ProgressDraftEntity, draft);
      await tx.record({ event: 'progress.discarded', subject: { kind: 'activity', id: activityId }, before: { draftId: id } });
      return { id };
    });
  }

  /** Takes a submission back, the version read where it is known: it is a draft again. */
  withdraw(actor: Actor, activityId: number, version: number | null): Promise<ProgressDraft> {
    return this.uow.write(actor, async (tx) => {
      const { context, draft } = await this.openExisting(tx, actor, activityId);
      demand(mayAct('withdraw', draft.state));
      if (version !== null) demandVersion(draft, version);
      await tx.save(ProgressDraftEntity, Object.assign(draft, { state: 'draft', submittedBy: null, submittedAt: null }));
      await tx.record({ event: 'progress.withdrawn', subject: { kind: 'activity', id: activityId }, after: { draftId: draft.id } });
      return this.drafts.of(context);
    });
  }

  /** The activity, locked, with what is known of it on a day, and its draft: drafts and reports of one activity wait for each other. */
  async open(tx: Transaction, actor: Actor, activityId: number, day: IsoDate): Promise<Opened> {
    await tx.getForUpdate(ActivityEntity, { id: activityId });
    const context = await this.updates.reportContext(activityId, day);
    allow(canReportProgress(actor, context));
    return { context, draft: await tx.find(ProgressDraftEntity, { activityId }) };
  }

  private async openExisting(tx: Transaction, actor: Actor, activityId: number): Promise<Opened & { draft: ProgressDraftEntity }> {
    const { context, draft } = await this.open(tx, actor, activityId, this.clock.today());
    if (!draft) throw new DomainError('resource.not_found');
    return { context, draft };
  }
}
