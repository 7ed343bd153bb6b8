import { applyDecorators } from '@nestjs/common';
import { isWeight } from '@iltizam/shared/activities/weights';
import { isPercent } from '@iltizam/shared/kernel/percent';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, ValidateIf, ValidateNested } from 'class-validator';
import { plainText, rule } from '../../../platform/http/fields.js';

/** Fields of a plan that travels. Unlike those of forms they change nothing: what is written is what was read. */

/** A text of `min` to `max` characters that says something when `min` is above 0. */
export const ExactText = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Length(min, max, { context: { min, max } }),
    plainText(),
    rule('isLength', (value) => min === 0 || typeof value !== 'string' || value.trim() !== '', { min, max }),
  );

/** An instant in UTC to the millisecond, as the API writes them. */
export const InstantField = (): PropertyDecorator =>
  rule('instant', (value) => {
    const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) ? Date.parse(value) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString() === value;
  });

/** 0 to 100 with at most two decimals, as a string. */
export const PercentText = (): PropertyDecorator => rule('percent', (value) => typeof value === 'string' && isPercent(value));

/** The same, or null: required, so that a percentage left out by mistake takes nothing back. */
export const PercentOrNone = (): PropertyDecorator =>
  rule('percent', (value) => value === null || (typeof value === 'string' && isPercent(value)));

/** As measured: any decimal, as a string. */
export const FigureField = (): PropertyDecorator =>
  rule('decimal', (value) => typeof value === 'string' && /^-?\d{1,40}(\.\d{1,40})?$/.test(value));

export const WeightOrNone = (): PropertyDecorator => rule('weight', (value) => value === null || isWeight(value));

export const HashField = (): PropertyDecorator => rule('sha256', (value) => typeof value === 'string' && /^[\da-f]{64}$/.test(value));

export const ExactLink = (): PropertyDecorator =>
  applyDecorators(
    rule('isUrl', (value) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)),
    Length(1, 2000, { context: { min: 1, max: 2000 } }),
    plainText(),
  );

const nested = (form: () => new () => object): PropertyDecorator => applyDecorators(IsObject(), Type(form), ValidateNested());

export const FormField = (form: () => new () => object): PropertyDecorator => nested(form);

/** Null when it is not set. */
export const FormOrNone = (form: () => new () => object): PropertyDecorator => applyDecorators(IsOptional(), nested(form));

/** May be left out, and is no null when it is there. */
export const LeftOut = (): PropertyDecorator => ValidateIf((_form, value) => value !== undefined);
