import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type CountRequest, rateLimit } from '../../platform/http/rate-limit.js';
import { FormPipe } from '../../platform/http/validation.pipe.js';
import { mayModerate, mayReportProgress } from '../accounts/session.policy.js';
import { PostCommentDto } from './comments.dto.js';

/** So many comments an hour from one address, which is counted in memory and never stored; those who answer officially are not counted. */
@Injectable()
export class CommentRateGuard implements CanActivate {
  private readonly form = new FormPipe();
  private readonly count: CountRequest;

  constructor(host: HttpAdapterHost, @Inject(CONFIG) { commentsPerHour }: Config) {
    this.count = rateLimit(host, { max: commentsPerHour, timeWindow: '1 hour' });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (mayReportProgress(request.actor) || mayModerate(request.actor)) return true;
    // A form to be corrected is told so first, and does not count.
    await this.form.transform(request.body, { type: 'body', metatype: PostCommentDto });
    await this.count(request, http.getResponse());
    return true;
  }
}
