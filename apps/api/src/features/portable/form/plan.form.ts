import type { IsoDate, IsoDateTime, PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { isOgpCode, isOgpPlan } from '@iltizam/shared/ogp/identifiers';
import { MEMBER_KINDS, type MemberKind, PLAN_STATES, type PlanState } from '@iltizam/shared/plans/contract';
import { SECTORS } from '@iltizam/shared/institutions/contract';
import { NUMBER_MAX, SLUG_MAX } from '@iltizam/shared/studio/contract';
import { Equals, IsBoolean, IsObject, IsOptional } from 'class-validator';
import type { PortableHead, PortablePublishedRate, PortableSections } from '@iltizam/shared/portable/contract';
import type { RateSource } from '@iltizam/shared/progress/contract';
import { DayField, ListField, LocaleField, OneOfField, PartialDateField, rule, SlugField } from '../../../platform/http/fields.js';
import { PlanPlaceDto, PlanSettingsDto } from '../../plans/studio.dto.js';
import { AmendmentForm } from './amendment.form.js';
import { CommitmentForm } from './commitment.form.js';
import { ExactLink, ExactText, FormField, FormOrNone, InstantField, PercentText } from './exact-fields.js';
import { NumberField } from './number-field.js';
import { LongTextForm, TitleForm } from './texts.form.js';

const INSTITUTIONS_MAX = 1000;
const RATES_MAX = 5000;
const PAGE_MAX = 100;

class MemberForm {
  @SlugField(SLUG_MAX) slug: string;
  @OneOfField(MEMBER_KINDS) kind: MemberKind;
  @FormField(() => TitleForm) name: TitleForm;
}

class InstitutionForm {
  @SlugField(SLUG_MAX) key: string;
  @OneOfField(SECTORS) sector: string;
  @FormField(() => TitleForm) name: TitleForm;
}

class HeadForm extends PlanPlaceDto implements PortableHead {
  @NumberField(NUMBER_MAX) number: number;
  @FormField(() => TitleForm) title: TitleForm;
  @FormOrNone(() => LongTextForm) summary: LongTextForm | null = null;
  @FormOrNone(() => LongTextForm) dataNote: LongTextForm | null = null;
  @OneOfField(PLAN_STATES) state: PlanState;
  @IsBoolean() archive: boolean;
  @IsOptional() @NumberField(NUMBER_MAX, 0) knownCommitments: number | null = null;
  @IsOptional() @DayField() ratesAsOf: IsoDate | null = null;
  @IsOptional() @rule('ogpCode', isOgpCode) ogpCode: string | null = null;
  @IsOptional() @rule('ogpPlan', isOgpPlan) ogpPlan: string | null = null;
  @FormField(() => PlanSettingsDto) settings: PlanSettingsDto;
  @IsOptional() @InstantField() publishedAt: IsoDateTime | null = null;
  @IsOptional() @InstantField() weightsFrozenAt: IsoDateTime | null = null;
  /** its form is asked by `sectionFaults` */
  @IsObject() sections: PortableSections;
}

class AxisForm {
  @NumberField(NUMBER_MAX) number: number;
  @FormField(() => TitleForm) title: TitleForm;
}

class SourceForm implements RateSource {
  @ExactText(1, 500) title: string;
  @LocaleField() titleLang: Locale;
  @IsOptional() @ExactText(1, PAGE_MAX) page: string | null = null;
  @IsOptional() @ExactLink() url: string | null = null;
}

class PublishedRateForm implements PortablePublishedRate {
  @IsOptional() @NumberField(NUMBER_MAX) commitment: number | null = null;
  @PercentText() rate: DecimalString;
  @PartialDateField() asOf: PartialDate;
  @FormOrNone(() => SourceForm) source: SourceForm | null = null;
}

/** The form of a PortablePlan; what its parts say of each other is `portableFaults`. */
export class PlanForm {
  @Equals('iltizam-plan/1', { context: { values: 'iltizam-plan/1' } }) schema: 'iltizam-plan/1';
  @FormField(() => MemberForm) member: MemberForm;
  @ListField(() => InstitutionForm, INSTITUTIONS_MAX) institutions: InstitutionForm[];
  @FormField(() => HeadForm) plan: HeadForm;
  @ListField(() => AxisForm, NUMBER_MAX) axes: AxisForm[];
  @ListField(() => CommitmentForm, NUMBER_MAX) commitments: CommitmentForm[];
  @ListField(() => PublishedRateForm, RATES_MAX) publishedRates: PublishedRateForm[];
  @ListField(() => AmendmentForm, NUMBER_MAX) amendments: AmendmentForm[];
}
