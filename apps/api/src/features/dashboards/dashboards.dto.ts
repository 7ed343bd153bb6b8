import type { IsoDate, IsoDateTime } from '@iltizam/shared/kernel/dates';
import { NUMBER_MAX } from '@iltizam/shared/studio/contract';
import { IsOptional } from 'class-validator';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { DayField, PastInstantField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';

export class TwoDaysDto extends LanguageDto {
  @IsOptional() @DayField() from?: IsoDate;
  @IsOptional() @DayField() to?: IsoDate;
  @IsOptional() @PastInstantField() knownAt?: IsoDateTime;
}

export class TwoPlansDto extends AsOfDto {
  /** two slugs with a comma between them */
  @TextField(3, 300) plans: string;
}

export class ForecastDto extends AsOfDto {
  @IsOptional() @WholeNumberField(1, NUMBER_MAX) axis: number | null = null;
  @IsOptional() @WholeNumberField(1, NUMBER_MAX) commitment: number | null = null;
}
