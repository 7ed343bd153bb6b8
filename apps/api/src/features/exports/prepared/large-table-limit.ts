import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';

/** How many large tables an address may ask for in a minute; a small one, which is answered at once, is not counted. */
export const LARGE_TABLES_A_MINUTE = 20;

@Injectable()
export class LargeTableLimit {
  private limit: preHandlerAsyncHookHandler | undefined;

  constructor(private readonly host: HttpAdapterHost) {}

  async count(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    this.limit ??= fastify.rateLimit({ max: LARGE_TABLES_A_MINUTE, timeWindow: '1 minute' });
    await this.limit.call(fastify, request, reply);
  }
}
