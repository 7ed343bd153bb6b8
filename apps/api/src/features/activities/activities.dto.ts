import type { SetWeights } from '@iltizam/shared/activities/contract';
import type { PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { type ActivityForm, NUMBER_MAX } from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { ListField, PartialDateField, WeightField, WholeNumberField } from '../../platform/http/fields.js';
import { TitleDto } from '../../platform/http/localized-text.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

export class ActivityDto implements ActivityForm {
  @IsObject() @Type(() => TitleDto) @ValidateNested() title: TitleDto;
  @IsOptional() @PartialDateField() start: PartialDate | null = null;
  @IsOptional() @PartialDateField() end: PartialDate | null = null;
}

class WeightDto {
  @WholeNumberField(1, LARGEST_ID) activityId: number;
  @WeightField() weight: DecimalString;
}

export class SetWeightsDto implements SetWeights {
  @ListField(() => WeightDto, NUMBER_MAX) weights: WeightDto[];
}
