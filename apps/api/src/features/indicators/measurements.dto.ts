import { type MeasurementForm, PRINTED_MAX } from '@iltizam/shared/indicators/contract';
import type { PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { IsOptional } from 'class-validator';
import { DecimalField, PartialDateField, TextField } from '../../platform/http/fields.js';

export class MeasurementDto implements MeasurementForm {
  @IsOptional() @DecimalField() value: DecimalString | null = null;
  @IsOptional() @TextField(1, PRINTED_MAX) printed: string | null = null;
  @PartialDateField() on: PartialDate;
}
