import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';

/** Enough to try a setting again and again, too few to keep the database busy. DOMAIN.md §12 */
export const ROUNDS_PER_HOUR = 20;

/** So many rounds an hour from one account: each goes through every activity. Counted in memory. */
@Injectable()
export class RoundRateGuard implements CanActivate {
  private limit: preHandlerAsyncHookHandler | undefined;

  constructor(private readonly host: HttpAdapterHost) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    this.limit ??= fastify.rateLimit({
      max: ROUNDS_PER_HOUR,
      timeWindow: '1 hour',
      keyGenerator: ({ actor }) => `round ${actor.accountId}`,
    });
    await this.limit.call(fastify, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    return true;
  }
}
