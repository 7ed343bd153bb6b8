import { type Sector, SECTORS } from '@iltizam/shared/institutions/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import {
  DECISION_CHOICES,
  type DecideFindings,
  type DecisionChoice,
  type MakePastPlan,
  PERCENT_RULES,
  type PercentRule,
} from '@iltizam/shared/past-reports/contract';
import { NUMBER_MAX, SLUG_MAX } from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { DayField, ListField, OneOfField, SlugField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { TitleDto } from '../../platform/http/localized-text.dto.js';
import { NamedPlanDto } from '../plans/studio.dto.js';

const LARGEST_FINDING = 100_000;
const LONGEST_VALUE = 4000;
const MOST_DECISIONS = 5000;
const MOST_PARTS = 300;

class DecisionDto {
  @WholeNumberField(1, LARGEST_FINDING) finding: number;
  @IsOptional() @OneOfField(DECISION_CHOICES) choice: DecisionChoice | null = null;
  @IsOptional() @TextField(0, LONGEST_VALUE) value: string | null = null;
}

export class DecideFindingsDto implements DecideFindings {
  @ArrayMinSize(1, { context: { min: 1 } }) @ListField(() => DecisionDto, MOST_DECISIONS) decisions: DecisionDto[];
}

class PastAxisDto {
  @WholeNumberField(1, NUMBER_MAX) number: number;
  @IsObject() @Type(() => TitleDto) @ValidateNested() title: TitleDto;
}

class PastInstitutionDto {
  @SlugField(SLUG_MAX) key: string;
  @OneOfField(SECTORS) sector: Sector;
  @IsObject() @Type(() => TitleDto) @ValidateNested() name: TitleDto;
}

class PastCommitmentDto {
  @WholeNumberField(1, NUMBER_MAX) number: number;
  @WholeNumberField(1, NUMBER_MAX) axis: number;
  @SlugField(SLUG_MAX) institution: string;
}

export class MakePastPlanDto extends NamedPlanDto implements MakePastPlan {
  @SlugField(SLUG_MAX) member: string;
  @DayField() ratesAsOf: IsoDate;
  @OneOfField(PERCENT_RULES) percentRule: PercentRule;
  @ArrayMinSize(1, { context: { min: 1 } }) @ListField(() => PastAxisDto, MOST_PARTS) axes: PastAxisDto[];
  @ListField(() => PastInstitutionDto, MOST_PARTS) institutions: PastInstitutionDto[];
  @ArrayMinSize(1, { context: { min: 1 } }) @ListField(() => PastCommitmentDto, MOST_PARTS) commitments: PastCommitmentDto[];
}
