import { applyDecorators } from '@nestjs/common';
import { isIsoDate, isPartialDate } from '@iltizam/shared/kernel/dates';
import { isPercent } from '@iltizam/shared/kernel/percent';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUrl, Length, Max, Min, ValidateBy } from 'class-validator';

/** The few kinds of fields that requests have. Each carries in `context` what its message needs; the words are in ../errors/words. */

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

// Controls and direction overrides can make a text show as something else than what it says.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e]/;

const rule = (name: string, validate: (value: unknown) => boolean, context: object = {}): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => name } }, { context });

/** Text without surrounding space, `min` to `max` characters. */
export const TextField = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    Transform(trimmed),
    IsString(),
    Length(min, max, { context: { min, max } }),
    rule('plainText', (value) => typeof value !== 'string' || !UNSAFE.test(value)),
  );

export const OneOfField = (values: readonly string[]): PropertyDecorator => IsIn([...values], { context: { values: values.join(', ') } });

export const LocaleField = (): PropertyDecorator => OneOfField(LOCALES);

/** A calendar day, YYYY-MM-DD. */
export const DayField = (): PropertyDecorator => rule('isoDate', isIsoDate);

/** YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD. */
export const PartialDateField = (): PropertyDecorator => rule('partialDate', isPartialDate);

/** 0 to 100 with at most two decimals. */
export const PercentField = (): PropertyDecorator => rule('percent', isPercent);

export const LinkField = (): PropertyDecorator =>
  applyDecorators(
    Transform(trimmed),
    IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }),
    Length(1, 2000, { context: { min: 1, max: 2000 } }),
  );

/** A whole number in a query string or a body. */
export const WholeNumberField = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    Type(() => Number),
    IsInt(),
    Min(min, { context: { min } }),
    Max(max, { context: { max } }),
  );
