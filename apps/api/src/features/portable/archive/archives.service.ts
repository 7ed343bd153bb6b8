import { Injectable } from '@nestjs/common';
import { fileName } from '@iltizam/shared/documents/file-name';
import { FILE_TYPES } from '@iltizam/shared/documents/file-types';
import type { ArchivedComment, PortablePlan, RestoredPlan } from '@iltizam/shared/portable/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../../platform/errors/domain-error.js';
import { mayRestoreArchives } from '../../accounts/session.policy.js';
import { DocumentStore } from '../../documents/document-store.js';
import { DocumentsService } from '../../documents/documents.service.js';
import type { PortableDocument } from '../document-rows.js';
import { PortableQueries } from '../portable.queries.js';
import { PortableWriter } from '../portable-writer.js';
import { INSERT_COMMENTS_SQL } from './archive.sql.js';
import { type ArchiveContent, readArchive } from './archive-reader.js';
import { receiveArchive } from './receive-archive.js';
import { RestoredReportsService, type TakenReports } from './restored-reports.service.js';
import { ZipSource } from './zip-source.js';

/** A document whose file lies in a room of the store, found to be what its name says. */
type Vetted = PortableDocument & { file: string };

/** Makes plans again from their archives: all of it, or nothing. DOMAIN.md §11 */
@Injectable()
export class ArchivesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writer: PortableWriter,
    private readonly store: DocumentStore,
    private readonly documents: DocumentsService,
    private readonly reports: RestoredReportsService,
    private readonly portable: PortableQueries,
  ) {}

  upload(actor: Actor, request: FastifyRequest): Promise<RestoredPlan> {
    allow(mayRestoreArchives(actor));
    return this.store.withRoom(async (place) => {
      const file = place('archive');
      await receiveArchive(request, file);
      return this.restoreFrom(actor, file, place);
    });
  }

  /** The same from a file of this machine. */
  restore(actor: Actor, file: string): Promise<RestoredPlan> {
    allow(mayRestoreArchives(actor));
    return this.store.withRoom((place) => this.restoreFrom(actor, file, place));
  }

  private async restoreFrom(actor: Actor, archive: string, place: (name: string) => string): Promise<RestoredPlan> {
    const zip = await ZipSource.open(archive);
    try {
      const content = await readArchive(zip);
      const vetted = await this.vet(zip, content, place);
      return await this.reports.taken(zip, content, (reports) => this.write(actor, content, vetted, reports));
    } finally {
      zip.close();
    }
  }

  /** Takes the documents out, each checked as if somebody had sent it. */
  private async vet(zip: ZipSource, { documents, files }: ArchiveContent, place: (name: string) => string): Promise<Vetted[]> {
    const scans = new Map<string, Vetted['scan']>();
    for (const [sha256, expected] of files) {
      await zip.extract(expected, place(sha256));
      const names = documents.filter((document) => document.sha256 === sha256);
      for (const { name, mediaType } of names) {
        const verdict = fileName(name);
        if (!verdict.ok) throw refused(expected.path, verdict.code);
        if (verdict.name !== name || FILE_TYPES[verdict.extension].mediaType !== mediaType)
          throw refused(expected.path, 'document.content_differs');
        const scan = await this.documents.examine(place(sha256), verdict.extension, place(`${sha256}.drawn`)).catch((error: unknown) => {
          throw error instanceof DomainError ? refused(expected.path, error.code) : error;
        });
        scans.set(sha256, scan);
      }
    }
    return documents.map((document) => ({ ...document, file: place(document.sha256), scan: scans.get(document.sha256) ?? 'not_scanned' }));
  }

  private async write(
    actor: Actor,
    { plan, comments }: ArchiveContent,
    documents: readonly Vetted[],
    taken: TakenReports,
  ): Promise<RestoredPlan> {
    const hashes = [...new Set(documents.map(({ sha256 }) => sha256))].sort();
    try {
      return await this.uow.write(actor, async (tx) => {
        const { planId } = await this.writer.create(actor, plan as PortablePlan, documents);
        const reports = await this.reports.write(tx, planId, taken);
        await writeComments(tx, planId, comments, reports);
        for (const sha256 of hashes) {
          const file = documents.find((document) => document.sha256 === sha256)?.file;
          if (file !== undefined) await this.store.keep(tx, file, sha256);
        }
        const editions = taken.reports.flatMap((report) => report.editions).length;
        return summaryOf(plan as PortablePlan, { documents: documents.length, comments: comments.length, reports: editions });
      });
    } catch (error) {
      await this.store.removeUnnamed(hashes);
      throw error instanceof DomainError && error.code === 'plan.slug_taken' ? await this.alreadyHere(plan as PortablePlan) : error;
    }
  }

  /** Which plan has the address of the archive, and what can be done about it. The pointer is where a public one is read. */
  private async alreadyHere({ plan: { slug } }: PortablePlan): Promise<DomainError> {
    const { title, mainLanguage, state } = (await this.portable.plan(slug)).plan;
    const params = { slug, title: title[mainLanguage] ?? slug };
    if (state === 'draft') return new DomainError('archive.draft_exists', params);
    return new DomainError('archive.plan_exists', params, [{ pointer: `/plans/${slug}`, code: 'taken' }]);
  }
}

const refused = (path: string, code: string): DomainError =>
  new DomainError('archive.document_refused', { path }, [{ pointer: path, code }]);

const unknownPlace = (index: number, of: 'commitment' | 'report'): DomainError =>
  new DomainError('archive.faulty', { path: 'comments.json' }, [{ pointer: `/items/${index}/${of}`, code: 'unknown' }]);

async function writeComments(
  tx: Transaction,
  planId: number,
  comments: readonly ArchivedComment[],
  reportIds: ReadonlyMap<number, number>,
): Promise<void> {
  if (comments.length === 0) return;
  const commitments = await tx.query<{ id: number; number: number }>(`select id, number from commitment where plan_id = $1`, [planId]);
  const ids = await tx.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence('comment', 'id'))::int as id from generate_series(1, $1)`,
    [comments.length],
  );
  const commitmentIds = new Map(commitments.map(({ id, number }) => [number, id]));
  const rows = comments.map(({ commitment, report, answers, postedAt, decidedAt, ...comment }, index) => {
    const commitmentId = commitment === null ? null : commitmentIds.get(commitment);
    const reportId = report === null ? null : reportIds.get(report);
    if (commitmentId === undefined || reportId === undefined) throw unknownPlace(index, reportId === undefined ? 'report' : 'commitment');
    return {
      ...comment,
      id: ids[index]?.id,
      commitment_id: commitmentId,
      report_id: reportId,
      parent_id: answers === null ? null : ids[answers]?.id,
      posted_at: postedAt,
      decided_at: decidedAt,
    };
  });
  await tx.query(INSERT_COMMENTS_SQL, [JSON.stringify(rows)]);
}

function summaryOf({ plan, commitments }: PortablePlan, counts: Pick<RestoredPlan, 'documents' | 'comments' | 'reports'>): RestoredPlan {
  const { slug, title, mainLanguage, state } = plan;
  const updates = commitments.flatMap(({ activities }) => activities.flatMap((activity) => activity.updates)).length;
  return {
    slug,
    state,
    title: title[mainLanguage] ?? slug,
    titleLang: mainLanguage,
    commitments: commitments.length,
    updates,
    ...counts,
  };
}
