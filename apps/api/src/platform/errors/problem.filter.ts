import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FieldError, Problem } from '@iltizam/shared/kernel/errors';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withoutToken } from '../http/join-headers.js';
import { localeOf } from '../http/request.js';
import { DomainError, type FieldFault } from './domain-error.js';
import { STATUS } from './status.js';
import { understood } from './understood.js';
import { fieldWords, problemWords } from './words.js';

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
