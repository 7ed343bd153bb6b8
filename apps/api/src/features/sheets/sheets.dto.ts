import {
  EXPERT_NAME_MAX,
  EXPERT_TITLE_MAX,
  SHEET_LINES_MAX,
  type SheetExpertForm,
  type SheetForm,
  type SheetMeans,
} from '@iltizam/shared/activities/contract';
import { FACTOR_MAX } from '@iltizam/shared/activities/sheet';
import type { PartialDate } from '@iltizam/shared/kernel/dates';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, ValidateNested } from 'class-validator';
import {
  CountryField,
  DaysField,
  ListField,
  ProjectMonthsField,
  ProjectStartField,
  TextField,
  WholeNumberField,
} from '../../platform/http/fields.js';
import { LongTextDto, TitleDto } from '../../platform/http/localized-text.dto.js';

class MeansDto implements SheetMeans {
  @WholeNumberField(1, FACTOR_MAX) missions: number;
  @WholeNumberField(1, FACTOR_MAX) expertsPerMission: number;
  @DaysField(FACTOR_MAX) daysPerMission: number;
  @DaysField(FACTOR_MAX ** 3) personDays: number;
}

class ExpertDto implements SheetExpertForm {
  @IsOptional() @Type(() => TitleDto) @ValidateNested() role: TitleDto | null = null;
  @IsOptional() @TextField(1, EXPERT_TITLE_MAX) title: string | null = null;
  @IsOptional() @TextField(1, EXPERT_NAME_MAX) name: string | null = null;
  @IsOptional() @CountryField() country: string | null = null;
  @IsBoolean() agreed: boolean = false;
}

export class SheetDto implements SheetForm {
  @IsObject() @Type(() => LongTextDto) @ValidateNested() objective: LongTextDto;
  @IsOptional() @ProjectStartField() projectStart: PartialDate | null = null;
  @ProjectMonthsField() projectMonths: number[] = [];
  @IsOptional() @Type(() => MeansDto) @ValidateNested() means: MeansDto | null = null;
  @ListField(() => ExpertDto, SHEET_LINES_MAX) experts: ExpertDto[] = [];
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() targetGroup: LongTextDto | null = null;
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() method: LongTextDto | null = null;
  @ListField(() => LongTextDto, SHEET_LINES_MAX) indicators: LongTextDto[] = [];
  @ListField(() => LongTextDto, SHEET_LINES_MAX) deliverables: LongTextDto[] = [];
}
