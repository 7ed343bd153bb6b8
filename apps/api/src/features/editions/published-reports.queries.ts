import { Injectable } from '@nestjs/common';
import type { EditionKind, ReportFormat, ReportVerification } from '@iltizam/shared/editions/contract';
import { differencesOf, figuresOf } from '@iltizam/shared/editions/verification';
import type { IsoDate, IsoDateTime } from '@iltizam/shared/kernel/dates';
import { LOCALES, type Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { ReportsQueries } from '../reports/reports.queries.js';
import type { NamedFile } from './editions.dto.js';
import { PUBLISHED_FILE_SQL, PUBLISHED_MODEL_SQL, STUDIO_FILE_SQL } from './editions.sql.js';

const PUBLISHED_FILE: Statement = { name: 'published_report_file', text: PUBLISHED_FILE_SQL };
const STUDIO_FILE: Statement = { name: 'studio_report_file', text: STUDIO_FILE_SQL };
const PUBLISHED_MODEL: Statement = { name: 'published_report_model', text: PUBLISHED_MODEL_SQL };

/** A file that is written, with what its name is made of. */
export type WrittenFile = {
  slug: string;
  number: number;
  kind: EditionKind;
  asOf: IsoDate;
  lang: Locale;
  format: ReportFormat;
  mediaType: string;
  extension: string;
  bytes: number;
  sha256: string;
};

@Injectable()
export class PublishedReportsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly reports: ReportsQueries,
  ) {}

  /** The file in the language asked for; in the reader's, or else the report's first, where none is. */
  async file(slug: string, number: number, { kind, format }: NamedFile, asked: Locale | undefined, reader: Locale): Promise<WrittenFile> {
    const languages = asked === undefined ? [reader, ...LOCALES.filter((lang) => lang !== reader)] : [asked];
    const file = await this.sql.row<WrittenFile>(PUBLISHED_FILE, [slug, number, kind, format, languages]);
    if (!file) throw new DomainError('resource.not_found');
    return file;
  }

  /** A file in the hands of staff, public or not. */
  async studioFile(actor: Actor, id: number): Promise<WrittenFile> {
    const file = await this.sql.row<WrittenFile & { planId: number; memberId: number }>(STUDIO_FILE, [id]);
    if (!file || !canManagePlans(actor, file)) throw new DomainError('resource.not_found');
    return file;
  }

  /** Computes the figures of a published edition again, from the facts known at its instant. DOMAIN.md §9 */
  async verification(slug: string, number: number, kind: EditionKind): Promise<ReportVerification> {
    const values = [slug, number, kind];
    const frozen = await this.sql.row<{ model: ReportModel; lang: Locale; asOf: IsoDate; knownAt: IsoDateTime }>(PUBLISHED_MODEL, values);
    if (!frozen) throw new DomainError('resource.not_found');
    const { asOf, knownAt, lang, model } = frozen;
    const differences = differencesOf(figuresOf(model), figuresOf(await this.reports.model(slug, { asOf, knownAt }, lang)));
    return { asOf, knownAt, same: differences.length === 0, differences };
  }
}
