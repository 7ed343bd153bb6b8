import { Injectable } from '@nestjs/common';
import { REPORT_FORMATS } from '@iltizam/shared/editions/contract';
import { frozenEdition, mayDiscard, mayFreeze, nextKind } from '@iltizam/shared/editions/lifecycle';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { settledInstant } from '../plans/fact-instants.js';
import { bump, demand } from '../plans/plan-gate.js';
import { ReportsQueries } from '../reports/reports.queries.js';
import { type OpenReport, openReport, subject } from './report-gate.js';
import { ReportEditionEntity } from './report-edition.entity.js';
import { ReportEditionModelEntity } from './report-edition-model.entity.js';
import { ReportFilesService } from './report-files.service.js';
import { ReportStore } from './report-store.js';

/** Freezes what a report says: the same facts in each of its languages, as known at one instant. DOMAIN.md §9 */
@Injectable()
export class FreezingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reports: ReportsQueries,
    private readonly files: ReportFilesService,
    private readonly store: ReportStore,
  ) {}

  /** Freezes the report as a draft, or as the final one after its draft was published; its files are written afterwards. */
  freeze(actor: Actor, id: number, version: number): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const open = await openReport(tx, actor, id, version);
      const { report, life } = open;
      demand(mayFreeze(life));
      const knownAt = await settledInstant(tx, report.planId);
      const edition = await tx.insert(ReportEditionEntity, {
        reportId: id,
        kind: nextKind(life),
        asOf: report.asOf,
        knownAt,
        frozenAt: knownAt,
        frozenById: actor.accountId,
        publishedAt: null,
        earlyReason: null,
      });
      const hashes = await this.keepModels(tx, open, edition);
      await this.files.order(tx, edition.id, report.languages, REPORT_FORMATS);
      const { kind, asOf } = edition;
      await tx.record({ event: 'report.frozen', subject: subject(id), after: { kind, asOf, knownAt: knownAt.toISOString(), hashes } });
      return { id, version: await bump(tx, 'report', report) };
    });
  }

  private async keepModels(
    tx: Transaction,
    { plan, report: { languages, sections } }: OpenReport,
    { id, asOf, knownAt }: ReportEditionEntity,
  ): Promise<Record<string, string>> {
    const hashes: Record<string, string> = {};
    for (const lang of languages) {
      const model = await this.reports.model(plan.slug, { asOf, knownAt: knownAt.toISOString(), sections }, lang);
      await tx.insert(ReportEditionModelEntity, { editionId: id, lang, model, hash: Buffer.from(model.hash, 'hex') });
      hashes[lang] = model.hash;
    }
    return hashes;
  }

  /** Takes back what was frozen and nobody but staff has seen, with its files. */
  async discard(actor: Actor, id: number, version: number): Promise<Saved> {
    const { saved, files } = await this.uow.write(actor, async (tx) => {
      const { report, life } = await openReport(tx, actor, id, version);
      demand(mayDiscard(life));
      const edition = await tx.getForUpdate(ReportEditionEntity, { id: frozenEdition(life)?.id ?? 0 });
      const written = await this.files.hashesOf(tx, edition.id);
      const { kind, asOf, knownAt } = edition;
      await tx.record({ event: 'report.discarded', subject: subject(id), before: { kind, asOf, knownAt: knownAt.toISOString() } });
      await tx.remove(ReportEditionEntity, edition);
      return { saved: { id, version: await bump(tx, 'report', report) }, files: written };
    });
    // Only now: had the transaction failed, their rows would name files that are gone.
    await this.store.removeUnnamed(files);
    return saved;
  }
}
