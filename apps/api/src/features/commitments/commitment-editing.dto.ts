import type { PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { isOgpId } from '@iltizam/shared/ogp/identifiers';
import { type CommitmentForm, type CommitmentOrder, NUMBER_MAX, SLUG_MAX, SUPPORTING_MAX } from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsOptional, IsString, ValidateIf, ValidateNested } from 'class-validator';
import { OgpField, PartialDateField, SlugField, WeightField, WholeNumberField } from '../../platform/http/fields.js';
import { LongTextDto, TitleDto } from '../../platform/http/localized-text.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

export class CommitmentDto implements CommitmentForm {
  @WholeNumberField(1, LARGEST_ID) axisId: number;
  @SlugField(SLUG_MAX) institution: string;
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(SUPPORTING_MAX, { context: { max: SUPPORTING_MAX } })
  @IsString({ each: true })
  supporting?: string[];
  @IsObject() @Type(() => TitleDto) @ValidateNested() title: TitleDto;
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() problem: LongTextDto | null = null;
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() solution: LongTextDto | null = null;
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() expectedResult: LongTextDto | null = null;
  @WeightField() weight: DecimalString = '1';
  @IsOptional() @PartialDateField() start: PartialDate | null = null;
  @IsOptional() @PartialDateField() end: PartialDate | null = null;
  @IsOptional() @OgpField('ogpId', isOgpId) ogpId?: string | null;
}

export class CommitmentOrderDto implements CommitmentOrder {
  @IsArray() @ArrayMaxSize(NUMBER_MAX, { context: { max: NUMBER_MAX } }) @IsInt({ each: true }) activities: number[];
  @IsArray() @ArrayMaxSize(NUMBER_MAX, { context: { max: NUMBER_MAX } }) @IsInt({ each: true }) indicators: number[];
}
