import { Injectable } from '@nestjs/common';
import type { ArchivedEdition, ArchivedReport } from '@iltizam/shared/portable/contract';
import { figuresOf } from '@iltizam/shared/editions/verification';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { FileReception } from '../../documents/file-reception.js';
import { ReportStore } from '../../editions/report-store.js';
import { formatFile } from '../../reports/render/files.js';
import { sealReport } from '../../reports/render/seal.js';
import { insertRows } from '../../../platform/database/new-rows.js';
import { parsed } from './archive-forms.js';
import { reportPath } from './archive-parts.js';
import type { ArchiveContent } from './archive-reader.js';
import type { ZipSource } from './zip-source.js';

type Place = (name: string) => string;
/** Reports whose files lie in a room of the store. */
export type TakenReports = Pick<ArchiveContent, 'reports' | 'reportFiles'> & { zip: ZipSource; place: Place };

/** Published reports as their archive holds them: the same bytes and fingerprints, never written anew. DOMAIN.md §11 */
@Injectable()
export class RestoredReportsService {
  constructor(
    private readonly store: ReportStore,
    private readonly reception: FileReception,
  ) {}

  /** Work with the files of the reports taken out of the archive; when it fails, nothing of them stays. */
  taken<Result>(zip: ZipSource, { reports, reportFiles }: ArchiveContent, work: (taken: TakenReports) => Promise<Result>): Promise<Result> {
    return this.store.withRoom(async (place) => {
      for (const [sha256, file] of reportFiles) {
        await zip.extract(file, place(sha256));
        await this.reception.scan(place(sha256));
      }
      return work({ zip, reports, reportFiles, place }).catch(async (error: unknown) => {
        await this.store.removeUnnamed([...reportFiles.keys()]);
        throw error;
      });
    });
  }

  /** The reports of the plan, and the ids they got by their numbers. */
  async write(tx: Transaction, planId: number, { reports, reportFiles, zip, place }: TakenReports): Promise<Map<number, number>> {
    const hashes = [...reportFiles.keys()].sort();
    const ids = new Map<number, number>();
    for (const report of reports) ids.set(report.number, await this.report(tx, planId, report, zip));
    for (const sha256 of hashes) await this.store.keep(tx, place(sha256), sha256);
    return ids;
  }

  private async report(tx: Transaction, planId: number, report: ArchivedReport, zip: ZipSource): Promise<number> {
    const { number, asOf, languages, sections, remarksUntil, editions } = report;
    const id = await insertReport(tx, [planId, number, asOf, languages, JSON.stringify(sections), remarksUntil]);
    for (const edition of editions) {
      const { kind, knownAt, frozenAt, publishedAt, earlyReason, hashes, files } = edition;
      const editionId = await insertEdition(tx, [id, kind, edition.asOf, knownAt, frozenAt, publishedAt, earlyReason]);
      for (const hash of hashes) {
        const model = await modelOf(zip, number, edition, hash);
        await insertRows(tx, [['report_edition_model', [{ edition_id: editionId, lang: hash.lang, model, hash: `\\x${hash.hash}` }]]]);
      }
      await tx.query(INSERT_FILES_SQL, [editionId, JSON.stringify(files.map((file) => ({ ...file, ...formatFile(file.format) })))]);
      const after = {
        planId,
        number,
        kind,
        asOf: edition.asOf,
        knownAt,
        publishedAt,
        hashes: Object.fromEntries(hashes.map((one) => [one.lang, one.hash])),
      };
      await tx.record({ event: 'report.brought_in', subject: { kind: 'report', id }, after });
    }
    return id;
  }
}

/** The frozen model of a language, when its seal is the hash that the archive says. */
async function modelOf(
  zip: ZipSource,
  number: number,
  { kind, files }: ArchivedEdition,
  { lang, hash }: ArchivedEdition['hashes'][number],
): Promise<ReportModel> {
  const path = reportPath(number, kind, { lang, format: 'json' });
  const file = files.find((one) => one.lang === lang && one.format === 'json');
  const model = parsed(path, await zip.text(path, file ? { ...file, path } : null)) as ReportModel;
  try {
    figuresOf(model);
  } catch {
    throw new DomainError('archive.faulty', { path });
  }
  if (sealReport(model).hash !== hash || model.hash !== hash) throw new DomainError('archive.differs', { path });
  return model;
}

async function insertReport(tx: Transaction, values: unknown[]): Promise<number> {
  const [made] = await tx.query<{ id: number }>(
    `insert into report (plan_id, number, as_of, languages, sections, remarks_until) values ($1, $2, $3, $4, $5, $6) returning id`,
    values,
  );
  return made?.id ?? 0;
}

async function insertEdition(tx: Transaction, values: unknown[]): Promise<number> {
  const [made] = await tx.query<{ id: number }>(
    `insert into report_edition (report_id, kind, as_of, known_at, frozen_at, published_at, early_reason) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    values,
  );
  return made?.id ?? 0;
}

/** Files that are written. $1 edition · $2 the files. */
const INSERT_FILES_SQL = `
insert into report_file (edition_id, lang, format, state, progress, media_type, extension, bytes, sha256, replaced)
select $1, f.lang, f.format, 'ready', 100, f."mediaType", f.extension, f.bytes, decode(f.sha256, 'hex'), f.replaced
from jsonb_to_recordset($2) f(lang text, format text, "mediaType" text, extension text, bytes int, sha256 text, replaced text[])`;
