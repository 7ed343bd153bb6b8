import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { MeetingList } from '@iltizam/shared/meetings/contract';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { mayManagePlans, maySeeCommittee } from '../accounts/session.policy.js';
import { MeetingDto } from './meetings.dto.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsService } from './meetings.service.js';

@Controller()
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly service: MeetingsService,
  ) {}

  /** When the committees of a plan met, the latest first. */
  @Get('plans/:plan/meetings')
  @Policy(maySeeCommittee)
  @Answers('MeetingList')
  list(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<MeetingList> {
    return this.meetings.ofPlan(actor, plan, locale);
  }

  /** Writes down a meeting. */
  @Post('plans/:plan/meetings')
  @Policy(mayManagePlans)
  @Accepts('MeetingForm')
  @Answers('Saved')
  create(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Query() _query: LanguageDto,
    @Body() body: MeetingDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.service.create(actor, plan, body, idempotency);
  }

  /** Changes a meeting. */
  @Put('meetings/:id')
  @Policy(mayManagePlans)
  @Accepts('MeetingForm')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: MeetingDto,
  ): Promise<Saved> {
    return this.service.edit(actor, id, version, body);
  }

  /** Removes a meeting that was written down by mistake. */
  @Delete('meetings/:id')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  delete(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.service.delete(actor, id, version);
  }
}
