import {
  type AddedActivity,
  AMENDED_PARTS_MAX,
  type AmendedActivity,
  type AmendedCommitment,
  type AmendedPlan,
  type AmendPlan,
  APPROVER_MAX,
  type ScopeTexts,
} from '@iltizam/shared/amendments/contract';
import type { IsoDate, PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { NUMBER_MAX } from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { DayField, ListField, PartialDateField, TextField, WeightField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { LongTextDto, TitleDto } from '../../platform/http/localized-text.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';
import { PlanSettingsDto } from '../plans/studio.dto.js';

export class AmendmentsDto extends LanguageDto {
  @IsOptional() @WholeNumberField(1, NUMBER_MAX) commitment?: number;
}

class DatesDto {
  @IsOptional() @PartialDateField() start: PartialDate | null = null;
  @IsOptional() @PartialDateField() end: PartialDate | null = null;
}

class ScopeDto implements ScopeTexts {
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() problem: LongTextDto | null = null;
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() solution: LongTextDto | null = null;
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() expectedResult: LongTextDto | null = null;
}

class AmendedPlanDto implements AmendedPlan {
  @IsOptional() @Type(() => TitleDto) @ValidateNested() title: TitleDto | null = null;
  @IsOptional() @PartialDateField() end: PartialDate | null = null;
  @IsOptional() @Type(() => PlanSettingsDto) @ValidateNested() settings: PlanSettingsDto | null = null;
}

class AmendedActivityDto implements AmendedActivity {
  @WholeNumberField(1, LARGEST_ID) id: number;
  @IsOptional() @Type(() => TitleDto) @ValidateNested() title: TitleDto | null = null;
  @IsOptional() @WeightField() weight: DecimalString | null = null;
  @IsOptional() @Type(() => DatesDto) @ValidateNested() dates: DatesDto | null = null;
  @IsOptional() @IsBoolean() applicable: boolean | null = null;
}

class AmendedCommitmentDto extends AmendedActivityDto implements AmendedCommitment {
  @IsOptional() @Type(() => ScopeDto) @ValidateNested() scope: ScopeDto | null = null;
}

class AddedActivityDto extends DatesDto implements AddedActivity {
  @WholeNumberField(1, LARGEST_ID) commitmentId: number;
  @IsObject() @Type(() => TitleDto) @ValidateNested() title: TitleDto;
  @IsOptional() @WeightField() weight: DecimalString | null = null;
}

export class AmendPlanDto implements AmendPlan {
  @IsObject() @Type(() => LongTextDto) @ValidateNested() reason: LongTextDto;
  @TextField(0, APPROVER_MAX) approver: string;
  @DayField() effectiveOn: IsoDate;
  @IsOptional() @Type(() => AmendedPlanDto) @ValidateNested() plan: AmendedPlanDto | null = null;
  @ListField(() => AmendedCommitmentDto, AMENDED_PARTS_MAX) commitments: AmendedCommitmentDto[] = [];
  @ListField(() => AmendedActivityDto, AMENDED_PARTS_MAX) activities: AmendedActivityDto[] = [];
  @ListField(() => AddedActivityDto, AMENDED_PARTS_MAX) added: AddedActivityDto[] = [];
}
