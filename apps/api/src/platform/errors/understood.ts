import { HttpException } from '@nestjs/common';
import type { ErrorCode } from '@iltizam/shared/kernel/errors';
import { DomainError } from './domain-error.js';

const CODE_BY_STATUS: Record<number, ErrorCode> = {
  400: 'request.malformed',
  401: 'session.credentials',
  403: 'permission.denied',
  404: 'resource.not_found',
  405: 'resource.not_found',
  413: 'request.too_large',
  414: 'resource.not_found',
  415: 'request.malformed',
  429: 'request.too_many',
};

// PostgreSQL's classes for "cannot connect" and "going down", and what sockets say.
const UNAVAILABLE = /^(08|57P)|^(ECONNREFUSED|ECONNRESET|ENOENT|ETIMEDOUT|EPIPE)$/;

// Two that wait for each other, or for a lock that somebody holds too long.
const LOCKED = new Set<unknown>(['40001', '40P01', '55P03']);
/** That, or a statement that took too long: another try may find the way free. */
const BUSY = new Set<unknown>([...LOCKED, '57014']);

/** Whether somebody else was in the way: the same work goes through once they are done. */
export const waitedInVain = (error: unknown): boolean => LOCKED.has((error as { code?: unknown } | null)?.code);

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
};

/** What PostgreSQL could not even read: a number in the address too large for the column, a NUL in a name; forms refuse both before. */
const namesNoRow = (error: unknown): boolean => {
  const { code, routine } = error as { code?: unknown; routine?: unknown };
  return code === '22021' || (code === '22003' && typeof routine === 'string' && routine.startsWith('pg_strtoint'));
};

/** Every error as a DomainError: who tells it to people knows nothing else. */
export const understood = (error: unknown): DomainError => {
  if (error instanceof DomainError) return error;
  const code = CODE_BY_STATUS[statusOf(error) ?? 0];
  if (code) return new DomainError(code);
  if (namesNoRow(error)) return new DomainError('resource.not_found');
  const { code: cause } = error as { code?: unknown };
  if (BUSY.has(cause)) return new DomainError('server.busy');
  return new DomainError(typeof cause === 'string' && UNAVAILABLE.test(cause) ? 'server.unavailable' : 'server.failed');
};
