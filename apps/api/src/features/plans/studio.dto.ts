import type { PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { isOgpCode, isOgpPlan } from '@iltizam/shared/ogp/identifiers';
import { PLAN_STATES, type PlanSettings, type PlanState, type Publication, PUBLICATIONS } from '@iltizam/shared/plans/contract';
import { STALE_DAYS_MAX } from '@iltizam/shared/plans/settings-rules';
import { PLAN_RATE_RULES, type PlanRateRule, UNREPORTED_RULES, type UnreportedRule } from '@iltizam/shared/progress/contract';
import { type ChooseReviewers, REVIEWERS_MAX } from '@iltizam/shared/reviews/contract';
import {
  type AxisForm,
  type CreatePlan,
  DELETABLE_PARTS,
  type DeletablePart,
  type EditPlan,
  type MovePlan,
  NUMBER_MAX,
  type PlanIdentity,
  type PlanOrder,
  type RestorePart,
  SLUG_MAX,
} from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsObject, IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import {
  DecimalField,
  ListField,
  LocaleField,
  OgpField,
  OneOfField,
  PartialDateField,
  PlanSlugField,
  SlugField,
  WholeNumberField,
} from '../../platform/http/fields.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';
import { LongTextDto, TitleDto } from '../../platform/http/localized-text.dto.js';

/** What every plan is asked, typed or from a file: its address, its language, its time. */
export class PlanPlaceDto implements Pick<PlanIdentity, 'slug' | 'mainLanguage' | 'start' | 'end'> {
  @PlanSlugField() slug: string;
  @LocaleField() mainLanguage: Locale;
  @PartialDateField() start: PartialDate;
  @PartialDateField() end: PartialDate;
}

/** A plan as it is typed, with its rank and its title. */
export class NamedPlanDto extends PlanPlaceDto implements Pick<PlanIdentity, 'number' | 'title'> {
  @WholeNumberField(1, NUMBER_MAX) number: number;
  @IsObject() @Type(() => TitleDto) @ValidateNested() title: TitleDto;
}

export class PlanIdentityDto extends NamedPlanDto implements PlanIdentity {
  @IsOptional() @Type(() => LongTextDto) @ValidateNested() summary: LongTextDto | null = null;
  @IsOptional() @OgpField('ogpCode', isOgpCode) ogpCode?: string | null;
  @IsOptional() @OgpField('ogpPlan', isOgpPlan) ogpPlan?: string | null;
}

export class CreatePlanDto extends PlanIdentityDto implements CreatePlan {
  @SlugField(SLUG_MAX) member: string;
}

export class PlanSettingsDto implements PlanSettings {
  @OneOfField(UNREPORTED_RULES) unreported: UnreportedRule;
  @OneOfField(PLAN_RATE_RULES) planRate: PlanRateRule;
  @DecimalField() limitedBelow: DecimalString;
  @DecimalField() completedFrom: DecimalString;
  @DecimalField() atRiskPoints: DecimalString;
  @DecimalField() aheadPoints: DecimalString;
  @WholeNumberField(1, STALE_DAYS_MAX) staleDays: number;
  @IsBoolean() completionNeedsAction: boolean;
  @IsBoolean() completionNeedsEvidence: boolean;
  @OneOfField(PUBLICATIONS) publication: Publication;
}

export class EditPlanDto implements EditPlan {
  @ValidateIf((_, value) => value !== undefined) @IsObject() @Type(() => PlanIdentityDto) @ValidateNested() identity?: PlanIdentityDto;
  @ValidateIf((_, value) => value !== undefined) @IsObject() @Type(() => PlanSettingsDto) @ValidateNested() settings?: PlanSettingsDto;
}

export class MovePlanDto implements MovePlan {
  @OneOfField(PLAN_STATES) to: PlanState;
}

export class RestorePartDto implements RestorePart {
  @OneOfField(DELETABLE_PARTS) part: DeletablePart;
  @WholeNumberField(1, LARGEST_ID) id: number;
}

export class AxisDto implements AxisForm {
  @IsObject() @Type(() => TitleDto) @ValidateNested() title: TitleDto;
}

class AxisOrderDto {
  @IsInt() id: number;
  @IsInt({ each: true }) commitments: number[];
}

export class PlanOrderDto implements PlanOrder {
  @ListField(() => AxisOrderDto, NUMBER_MAX) axes: AxisOrderDto[];
}

export class ChooseReviewersDto implements ChooseReviewers {
  @IsArray()
  @ArrayMaxSize(REVIEWERS_MAX, { context: { max: REVIEWERS_MAX } })
  @ArrayUnique()
  @IsInt({ each: true })
  accountIds: number[];
}
