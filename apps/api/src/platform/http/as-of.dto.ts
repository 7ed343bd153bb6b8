import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { IsOptional } from 'class-validator';
import { DayField } from './fields.js';
import { LanguageDto } from './language.dto.js';

/** A question about a day; today when it names none. */
export class AsOfDto extends LanguageDto {
  @IsOptional() @DayField() asOf?: IsoDate;
}
