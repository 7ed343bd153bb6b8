import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/config.js';

/** So many files an hour from one account, those refused included: each is read, checked and drawn anew. Counted in memory. */
@Injectable()
export class UploadRateGuard implements CanActivate {
  private limit: preHandlerAsyncHookHandler | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    this.limit ??= fastify.rateLimit({
      max: this.config.documentsPerHour,
      timeWindow: '1 hour',
      keyGenerator: ({ actor }) => `account ${actor.accountId}`,
    });
    await this.limit.call(fastify, request, http.getResponse<FastifyReply>());
    return true;
  }
}
