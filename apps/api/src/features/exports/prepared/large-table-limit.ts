import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type CountRequest, rateLimit } from '../../../platform/http/rate-limit.js';

/** How many large tables an address may ask for in a minute; a small one, which is answered at once, is not counted. */
export const LARGE_TABLES_A_MINUTE = 20;

@Injectable()
export class LargeTableLimit {
  readonly count: CountRequest;

  constructor(host: HttpAdapterHost) {
    this.count = rateLimit(host, { max: LARGE_TABLES_A_MINUTE, timeWindow: '1 minute' });
  }
}
