import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type CountRequest, rateLimit } from '../../platform/http/rate-limit.js';

/** So many files an hour from one account, those refused included: each is read, checked and drawn anew. Counted in memory. */
@Injectable()
export class UploadRateGuard implements CanActivate {
  private readonly count: CountRequest;

  constructor(host: HttpAdapterHost, @Inject(CONFIG) { documentsPerHour }: Config) {
    this.count = rateLimit(host, {
      max: documentsPerHour,
      timeWindow: '1 hour',
      keyGenerator: ({ actor }) => `account ${actor.accountId}`,
    });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    await this.count(http.getRequest(), http.getResponse());
    return true;
  }
}
