import { Controller, Get, Param, Query } from '@nestjs/common';
import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { ActivityPagesQueries } from './activity-pages.queries.js';

@Controller('plans/:plan/commitments/:number/activities/:activity')
export class ActivityPagesController {
  constructor(
    private readonly pages: ActivityPagesQueries,
    private readonly clock: Clock,
  ) {}

  /** An activity on a day: its progress, its place in the commitment's rate, its evidence and its sheet. */
  @Get()
  @Policy(everyone)
  @Answers('ActivityPage')
  get(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) commitment: number,
    @Param('activity', NumberPipe) activity: number,
    @Query() { asOf }: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ActivityPage> {
    return this.pages.get(actor, { plan, commitment, activity }, asOf ?? this.clock.today(), locale);
  }
}
