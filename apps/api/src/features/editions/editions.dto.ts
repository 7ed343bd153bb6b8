import {
  EARLY_REASON_MAX,
  EDITION_KINDS,
  type EditionKind,
  type PrepareReport,
  type PublishDraftReport,
  type PublishFinalReport,
  REPORT_FORMATS,
  type ReportFormat,
  type WriteSections,
} from '@iltizam/shared/editions/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { LOCALES, type Locale } from '@iltizam/shared/kernel/locale';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsObject, IsOptional } from 'class-validator';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { DayField, TextField, WholeNumberField } from '../../platform/http/fields.js';

export class PrepareReportDto implements PrepareReport {
  @DayField() asOf: IsoDate;
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn([...LOCALES], { each: true, context: { values: LOCALES.join(', ') } })
  languages: Locale[];
}

/** Its form is checked by the rules of rich text, which point at the part that is wrong. */
export class WriteSectionsDto implements WriteSections {
  @IsObject() sections: PortableSections;
}

export class PublishDraftDto implements PublishDraftReport {
  @DayField() remarksUntil: IsoDate;
}

export class PublishFinalDto implements PublishFinalReport {
  @IsOptional() @TextField(0, EARLY_REASON_MAX) reason: string | null = null;
}

/** What the column holds. */
const REPORT_NUMBER_MAX = 32_767;

export class ChecksDto extends AsOfDto {
  /** of the report, with commas between them; the plan's main language when left out */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayUnique()
  @IsIn([...LOCALES], { each: true, context: { values: LOCALES.join(', ') } })
  languages?: Locale[];

  /** the number of the report whose texts are looked at; the newest that is not final when left out */
  @IsOptional() @WholeNumberField(1, REPORT_NUMBER_MAX) report?: number;
}

/** An edition in an address; anything else names nothing that exists. */
@Injectable()
export class EditionKindPipe implements PipeTransform<string, EditionKind> {
  transform(value: string): EditionKind {
    const kind = EDITION_KINDS.find((known) => known === value);
    if (kind === undefined) throw new DomainError('resource.not_found');
    return kind;
  }
}

export type NamedFile = { kind: EditionKind; format: ReportFormat };

/** A file in an address, `final.pdf`. */
@Injectable()
export class NamedFilePipe implements PipeTransform<string, NamedFile> {
  transform(value: string): NamedFile {
    const [, name, end] = /^([a-z]+)\.([a-z]+)$/.exec(value) ?? [];
    const kind = EDITION_KINDS.find((known) => known === name);
    const format = REPORT_FORMATS.find((known) => known === end);
    if (kind === undefined || format === undefined) throw new DomainError('resource.not_found');
    return { kind, format };
  }
}
