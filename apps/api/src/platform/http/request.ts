import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { acceptedLanguages, isLocale, type Locale, preferredLocale } from '@iltizam/shared/kernel/locale';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.js';
import { DomainError } from '../errors/domain-error.js';
import { describesHeader } from './openapi.js';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The reader's language: `?lang=` first, then Accept-Language, then French. */
export function localeOf(request: FastifyRequest): Locale {
  // Fastify parses no query for an address that it cannot decode.
  const { lang } = (request.query ?? {}) as { lang?: unknown };
  if (isLocale(lang)) return lang;
  return preferredLocale(acceptedLanguages(request.headers['accept-language'] ?? ''));
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => requestOf(context).actor);

export const ReaderLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale => localeOf(requestOf(context)));

const versionIn = (header: string): number => {
  const version = /^"(\d+)"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new DomainError('request.precondition_failed');
  return Number(version);
};

/** The version that an edit starts from, read from `If-Match: "3"`; an edit without it is refused. */
export const ExpectedVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = requestOf(context).headers['if-match'];
    if (header === undefined) throw new DomainError('request.precondition_required');
    return versionIn(header);
  },
  [describesHeader('If-Match', 'the version that the decision starts from, as "3"', true)],
);

/** The same where it may be left out: null then. */
export const VersionIfKnown = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => {
    const header = requestOf(context).headers['if-match'];
    return header === undefined ? null : versionIn(header);
  },
  [describesHeader('If-Match', 'the version that is meant, as "3"', false)],
);

/** For what is created and edited at one address: the version of `If-Match: "3"`, or null for `If-None-Match: *`, the first. */
export const ExpectedVersionOrNone = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => {
    const { 'if-match': match, 'if-none-match': none } = requestOf(context).headers;
    if (match !== undefined) return versionIn(match);
    if (none === undefined) throw new DomainError('request.precondition_required');
    if (none.trim() !== '*') throw new DomainError('request.precondition_failed');
    return null;
  },
  [
    describesHeader('If-Match', 'the version that the edit starts from, as "3"', false),
    describesHeader('If-None-Match', '* for the first version; one of the two is needed', false),
  ],
);
