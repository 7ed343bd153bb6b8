import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { IsOptional } from 'class-validator';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { DayField } from '../../platform/http/fields.js';

export class CommitteeDto extends AsOfDto {
  @IsOptional() @DayField() since?: IsoDate;
}
