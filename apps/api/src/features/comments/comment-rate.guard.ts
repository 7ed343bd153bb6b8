import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { FormPipe } from '../../platform/http/validation.pipe.js';
import { mayModerate, mayReportProgress } from '../accounts/session.policy.js';
import { PostCommentDto } from './comments.dto.js';

/** So many comments an hour from one address, which is counted in memory and never stored; those who answer officially are not counted. */
@Injectable()
export class CommentRateGuard implements CanActivate {
  private readonly form = new FormPipe();
  private limit: preHandlerAsyncHookHandler | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (mayReportProgress(request.actor) || mayModerate(request.actor)) return true;
    // A form to be corrected is told so first, and does not count.
    await this.form.transform(request.body, { type: 'body', metatype: PostCommentDto });
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    this.limit ??= fastify.rateLimit({ max: this.config.commentsPerHour, timeWindow: '1 hour' });
    await this.limit.call(fastify, request, http.getResponse<FastifyReply>());
    return true;
  }
}
