import type { RateLimitOptions } from '@fastify/rate-limit';
import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';

/** Counts a request, in memory, and refuses it where there were too many. */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** A limit that not every request to a route counts against; where each does, the route says its `rateLimit` itself. */
export const rateLimit = (host: HttpAdapterHost, options: RateLimitOptions): CountRequest => {
  let limit: preHandlerAsyncHookHandler | undefined;
  return async (request, reply) => {
    const fastify = host.httpAdapter.getInstance<FastifyInstance>();
    limit ??= fastify.rateLimit(options);
    await limit.call(fastify, request, reply);
  };
};
