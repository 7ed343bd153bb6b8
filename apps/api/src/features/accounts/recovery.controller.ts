import { Body, Controller, Header, HttpCode, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { RECOVERY_HOURS, type RecoveryAnswer } from '@iltizam/shared/accounts/contract';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { AskRecoveryDto, RecoverDto } from './recovery.dto.js';
import { RecoveryService } from './recovery.service.js';

const FEW = { rateLimit: { max: 10, timeWindow: '5 minutes' } };

/** A forgotten pass phrase. The token travels in the body only: an address ends up in logs. */
@Controller('recovery')
export class RecoveryController {
  constructor(private readonly service: RecoveryService) {}

  /** Mails a link to choose a new pass phrase, if the address is that of an account; the answer does not say. */
  @Post()
  @HttpCode(200)
  @Policy(everyone)
  @RouteConfig(FEW)
  @Accepts('AskRecovery')
  @Answers('RecoveryAnswer')
  async ask(@Query() _query: LanguageDto, @Body() { email }: AskRecoveryDto): Promise<RecoveryAnswer> {
    await this.service.ask(email);
    return { hours: RECOVERY_HOURS };
  }

  /** Takes the new pass phrase of whoever holds the link; every session of the account ends. */
  @Post('passphrase')
  @HttpCode(200)
  @Policy(everyone)
  @RouteConfig(FEW)
  @Header('cache-control', 'no-store')
  @Accepts('Recover')
  @Answers('RecoveryAnswer')
  async recover(@Query() _query: LanguageDto, @Body() body: RecoverDto): Promise<RecoveryAnswer> {
    await this.service.recover(body);
    return { hours: RECOVERY_HOURS };
  }
}
