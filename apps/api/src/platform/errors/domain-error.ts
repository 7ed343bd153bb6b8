import type { ErrorCode, ErrorParams } from '@iltizam/shared/kernel/errors';

export type FieldFault = { pointer: string; code: string; params?: ErrorParams };

/** A refusal with its code; the problem filter turns it into a status and words. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly fields: FieldFault[] = [],
  ) {
    super(code);
  }
}

/** Goes on when the policy agrees, else answers 403. */
export function allow(allowed: boolean): void {
  if (!allowed) throw new DomainError('permission.denied');
}
