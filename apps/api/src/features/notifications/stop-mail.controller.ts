import { Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { StopOffer } from '@iltizam/shared/notifications/contract';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Answers } from '../../platform/http/openapi.js';
import { PreferencesService } from './preferences.service.js';

const TRIES = { rateLimit: { max: 60, timeWindow: '5 minutes' } };

/** Whoever holds the signed link of a mail may stop such mails, without signing in. */
@Controller('stop-mail/:token')
export class StopMailController {
  constructor(private readonly service: PreferencesService) {}

  /** What the link stops. */
  @Get()
  @Policy(everyone)
  @RouteConfig(TRIES)
  @Header('cache-control', 'no-store')
  @Answers('StopOffer')
  offer(@Param('token') token: string): Promise<StopOffer> {
    return this.service.offer(token);
  }

  /** Stops these mails with one press, also that of a mail program (RFC 8058), whose body says no more. */
  @Post()
  @HttpCode(200)
  @Policy(everyone)
  @RouteConfig(TRIES)
  @Header('cache-control', 'no-store')
  @Answers('StopOffer')
  stop(@Param('token') token: string): Promise<StopOffer> {
    return this.service.stop(token, true);
  }

  /** Takes that back: mails come as often as before. */
  @Delete()
  @Policy(everyone)
  @RouteConfig(TRIES)
  @Header('cache-control', 'no-store')
  @Answers('StopOffer')
  resume(@Param('token') token: string): Promise<StopOffer> {
    return this.service.stop(token, false);
  }
}
