import {
  COMMENT_BODY_MAX,
  COMMENT_NAME_MAX,
  COMMENT_STATES,
  type CommentState,
  REFUSAL_REASONS,
  type RefusalReason,
} from '@iltizam/shared/comments/contract';
import { DOCUMENT_BYTES_MAX, DOCUMENT_LICENCES, DOCUMENT_NAME_MAX, type DocumentLicence } from '@iltizam/shared/documents/contract';
import type { IsoDateTime } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import {
  ARCHIVE_CONTENT_MAX,
  ARCHIVE_FILES_MAX,
  type ArchivedComment,
  type ArchivedDocument,
  type ArchivedFile,
  type ArchiveManifest,
} from '@iltizam/shared/portable/contract';
import { NUMBER_MAX, SLUG_MAX } from '@iltizam/shared/studio/contract';
import { plainToInstance } from 'class-transformer';
import { Equals, IsBoolean, IsOptional, validate } from 'class-validator';
import { DomainError, type FieldFault } from '../../../platform/errors/domain-error.js';
import { ListField, LocaleField, OneOfField, SlugField } from '../../../platform/http/fields.js';
import { faultsOf } from '../../../platform/http/validation.pipe.js';
import { ExactText, HashField, InstantField } from '../form/exact-fields.js';
import { NumberField } from '../form/number-field.js';

const COMMENTS_MAX = 1_000_000;
const FAULTS_TOLD = 50;

class FileForm implements ArchivedFile {
  @ExactText(1, 200) path: string;
  @NumberField(ARCHIVE_CONTENT_MAX, 0) bytes: number;
  @HashField() sha256: string;
}

export class ManifestForm implements ArchiveManifest {
  @Equals('iltizam-archive/1') schema: 'iltizam-archive/1';
  @SlugField(SLUG_MAX) plan: string;
  @ListField(() => FileForm, ARCHIVE_FILES_MAX) files: FileForm[];
}

class DocumentForm implements ArchivedDocument {
  @NumberField(NUMBER_MAX) commitment: number;
  @NumberField(NUMBER_MAX) activity: number;
  @HashField() sha256: string;
  @ExactText(1, DOCUMENT_NAME_MAX) name: string;
  @ExactText(1, 200) mediaType: string;
  @NumberField(DOCUMENT_BYTES_MAX) bytes: number;
  @OneOfField(DOCUMENT_LICENCES) licence: DocumentLicence;
  @InstantField() uploadedAt: IsoDateTime;
}

class CommentForm implements ArchivedComment {
  @IsOptional() @NumberField(NUMBER_MAX) commitment: number | null = null;
  @IsOptional() @NumberField(NUMBER_MAX) report: number | null = null;
  @IsOptional() @NumberField(COMMENTS_MAX, 0) answers: number | null = null;
  @IsOptional() @ExactText(0, Math.max(COMMENT_NAME_MAX, 120)) name: string | null = null;
  @ExactText(0, COMMENT_BODY_MAX) body: string;
  @LocaleField() language: Locale;
  @IsBoolean() official: boolean;
  @OneOfField(COMMENT_STATES) state: CommentState;
  @IsOptional() @OneOfField(REFUSAL_REASONS) reason: RefusalReason | null = null;
  @InstantField() postedAt: IsoDateTime;
  @IsOptional() @InstantField() decidedAt: IsoDateTime | null = null;
}

export class DocumentsForm {
  @ListField(() => DocumentForm, ARCHIVE_FILES_MAX) items: DocumentForm[];
}

export class CommentsForm {
  @ListField(() => CommentForm, COMMENTS_MAX) items: CommentForm[];
}

export const refuseFile = (path: string, faults: readonly FieldFault[]): void => {
  if (faults.length > 0) throw new DomainError('archive.faulty', { path }, faults.slice(0, FAULTS_TOLD));
};

export const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DomainError('archive.faulty', { path });
  }
};

/** What a file of the archive says, once its form was found right. */
export async function formOf<Form extends object>(form: new () => Form, path: string, value: unknown): Promise<Form> {
  if (value === null || typeof value !== 'object') throw new DomainError('archive.faulty', { path });
  const read = plainToInstance(form, value);
  refuseFile(
    path,
    faultsOf(await validate(read, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true }), ''),
  );
  return read;
}
