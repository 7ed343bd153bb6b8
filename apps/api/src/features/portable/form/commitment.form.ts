import {
  EXPERT_NAME_MAX,
  EXPERT_TITLE_MAX,
  SHEET_LINES_MAX,
  type SheetExpertForm,
  type SheetForm,
  type SheetMeans,
} from '@iltizam/shared/activities/contract';
import { FACTOR_MAX } from '@iltizam/shared/activities/sheet';
import { isWeight } from '@iltizam/shared/activities/weights';
import { INDICATOR_KINDS, INDICATOR_UNITS, type IndicatorKind, type IndicatorUnit } from '@iltizam/shared/commitments/contract';
import { PRINTED_MAX } from '@iltizam/shared/indicators/contract';
import type { IsoDate, IsoDateTime, PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import { isOgpId } from '@iltizam/shared/ogp/identifiers';
import type {
  PortableActivity,
  PortableCommitment,
  PortableIndicator,
  PortableMeasurement,
  PortableNarrative,
} from '@iltizam/shared/portable/contract';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { NUMBER_MAX, SLUG_MAX, SUPPORTING_MAX } from '@iltizam/shared/studio/contract';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional } from 'class-validator';
import {
  DayField,
  DaysField,
  ListField,
  LocaleField,
  OneOfField,
  PartialDateField,
  ProjectMonthsField,
  ProjectStartField,
  rule,
  SlugField,
} from '../../../platform/http/fields.js';
import { ExactText, FigureField, FormField, FormOrNone, InstantField, WeightOrNone } from './exact-fields.js';
import { NumberField } from './number-field.js';
import { LongTextForm, TitleForm } from './texts.form.js';
import { UpdateForm } from './update.form.js';

const MEASUREMENTS_MAX = 2000;
const UPDATES_MAX = 5000;

class MeansForm implements SheetMeans {
  @NumberField(FACTOR_MAX) missions: number;
  @NumberField(FACTOR_MAX) expertsPerMission: number;
  @DaysField(FACTOR_MAX) daysPerMission: number;
  @DaysField(FACTOR_MAX ** 3) personDays: number;
}

class ExpertForm implements SheetExpertForm {
  @FormOrNone(() => TitleForm) role: TitleForm | null = null;
  @IsOptional() @ExactText(1, EXPERT_TITLE_MAX) title: string | null = null;
  @IsOptional() @ExactText(1, EXPERT_NAME_MAX) name: string | null = null;
  @IsOptional() @rule('country', (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value)) country: string | null = null;
  @IsBoolean() agreed: boolean;
}

class ActivitySheetForm implements SheetForm {
  @FormField(() => LongTextForm) objective: LongTextForm;
  @IsOptional() @ProjectStartField() projectStart: PartialDate | null = null;
  @ProjectMonthsField() projectMonths: number[];
  @FormOrNone(() => MeansForm) means: MeansForm | null = null;
  @ListField(() => ExpertForm, SHEET_LINES_MAX) experts: ExpertForm[];
  @FormOrNone(() => LongTextForm) targetGroup: LongTextForm | null = null;
  @FormOrNone(() => LongTextForm) method: LongTextForm | null = null;
  @ListField(() => LongTextForm, SHEET_LINES_MAX) indicators: LongTextForm[];
  @ListField(() => LongTextForm, SHEET_LINES_MAX) deliverables: LongTextForm[];
}

/** The form of its texts is asked by `checkedPlan`. */
class NarrativeForm implements PortableNarrative {
  @LocaleField() language: Locale;
  @InstantField() changedAt: IsoDateTime;
  @IsArray() results: RichBlock[];
  @IsArray() analysis: RichBlock[];
  @IsArray() recommendations: RichBlock[];
}

class ActivityForm implements PortableActivity {
  @NumberField(NUMBER_MAX) number: number;
  @FormField(() => TitleForm) title: TitleForm;
  @WeightOrNone() weight: DecimalString | null = null;
  @IsBoolean() supplementary: boolean;
  @IsOptional() @DayField() addedOn: IsoDate | null = null;
  @IsOptional() @PartialDateField() start: PartialDate | null = null;
  @IsOptional() @PartialDateField() end: PartialDate | null = null;
  @FormOrNone(() => ActivitySheetForm) sheet: ActivitySheetForm | null = null;
  @ListField(() => NarrativeForm, LOCALES.length) narratives: NarrativeForm[] = [];
  @ListField(() => UpdateForm, UPDATES_MAX) updates: UpdateForm[];
}

class MeasurementForm implements PortableMeasurement {
  @IsOptional() @FigureField() value: DecimalString | null = null;
  @ExactText(0, PRINTED_MAX) printed: string;
  @PartialDateField() on: PartialDate;
  @InstantField() recordedAt: IsoDateTime;
  @IsOptional() @NumberField(MEASUREMENTS_MAX, 0) replaces: number | null = null;
  @IsBoolean() withdrawn: boolean;
}

class IndicatorForm implements PortableIndicator {
  @NumberField(NUMBER_MAX) number: number;
  @OneOfField(INDICATOR_KINDS) kind: IndicatorKind;
  @FormField(() => TitleForm) name: TitleForm;
  @OneOfField(INDICATOR_UNITS) unit: IndicatorUnit;
  @IsOptional() @FigureField() baseline: DecimalString | null = null;
  @IsOptional() @FigureField() target: DecimalString | null = null;
  @ListField(() => MeasurementForm, MEASUREMENTS_MAX) measurements: MeasurementForm[];
}

const keys = (value: unknown): boolean => Array.isArray(value) && value.every((key) => typeof key === 'string');

export class CommitmentForm implements PortableCommitment {
  @NumberField(NUMBER_MAX) number: number;
  @NumberField(NUMBER_MAX) axis: number;
  @SlugField(SLUG_MAX) institution: string;
  @IsArray() @ArrayMaxSize(SUPPORTING_MAX, { context: { max: SUPPORTING_MAX } }) @rule('isString', keys) supporting: string[];
  @FormField(() => TitleForm) title: TitleForm;
  @FormOrNone(() => LongTextForm) problem: LongTextForm | null = null;
  @FormOrNone(() => LongTextForm) solution: LongTextForm | null = null;
  @FormOrNone(() => LongTextForm) expectedResult: LongTextForm | null = null;
  @rule('weight', isWeight) weight: DecimalString;
  @IsOptional() @PartialDateField() start: PartialDate | null = null;
  @IsOptional() @PartialDateField() end: PartialDate | null = null;
  @IsOptional() @rule('ogpId', isOgpId) ogpId: string | null = null;
  @ListField(() => ActivityForm, NUMBER_MAX) activities: ActivityForm[];
  @ListField(() => IndicatorForm, NUMBER_MAX) indicators: IndicatorForm[];
}
