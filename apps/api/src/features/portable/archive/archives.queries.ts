import { Injectable } from '@nestjs/common';
import type { ArchiveManifest } from '@iltizam/shared/portable/contract';
import { ZipFile } from 'yazl';
import type { Readable } from 'node:stream';
import type { Actor } from '../../../platform/auth/actor.js';
import { type Statement, Sql } from '../../../platform/database/sql.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { DocumentStore } from '../../documents/document-store.js';
import { ReportStore } from '../../editions/report-store.js';
import { canArchive } from '../portable.policy.js';
import { PortableQueries } from '../portable.queries.js';
import { ARCHIVE_SQL } from './archive.sql.js';
import { type ArchiveEntry, PARTS } from './archive-parts.js';

const ARCHIVE: Statement = { name: 'plan_archive', text: ARCHIVE_SQL };

/** The same for every file, so that equal plans have equal archives. */
const FILE = { mtime: new Date(Date.UTC(1980, 0, 1)), mode: 0o100_644, forceDosTimestamp: true };

/** Full archives of plans, for their staff. DOMAIN.md §11 */
@Injectable()
export class ArchivesQueries {
  constructor(
    private readonly portable: PortableQueries,
    private readonly sql: Sql,
    private readonly documents: DocumentStore,
    private readonly reports: ReportStore,
  ) {}

  /** The archive as it is packed, file after file: it never lies in memory as a whole. */
  async stream(actor: Actor, slug: string): Promise<Readable> {
    const { planId, memberId, state, json } = await this.portable.find(slug);
    if (!canArchive(actor, { memberId, planId })) throw new DomainError(state === 'draft' ? 'resource.not_found' : 'permission.denied');
    const row = await this.sql.row<{ documents: string; reports: string; comments: string }>(ARCHIVE, [planId]);
    if (!row) throw new DomainError('resource.not_found');
    const source = {
      ...row,
      planId,
      slug,
      plan: json,
      documentFile: (sha256: string) => this.documents.pathOf(sha256),
      reportFile: (sha256: string) => this.reports.pathOf(sha256),
    };
    return packed(
      slug,
      PARTS.flatMap((part) => part(source)),
    );
  }
}

function packed(slug: string, entries: readonly ArchiveEntry[]): Readable {
  const manifest: ArchiveManifest = {
    schema: 'iltizam-archive/1',
    plan: slug,
    files: entries.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  };
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  // A file of the store that cannot be read cuts the download short: a broken archive must not look whole.
  zip.on('error', (error: Error) => output.destroy(error));
  for (const entry of entries) {
    if ('content' in entry) zip.addBuffer(entry.content, entry.path, FILE);
    else zip.addFile(entry.file, entry.path, FILE);
  }
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), 'manifest.json', FILE);
  zip.end();
  return output;
}
