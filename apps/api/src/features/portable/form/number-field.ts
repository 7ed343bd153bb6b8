import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

/** A whole number from `min`, as a number. */
export const NumberField = (max: number, min = 1): PropertyDecorator =>
  applyDecorators(IsInt(), Min(min, { context: { min } }), Max(max, { context: { max } }));
