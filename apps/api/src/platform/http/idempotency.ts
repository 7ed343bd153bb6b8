import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { describesHeader } from './openapi.js';

/** A creation that the client may safely send again: same scope and key, same answer. */
export type Idempotency = { scope: string; key: string; requestHash: Buffer };

const KEY = /^[\x21-\x7e]{8,200}$/;

/** Read from the Idempotency-Key header; null when the client sent none. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): Idempotency | null => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined) return null;
    if (typeof key !== 'string' || !KEY.test(key)) {
      throw new DomainError('request.invalid', {}, [{ pointer: 'Idempotency-Key', code: 'idempotencyKey' }]);
    }
    return {
      scope: `${request.actor.accountId ?? 'visitor'} ${request.method} ${request.url.split('?')[0]}`,
      key,
      requestHash: createHash('sha256')
        .update(JSON.stringify(request.body ?? null))
        .digest(),
    };
  },
  [describesHeader('Idempotency-Key', 'makes it safe to send the same creation again: the first answer is given again', false)],
);
