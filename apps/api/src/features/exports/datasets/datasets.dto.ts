import { DATASET_FORMATS, type DatasetFormat } from '@iltizam/shared/exports/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { IsOptional } from 'class-validator';
import { AsOfDto } from '../../../platform/http/as-of.dto.js';
import { DayField, OneOfField, TextField, WholeNumberField } from '../../../platform/http/fields.js';

export class DatasetDto extends AsOfDto {
  @IsOptional() @WholeNumberField(1, 1000) axis?: number;
  @IsOptional() @TextField(1, 100) institution?: string;
  @IsOptional() @DayField() from?: IsoDate;
  @IsOptional() @DayField() to?: IsoDate;
}

export class CsvDto extends DatasetDto {
  @IsOptional() @OneOfField(['0', '1']) bom: '0' | '1' = '1';
}

export class DatasetFileDto extends DatasetDto {
  @OneOfField(DATASET_FORMATS) format: DatasetFormat;
}
