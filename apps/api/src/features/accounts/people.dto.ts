import {
  type ChangePersonState,
  GIVEN_ROLES,
  type GivenRole,
  type GiveRole,
  type HandOver,
  type MarkReviewed,
  PERSON_STATES,
  type PersonState,
  REVIEW_FILTERS,
  REVIEWED_MAX,
  type ReviewFilter,
  type WithdrawRole,
} from '@iltizam/shared/accounts/contract';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@iltizam/shared/kernel/paging';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, Min } from 'class-validator';
import { OneOfField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

const SEARCH_MAX = 100;

export class PeopleDto extends LanguageDto {
  @IsOptional() @TextField(0, SEARCH_MAX) q: string = '';
  @IsOptional() @OneOfField(GIVEN_ROLES) role: GivenRole | null = null;
  @IsOptional() @OneOfField(PERSON_STATES) state: PersonState | null = null;
  @IsOptional() @WholeNumberField(1, 100_000) page: number = 1;
  @IsOptional() @WholeNumberField(1, PAGE_SIZE_MAX) size: number = PAGE_SIZE_DEFAULT;
}

export class GiveRoleDto implements GiveRole {
  @OneOfField(GIVEN_ROLES) role: GivenRole;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) memberId: number | null = null;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) planId: number | null = null;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) commitmentId: number | null = null;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) institutionId: number | null = null;
}

export class WithdrawRoleDto implements WithdrawRole {
  @IsOptional() @IsBoolean() confirmed: boolean = false;
}

export class ChangePersonStateDto implements ChangePersonState {
  @IsBoolean() disabled: boolean;
  @IsOptional() @IsBoolean() confirmed: boolean = false;
}

export class HandOverDto implements HandOver {
  @WholeNumberField(1, LARGEST_ID) to: number;
}

export class HandoverPreviewDto extends LanguageDto {
  @WholeNumberField(1, LARGEST_ID) to: number;
}

export class ReviewDto extends LanguageDto {
  @IsOptional() @OneOfField(REVIEW_FILTERS) show: ReviewFilter = 'all';
  @IsOptional() @WholeNumberField(1, 100_000) page: number = 1;
  @IsOptional() @WholeNumberField(1, PAGE_SIZE_MAX) size: number = PAGE_SIZE_DEFAULT;
}

export class MarkReviewedDto implements MarkReviewed {
  @IsArray()
  @ArrayMaxSize(REVIEWED_MAX, { context: { max: REVIEWED_MAX } })
  @IsInt({ each: true })
  @Min(1, { each: true, context: { min: 1 } })
  grants: number[];
}
