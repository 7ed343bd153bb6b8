import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { ReportFileFailure, ReportFormat, RetriedReportFile } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { SYSTEM, type Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { openPlan } from '../plans/plan-gate.js';
import type { Draft } from '../reports/render/draft-view.js';
import { type RenderedFile, renderFile } from '../reports/render/files.js';
import { RenderError } from '../reports/render/child.js';
import { ReportTemplatesQueries } from '../reports/templates/report-templates.queries.js';
import {
  BEGIN_FILE_SQL,
  EDITION_DRAFT_SQL,
  EDITION_MODEL_SQL,
  FILE_FAILED_SQL,
  FILE_PROGRESS_SQL,
  FILE_READY_SQL,
  FORGOTTEN_FILES_SQL,
  REWRITE_FILES_SQL,
  UNFINISHED_FILES_SQL,
} from './editions.sql.js';
import { subject } from './report-gate.js';
import { ReportFileEntity } from './report-file.entity.js';
import { ReportStore } from './report-store.js';

const EDITION_MODEL: Statement = { name: 'report_edition_model', text: EDITION_MODEL_SQL };
const EDITION_DRAFT: Statement = { name: 'report_edition_draft', text: EDITION_DRAFT_SQL };
const UNFINISHED: Statement = { name: 'report_files_unfinished', text: UNFINISHED_FILES_SQL };
const FORGOTTEN: Statement = { name: 'report_files_forgotten', text: FORGOTTEN_FILES_SQL };

const RENDERED_PERCENT = 90;

/** A file that stopped so often is given up, and staff are told why. */
const TRIES_MAX = 4;

type Begun = { editionId: number; lang: Locale; format: ReportFormat; tries: number; /** who asked for it again */ by: number | undefined };

/** Why a file will not be written however often it is tried; null for what may pass by itself. */
const failureOf = (error: unknown): ReportFileFailure | null => {
  if (error instanceof RenderError) return error.failure === 'timeout' ? 'too_slow' : 'not_rendered';
  return error instanceof DomainError && error.code === 'document.storage_full' ? 'disk_full' : null;
};

/** Writes the files of frozen reports, one after the other in the background. DOMAIN.md §9 */
@Injectable()
export class ReportFilesService implements OnApplicationBootstrap {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly sql: Sql,
    private readonly store: ReportStore,
    private readonly templates: ReportTemplatesQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    jobs: JobQueue,
  ) {
    jobs.handle('report.write', ({ fileId, by }) => this.write(fileId, by));
    jobs.handle('report.resume', () => this.resume());
    jobs.handle('reports.clear', () => this.store.clearLeftovers(this.clock.now()));
  }

  /** Takes up the files that a stop of the product left unwritten, without waiting until their jobs are known to be lost. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.jobs === 'on') await this.queueAgain(UNFINISHED);
  }

  /** Takes up the files that no job is going to write any more. */
  resume(): Promise<void> {
    return this.queueAgain(FORGOTTEN);
  }

  /** A file that is queued twice is written once. */
  private async queueAgain(which: Statement): Promise<void> {
    const files = await this.sql.rows<{ fileId: number }>(which, []);
    if (files.length > 0) await this.uow.write(SYSTEM, (tx) => tx.enqueueAll('report.write', files));
  }

  /** Has the files of an edition written once this transaction commits. */
  async order(tx: Transaction, editionId: number, languages: readonly Locale[], formats: readonly ReportFormat[]): Promise<void> {
    const files = await tx.query<{ fileId: number }>(
      `insert into report_file (edition_id, lang, format)
       select $1, l.lang, f.format from unnest($2::text[]) with ordinality l(lang, n) cross join unnest($3::text[]) with ordinality f(format, n)
       order by l.n, f.n returning id as "fileId"`,
      [editionId, languages, formats],
    );
    await tx.enqueueAll('report.write', files);
  }

  /**
   * Has the files of a draft that is being published written anew with its last day for remarks, once this transaction commits. Answers the
   * hashes of those that were there.
   */
  async orderAnew(tx: Transaction, editionId: number): Promise<string[]> {
    const files = await tx.query<{ fileId: number; sha256: string }>(REWRITE_FILES_SQL, [editionId]);
    await tx.enqueueAll(
      'report.write',
      files.map(({ fileId }) => ({ fileId })),
    );
    return files.map(({ sha256 }) => sha256);
  }

  /** Tries a file again that could not be written. */
  retry(actor: Actor, id: number): Promise<RetriedReportFile> {
    return this.uow.write(actor, async (tx) => {
      const [place] = await tx.query<{ planId: number; reportId: number }>(
        `select r.plan_id as "planId", r.id as "reportId"
         from report_file f join report_edition e on e.id = f.edition_id join report r on r.id = e.report_id where f.id = $1`,
        [id],
      );
      if (!place) throw new DomainError('resource.not_found');
      await openPlan(tx, actor, { id: place.planId });
      const file = await tx.getForUpdate(ReportFileEntity, { id });
      if (file.state !== 'failed') throw new DomainError('report.file_not_failed');
      const { lang, format, failure } = file;
      await tx.save(ReportFileEntity, Object.assign(file, { state: 'waiting', progress: 0, tries: 0, failure: null }));
      await tx.record({ event: 'report.file_retried', subject: subject(place.reportId), before: { lang, format, failure } });
      await tx.enqueue('report.write', { fileId: id, ...(actor.accountId !== null && { by: actor.accountId }) });
      return { id };
    });
  }

  /** The hashes of the files that were written of an edition. */
  async hashesOf(tx: Transaction, editionId: number): Promise<string[]> {
    const rows = await tx.query<{ sha256: string }>(
      `select distinct encode(sha256, 'hex') as sha256 from report_file where edition_id = $1 and sha256 is not null`,
      [editionId],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  /** Writes one file; a second time, after a stop in the middle, it becomes the same bytes. */
  private async write(id: number, by?: number): Promise<void> {
    const file = await this.uow.write(SYSTEM, async (tx) => (await tx.query<Omit<Begun, 'by'>>(BEGIN_FILE_SQL, [id]))[0]);
    if (!file) return;
    const begun = { ...file, by };
    if (begun.tries > TRIES_MAX) return this.fail(id, begun, 'interrupted', new Error('the product stopped each time it was written'));
    try {
      const rendered = await this.rendered(begun);
      await this.progress(id, RENDERED_PERCENT);
      await this.keep(id, begun, rendered);
    } catch (error) {
      const failure = failureOf(error) ?? (begun.tries < TRIES_MAX ? null : 'interrupted');
      // The queue tries again, a little later each time.
      if (failure === null) throw error;
      await this.fail(id, begun, failure, error);
    }
  }

  private async rendered({ editionId, lang, format }: Begun): Promise<RenderedFile> {
    const row = await this.sql.row<{ model: ReportModel }>(EDITION_MODEL, [editionId, lang]);
    if (!row) throw new Error(`The edition ${editionId} has no model in ${lang}`);
    const template = format === 'docx' ? await this.templates.ofPlan(row.model.plan.slug) : null;
    const draft = await this.sql.row<Draft>(EDITION_DRAFT, [editionId]);
    return renderFile(row.model, format, { template, draft, background: true });
  }

  private keep(id: number, { lang, format }: Begun, { bytes, mediaType, extension, replaced }: RenderedFile): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.store.withRoom(async (place) => {
      const file = place('written');
      await writeFile(file, bytes, { mode: 0o600 });
      await this.uow.write(SYSTEM, async (tx) => {
        const [ready] = await tx.query<{ reportId: number }>(FILE_READY_SQL, [id, mediaType, extension, bytes.length, sha256, replaced]);
        // Discarded meanwhile.
        if (!ready) return;
        await tx.record({
          event: 'report.file_written',
          subject: subject(ready.reportId),
          after: { fileId: id, lang, format, bytes: bytes.length, sha256 },
        });
        await this.store.keep(tx, file, sha256);
      });
    });
  }

  private async fail(id: number, { editionId, lang, format, by }: Begun, failure: ReportFileFailure, error: unknown): Promise<void> {
    this.logger.error(
      `The ${format} of a report (file ${id}, ${lang}) was not written: ${error instanceof Error ? error.message : String(error)}`,
    );
    await this.uow.write(SYSTEM, async (tx) => {
      const [failed] = await tx.query<{ reportId: number; frozenById: number | null }>(FILE_FAILED_SQL, [id, failure]);
      if (!failed) return;
      const { reportId, frozenById } = failed;
      await tx.record({ event: 'report.file_failed', subject: subject(reportId), after: { fileId: id, lang, format, failure } });
      const to = [by ?? frozenById].filter((account) => account !== null);
      // However many files of an edition fail at first, it is said once; then each time that somebody tried one again.
      const key = by === undefined ? `edition-${editionId}` : `file-${id}-${(await tx.now()).getTime()}`;
      await tx.enqueue('notice.tell', { kind: 'edition.failed', reportId, key, by: null, to });
    });
  }

  private progress(id: number, percent: number): Promise<unknown> {
    return this.uow.write(SYSTEM, (tx) => tx.query(FILE_PROGRESS_SQL, [id, percent]));
  }
}
