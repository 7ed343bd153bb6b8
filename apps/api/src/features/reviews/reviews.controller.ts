import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ConfirmedUpdates, PublishedReports, ReturnedReport, ReviewQueue } from '@iltizam/shared/reviews/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale, VersionIfKnown } from '../../platform/http/request.js';
import { mayReview } from '../accounts/session.policy.js';
import { ConfirmUpdatesDto, PublishReportsDto, QueueDto, ReturnReportDto } from './reviews.dto.js';
import { ReviewsQueries } from './reviews.queries.js';
import { type Reviewer, ReviewsService } from './reviews.service.js';

@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly queries: ReviewsQueries,
    private readonly service: ReviewsService,
    private readonly clock: Clock,
  ) {}

  /** What waits for the caller's review: reports not public yet, and public ones that nobody has confirmed; the oldest first. */
  @Get()
  @Policy(mayReview)
  @Answers('ReviewQueue')
  queue(@CurrentActor() actor: Actor, @Query() query: QueueDto, @ReaderLocale() locale: Locale): Promise<ReviewQueue> {
    return this.queries.queue(actor, query, this.clock.today(), locale);
  }

  /** Publishes submitted reports: each becomes a public fact, or is refused with its reason. */
  @Post('publish')
  @HttpCode(200)
  @Policy(mayReview)
  @Accepts('PublishReports')
  @Answers('PublishedReports')
  publish(
    @CurrentActor() actor: Reviewer,
    @Query() _query: LanguageDto,
    @Body() body: PublishReportsDto,
    @ReaderLocale() locale: Locale,
  ): Promise<PublishedReports> {
    return this.service.publish(actor, body, locale);
  }

  /** Confirms public updates: the public history names the reviewer from then on. */
  @Post('confirm')
  @HttpCode(200)
  @Policy(mayReview)
  @Accepts('ConfirmUpdates')
  @Answers('ConfirmedUpdates')
  confirm(
    @CurrentActor() actor: Reviewer,
    @Query() _query: LanguageDto,
    @Body() { updateIds }: ConfirmUpdatesDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ConfirmedUpdates> {
    return this.service.confirm(actor, updateIds, locale);
  }

  /** Sends a submitted report back to its authors, with a note. */
  @Post(':id/return')
  @HttpCode(200)
  @Policy(mayReview)
  @Accepts('ReturnReport')
  @Answers('ReturnedReport')
  return(
    @CurrentActor() actor: Reviewer,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Body() { note }: ReturnReportDto,
    @VersionIfKnown() version: number | null,
  ): Promise<ReturnedReport> {
    return this.service.return(actor, id, version, note);
  }
}
