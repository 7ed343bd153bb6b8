import { applyDecorators } from '@nestjs/common';
import { countryOf } from '@iltizam/shared/activities/countries';
import { areProjectMonths, isDays, isProjectStart, PROJECT_MONTH_MAX } from '@iltizam/shared/activities/sheet';
import { isWeight } from '@iltizam/shared/activities/weights';
import { isInstant, isIsoDate, isPartialDate } from '@iltizam/shared/kernel/dates';
import { isPercent } from '@iltizam/shared/kernel/percent';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import { isReservedPlanSlug } from '@iltizam/shared/plans/reserved-slugs';
import { SLUG_MAX } from '@iltizam/shared/studio/contract';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUrl, Length, Max, Min, ValidateBy, ValidateNested } from 'class-validator';

/** The few kinds of fields that requests have. Each carries in `context` what its message needs; the words are in ../errors/words. */

// Spaces without width count as spaces, or a text of nothing else would pass for one.
const OUTER_SPACE = /^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g;

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replace(OUTER_SPACE, '') : value;

// Controls and direction overrides can make a text show as something else than what it says; half of a surrogate pair is no text:
// PostgreSQL would store another character instead.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\ud800-\udfff]/u;

export const rule = (name: string, validate: (value: unknown) => boolean, context: object = {}): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => name } }, { context });

export const plainText = (): PropertyDecorator => rule('plainText', (value) => typeof value !== 'string' || !UNSAFE.test(value));

/** Text without surrounding space, `min` to `max` characters. */
export const TextField = (min: number, max: number): PropertyDecorator =>
  applyDecorators(Transform(trimmed), IsString(), Length(min, max, { context: { min, max } }), plainText());

export const OneOfField = (values: readonly string[]): PropertyDecorator => IsIn([...values], { context: { values: values.join(', ') } });

export const LocaleField = (): PropertyDecorator => OneOfField(LOCALES);

/** A calendar day, YYYY-MM-DD. */
export const DayField = (): PropertyDecorator => rule('isoDate', isIsoDate);

/** An instant that is over, in UTC. */
export const PastInstantField = (): PropertyDecorator =>
  rule('pastInstant', (value) => isInstant(value) && Date.parse(value) <= Date.now());

/** YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD. */
export const PartialDateField = (): PropertyDecorator => rule('partialDate', isPartialDate);

/** 0 to 100 with at most two decimals. */
export const PercentField = (): PropertyDecorator => rule('percent', (value) => typeof value === 'number' && isPercent(value));

/** A positive decimal of at most four decimals, as a string. */
export const WeightField = (): PropertyDecorator => rule('weight', isWeight);

/** A decimal as a string: digits, an optional sign and fraction. */
export const DecimalField = (): PropertyDecorator =>
  rule('decimal', (value) => typeof value === 'string' && /^-?\d{1,12}(\.\d{1,6})?$/.test(value));

/** A number of days to the half day. */
export const DaysField = (max: number): PropertyDecorator => rule('days', (value) => isDays(value) && value <= max);

/** Months of a project, 1 being its first. */
export const ProjectMonthsField = (): PropertyDecorator => rule('projectMonths', areProjectMonths, { max: PROJECT_MONTH_MAX });

/** The start of a project, to the day or the month. */
export const ProjectStartField = (): PropertyDecorator => rule('projectStart', isProjectStart);

/** A country by its code of two or three letters, kept with two. */
export const CountryField = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (countryOf(value) ?? value) : value)),
    rule('country', (value) => typeof value === 'string' && countryOf(value) !== null),
  );

/** The name of something in an address: "ma-2024-2027". */
export const SlugField = (max: number): PropertyDecorator =>
  rule('slug', (value) => typeof value === 'string' && value.length >= 2 && value.length <= max && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));

/** The address of a plan: none under which the studio has a page of its own. */
export const PlanSlugField = (): PropertyDecorator =>
  applyDecorators(
    SlugField(SLUG_MAX),
    rule('slugReserved', (value) => !isReservedPlanSlug(value)),
  );

/** An identifier that the OGP gave, without surrounding space. */
export const OgpField = (name: 'ogpCode' | 'ogpPlan' | 'ogpId', is: (value: unknown) => boolean): PropertyDecorator =>
  applyDecorators(Transform(trimmed), rule(name, is));

export const LinkField = (): PropertyDecorator =>
  applyDecorators(
    Transform(trimmed),
    IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }),
    plainText(),
    Length(1, 2000, { context: { min: 1, max: 2000 } }),
  );

/** A whole number in a query string or a body. */
export const WholeNumberField = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value)),
    IsInt(),
    Min(min, { context: { min } }),
    Max(max, { context: { max } }),
  );

/** A list of at most `max` forms; left out it is the default of the field. */
export const ListField = (form: () => new () => object, max: number): PropertyDecorator =>
  applyDecorators(
    Type(form),
    IsArray(),
    ArrayMaxSize(max, { context: { max } }),
    // The library looks into a list inside the list and finds nothing wrong with an empty one.
    rule('listOfForms', (items) => !Array.isArray(items) || !items.some(Array.isArray)),
    ValidateNested({ each: true }),
  );
