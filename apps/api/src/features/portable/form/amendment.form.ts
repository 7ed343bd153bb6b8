import {
  AMENDED_KINDS,
  AMENDED_WHATS,
  type AmendedKind,
  type AmendedWhat,
  APPROVER_MAX,
  type MovedRate,
} from '@iltizam/shared/amendments/contract';
import type { IsoDate, IsoDateTime, PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { type Publication, PUBLICATIONS } from '@iltizam/shared/plans/contract';
import { STALE_DAYS_MAX } from '@iltizam/shared/plans/settings-rules';
import type { PortableAmendment, PortableSubject, PortableTerms, PortableValues } from '@iltizam/shared/portable/contract';
import { PLAN_RATE_RULES, type PlanRateRule, UNREPORTED_RULES, type UnreportedRule } from '@iltizam/shared/progress/contract';
import { NUMBER_MAX } from '@iltizam/shared/studio/contract';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { DayField, ListField, OneOfField, PartialDateField } from '../../../platform/http/fields.js';
import { ExactText, FormField, FormOrNone, InstantField, LeftOut, PercentText, WeightOrNone } from './exact-fields.js';
import { NumberField } from './number-field.js';
import { LongTextForm, TitleForm } from './texts.form.js';

const LINES_MAX = 2000;

class ValuesForm implements PortableValues {
  @LeftOut() @OneOfField(UNREPORTED_RULES) unreported?: UnreportedRule;
  @LeftOut() @OneOfField(PLAN_RATE_RULES) planRate?: PlanRateRule;
  @LeftOut() @PercentText() limitedBelow?: DecimalString;
  @LeftOut() @PercentText() completedFrom?: DecimalString;
  @LeftOut() @PercentText() atRiskPoints?: DecimalString;
  @LeftOut() @PercentText() aheadPoints?: DecimalString;
  @LeftOut() @IsInt() @Min(1, { context: { min: 1 } }) @Max(STALE_DAYS_MAX, { context: { max: STALE_DAYS_MAX } }) staleDays?: number;
  @LeftOut() @IsBoolean() completionNeedsAction?: boolean;
  @LeftOut() @IsBoolean() completionNeedsEvidence?: boolean;
  @LeftOut() @OneOfField(PUBLICATIONS) publication?: Publication;
  @FormOrNone(() => TitleForm) title?: TitleForm | null;
  @FormOrNone(() => LongTextForm) problem?: LongTextForm | null;
  @FormOrNone(() => LongTextForm) solution?: LongTextForm | null;
  @FormOrNone(() => LongTextForm) expectedResult?: LongTextForm | null;
  @LeftOut() @WeightOrNone() weight?: DecimalString | null;
  @IsOptional() @PartialDateField() start?: PartialDate | null;
  @IsOptional() @PartialDateField() end?: PartialDate | null;
  @LeftOut() @IsBoolean() applicable?: boolean;
}

class TermsForm extends ValuesForm implements PortableTerms {
  @DayField() effectiveOn: IsoDate;
}

class SubjectForm implements PortableSubject {
  @OneOfField(AMENDED_KINDS) kind: AmendedKind;
  @IsOptional() @NumberField(NUMBER_MAX) commitment: number | null = null;
  @IsOptional() @NumberField(NUMBER_MAX) activity: number | null = null;
}

class ChangeForm extends SubjectForm {
  @OneOfField(AMENDED_WHATS) what: AmendedWhat;
  @FormOrNone(() => ValuesForm) before: ValuesForm | null = null;
  @FormOrNone(() => ValuesForm) after: ValuesForm | null = null;
}

class LineForm extends SubjectForm {
  @FormField(() => TermsForm) terms: TermsForm;
}

class MovedRateForm implements MovedRate {
  @IsOptional() @PercentText() before: DecimalString | null = null;
  @IsOptional() @PercentText() after: DecimalString | null = null;
}

class MovedCommitmentForm extends MovedRateForm {
  @NumberField(NUMBER_MAX) number: number;
}

class EffectForm {
  @FormField(() => MovedRateForm) plan: MovedRateForm;
  @ListField(() => MovedCommitmentForm, LINES_MAX) commitments: MovedCommitmentForm[];
}

export class AmendmentForm implements PortableAmendment {
  @NumberField(NUMBER_MAX) number: number;
  @FormField(() => LongTextForm) reason: LongTextForm;
  @ExactText(1, APPROVER_MAX) approver: string;
  @DayField() effectiveOn: IsoDate;
  @InstantField() recordedAt: IsoDateTime;
  @FormField(() => EffectForm) effect: EffectForm;
  @ListField(() => ChangeForm, LINES_MAX) changes: ChangeForm[];
  @ListField(() => LineForm, LINES_MAX) terms: LineForm[];
}
