import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { IsOptional } from 'class-validator';
import { DayField } from '../../platform/http/fields.js';

/** The language is in the address of a card. */
export class CardDto {
  @IsOptional() @DayField() asOf?: IsoDate;
}
