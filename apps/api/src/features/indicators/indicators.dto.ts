import { INDICATOR_KINDS, type IndicatorKind, type IndicatorUnit } from '@iltizam/shared/commitments/contract';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { IndicatorForm } from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { DecimalField, OneOfField } from '../../platform/http/fields.js';
import { TitleDto } from '../../platform/http/localized-text.dto.js';

export class IndicatorDto implements IndicatorForm {
  @OneOfField(INDICATOR_KINDS) kind: IndicatorKind;
  @IsObject() @Type(() => TitleDto) @ValidateNested() name: TitleDto;
  @OneOfField(['count', 'percent', 'text'] satisfies IndicatorUnit[]) unit: IndicatorUnit;
  @IsOptional() @DecimalField() baseline: DecimalString | null = null;
  @IsOptional() @DecimalField() target: DecimalString | null = null;
}
