import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { ErrorCode, FieldError, Problem } from '@iltizam/shared/kernel/errors';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withoutToken } from '../http/join-headers.js';
import { localeOf } from '../http/request.js';
import { DomainError, type FieldFault } from './domain-error.js';
import { STATUS } from './status.js';
import { fieldWords, problemWords } from './words.js';

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

// Two that wait for each other, a lock or a statement that took too long: another try finds the way free.
const BUSY = new Set<unknown>(['40001', '40P01', '55P03', '57014']);

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

/** Every error becomes a DomainError: the rest of the filter knows nothing else. */
const understood = (error: unknown): DomainError => {
  if (error instanceof DomainError) return error;
  const code = CODE_BY_STATUS[statusOf(error) ?? 0];
  if (code) return new DomainError(code);
  if (namesNoRow(error)) return new DomainError('resource.not_found');
  const { code: cause } = error as { code?: unknown };
  if (BUSY.has(cause)) return new DomainError('server.busy');
  return new DomainError(typeof cause === 'string' && UNAVAILABLE.test(cause) ? 'server.unavailable' : 'server.failed');
};

const fieldErrors = (locale: Locale, faults: readonly FieldFault[]): FieldError[] =>
  faults.map(({ pointer, code, params }) => ({ pointer, code, detail: fieldWords(locale, code, params ?? {}) }));

function problemOf(error: DomainError, locale: Locale, requestId: string): Problem {
  const { title, detail } = problemWords(locale, error.code, error.params);
  const errors = fieldErrors(locale, error.fields);
  return {
    type: `urn:iltizam:problem:${error.code}`,
    title,
    status: STATUS[error.code],
    detail,
    code: error.code,
    ...(errors.length > 0 && { errors }),
    requestId,
  };
}

const logger = new Logger('Problem');

/** Also for what goes wrong before any route is found: an address that cannot be decoded, a part of it that is too long. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(understood(error), localeOf(request), request.id);
  if (problem.status >= 500)
    logger.error(`${request.id} ${request.method} ${withoutToken(request.url)}`, error instanceof Error ? error.stack : String(error));
  if (problem.status === 503) void reply.header('retry-after', '5');
  // What fails before any route is found passes no hook: these headers are set here for every problem.
  void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  void reply.status(problem.status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
}

/** RFC 9457: one shape for every error, in the reader's language, without a word of the machinery. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
