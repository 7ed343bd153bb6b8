import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, UseGuards } from '@nestjs/common';
import type { KeptMailDetail, KeptMails, Operations } from '@iltizam/shared/operations/contract';
import type { RoundDone } from '@iltizam/shared/notifications/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers } from '../../platform/http/openapi.js';
import { CurrentActor } from '../../platform/http/request.js';
import { mayManagePeople } from '../accounts/session.policy.js';
import { NoticesService } from '../notifications/notices.service.js';
import { mayOperate, mayRunRound } from './operations.policy.js';
import { OperationsQueries } from './operations.queries.js';
import { OperationsService } from './operations.service.js';
import { RoundRateGuard } from './round-rate.guard.js';

/** The work behind the screens: jobs, mails, addresses that refuse them. */
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly operations: OperationsQueries,
    private readonly service: OperationsService,
    private readonly notices: NoticesService,
  ) {}

  /** How background jobs and mails go. */
  @Get()
  @Policy(mayManagePeople)
  @Answers('Operations')
  overview(@CurrentActor() actor: Actor, @Query() _query: LanguageDto): Promise<Operations> {
    return this.operations.overview(actor);
  }

  /** Does the round of the day now: reminders, news of the week, mails at once. What was told is not told again. */
  @Post('round')
  @HttpCode(200)
  @Policy(mayRunRound)
  @UseGuards(RoundRateGuard)
  @Answers('RoundDone')
  round(@Query() _query: LanguageDto): Promise<RoundDone> {
    return this.notices.round(null);
  }

  /** Tries a job again that was given up. */
  @Post('jobs/:id/retry')
  @HttpCode(200)
  @Policy(mayOperate)
  @Answers('Operations')
  async retry(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() _query: LanguageDto): Promise<Operations> {
    await this.service.retry(id);
    return this.operations.overview(actor);
  }

  /** Sends mails again to somebody whose address was refused. */
  @Post('addresses/:accountId/acceptance')
  @HttpCode(200)
  @Policy(mayOperate)
  @Answers('Operations')
  async acceptAddress(
    @CurrentActor() actor: Actor,
    @Param('accountId', NumberPipe) accountId: number,
    @Query() _query: LanguageDto,
  ): Promise<Operations> {
    await this.service.acceptAddress(actor, accountId);
    return this.operations.overview(actor);
  }

  /** Mails that were written into the folder because no mail server is named. */
  @Get('mails')
  @Policy(mayOperate)
  @Answers('KeptMails')
  mails(@Query() _query: LanguageDto): Promise<KeptMails> {
    return this.operations.mails();
  }

  /** One of them, as text and as HTML. */
  @Get('mails/:name')
  @Policy(mayOperate)
  @Answers('KeptMailDetail')
  mail(@Param('name') name: string, @Query() _query: LanguageDto): Promise<KeptMailDetail> {
    return this.operations.mail(name);
  }
}
