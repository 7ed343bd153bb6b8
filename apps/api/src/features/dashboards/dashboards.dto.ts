import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { IsOptional } from 'class-validator';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { DayField, TextField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';

export class TwoDaysDto extends LanguageDto {
  @IsOptional() @DayField() from?: IsoDate;
  @IsOptional() @DayField() to?: IsoDate;
}

export class TwoPlansDto extends AsOfDto {
  /** two slugs with a comma between them */
  @TextField(3, 300) plans: string;
}
