import { APPROVER_MAX } from '@iltizam/shared/amendments/contract';
import { type ApplyImport, IMPORT_KINDS, type ImportKind } from '@iltizam/shared/imports/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { LONG_TEXT_MAX } from '@iltizam/shared/studio/contract';
import { IsBoolean, IsOptional } from 'class-validator';
import { DayField, OneOfField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';

/** In the address and not in the form: what the file is meant to be is known before a byte of it is read. */
export class UploadImportDto extends LanguageDto {
  @OneOfField(IMPORT_KINDS) kind: ImportKind;
}

export class ImportPageDto extends LanguageDto {
  @IsOptional() @WholeNumberField(1, 100_000) page: number = 1;
}

export class ImportPagesDto extends ImportPageDto {
  @IsOptional() @WholeNumberField(1, 100_000) messagesPage: number = 1;
}

export class ApplyImportDto implements ApplyImport {
  @IsOptional() @TextField(1, LONG_TEXT_MAX) reason: string | null = null;
  @IsOptional() @TextField(1, APPROVER_MAX) approver: string | null = null;
  @IsOptional() @DayField() effectiveOn: IsoDate | null = null;
  @IsOptional() @IsBoolean() erase: boolean = false;
}
