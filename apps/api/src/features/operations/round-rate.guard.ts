import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type CountRequest, rateLimit } from '../../platform/http/rate-limit.js';

/** Enough to try a setting again and again, too few to keep the database busy. DOMAIN.md §12 */
export const ROUNDS_PER_HOUR = 20;

/** So many rounds an hour from one account: each goes through every activity. Counted in memory. */
@Injectable()
export class RoundRateGuard implements CanActivate {
  private readonly count: CountRequest;

  constructor(host: HttpAdapterHost) {
    this.count = rateLimit(host, { max: ROUNDS_PER_HOUR, timeWindow: '1 hour', keyGenerator: ({ actor }) => `round ${actor.accountId}` });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    await this.count(http.getRequest(), http.getResponse());
    return true;
  }
}
