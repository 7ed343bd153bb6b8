import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ErrorParams } from '@iltizam/shared/kernel/errors';
import type { ValidationError } from 'class-validator';
import { DomainError, type FieldFault } from '../errors/domain-error.js';

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The first fault of each field, by its JSON pointer. */
export const faultsOf = (errors: readonly ValidationError[], parent: string): FieldFault[] =>
  errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    const [code] = Object.keys(error.constraints ?? {});
    const own = code === undefined ? [] : [{ pointer, code, params: (error.contexts?.[code] ?? {}) as ErrorParams }];
    return [...own, ...faultsOf(error.children ?? [], pointer)];
  });

/** Checks the form of bodies and queries against their DTO; an unknown field is refused, the first fault of each field is told. */
@Injectable()
export class FormPipe extends ValidationPipe {
  constructor() {
    super({ whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, transform: true, stopAtFirstError: true });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // A part of an address stays as it is written: `Number` would take "0x1" and "1e0" for 1 before NumberPipe sees them.
    if (metadata.type === 'param') return value;
    if (metadata.type === 'body' && (value === null || typeof value !== 'object')) throw new DomainError('request.malformed');
    return super.transform(value, metadata) as Promise<unknown>;
  }

  override createExceptionFactory() {
    return (errors: ValidationError[] = []): DomainError => new DomainError('request.invalid', {}, faultsOf(errors, ''));
  }
}
