import { Injectable } from '@nestjs/common';
import type { PublishFinalReport } from '@iltizam/shared/editions/contract';
import { frozenEdition, mayPublishDraft, mayPublishFinal } from '@iltizam/shared/editions/lifecycle';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { FieldFault } from '../../platform/errors/domain-error.js';
import { demand } from '../plans/plan-gate.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { type OpenReport, openReport, subject } from './report-gate.js';
import { ReportEditionEntity } from './report-edition.entity.js';
import { ReportFilesService } from './report-files.service.js';
import { ReportStore } from './report-store.js';

const at = (pointer: string, code: string): FieldFault[] => [{ pointer, code }];

/** Makes frozen editions public, for good. DOMAIN.md §9 */
@Injectable()
export class PublicationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: ReportFilesService,
    private readonly store: ReportStore,
  ) {}

  /** Publishes the draft, on which remarks are taken until the end of a day; its files are then written with that day. */
  async publishDraft(actor: Actor, id: number, version: number, remarksUntil: IsoDate): Promise<Saved> {
    const { saved, undated } = await this.uow.write(actor, async (tx) => {
      const open = await openReport(tx, actor, id, version);
      const verdict = mayPublishDraft(open.life, this.clock.today(), remarksUntil);
      demand(verdict, !verdict.ok && verdict.code === 'report.remarks_day' ? at('/remarksUntil', verdict.code) : []);
      open.report.remarksUntil = remarksUntil;
      const old = await this.files.orderAnew(tx, frozenEdition(open.life)?.id ?? 0);
      const published = await publish(tx, actor, open, { event: 'report.draft_published', after: { remarksUntil }, reason: null });
      return { saved: published, undated: old };
    });
    await this.store.removeUnnamed(undated);
    return saved;
  }

  /** Publishes the final report, once remarks are over or with the reason why not. */
  publishFinal(actor: Actor, id: number, version: number, form: PublishFinalReport): Promise<Saved> {
    const reason = form.reason === '' ? null : form.reason;
    return this.uow.write(actor, async (tx) => {
      const open = await openReport(tx, actor, id, version);
      const { remarksUntil } = open.report;
      const verdict = mayPublishFinal({ ...open.life, remarksUntil }, this.clock.today(), reason);
      demand(verdict, !verdict.ok && verdict.code === 'report.remarks_open' ? at('/reason', verdict.code) : []);
      const early = remarksUntil !== null && this.clock.today() <= remarksUntil;
      return publish(tx, actor, open, { event: 'report.final_published', after: {}, reason: early ? reason : null });
    });
  }
}

type Publication = { event: 'report.draft_published' | 'report.final_published'; after: object; reason: string | null };

/** What everybody may read from now on; its texts become those of the plan. */
async function publish(
  tx: Transaction,
  actor: Actor,
  { plan, report, life }: OpenReport,
  { event, after, reason }: Publication,
): Promise<Saved> {
  const edition = await tx.getForUpdate(ReportEditionEntity, { id: frozenEdition(life)?.id ?? 0 });
  edition.publishedAt = await tx.now();
  edition.earlyReason = reason;
  await tx.save(ReportEditionEntity, edition);
  plan.sections = report.sections;
  await tx.save(PlanEntity, plan);
  const { id } = report;
  await tx.record({
    event,
    subject: subject(id),
    after: { editionId: edition.id, asOf: edition.asOf, ...after },
    ...(reason !== null && { reason }),
  });
  await tx.enqueue('notice.tell', { kind: `edition.${edition.kind}`, reportId: id, key: `edition-${edition.id}`, by: actor.accountId });
  // Also when nothing of its own row changed: what was read before the publication is old now.
  const [row] = await tx.query<{ version: number }>(
    `with raised as (update report set remarks_until = $2, version = version + 1 where id = $1 returning version) select version from raised`,
    [id, report.remarksUntil],
  );
  return { id, version: row?.version ?? report.version };
}
