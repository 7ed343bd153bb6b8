import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { ModerationItem, ModerationQueue } from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { mayModerate } from '../accounts/session.policy.js';
import { ModerationDecisionDto, ModerationDto } from './comments.dto.js';
import { CommentsQueries } from './comments.queries.js';
import { CommentsService } from './comments.service.js';

@Controller()
export class ModerationController {
  constructor(
    private readonly comments: CommentsQueries,
    private readonly service: CommentsService,
  ) {}

  /** The comments in one state that the caller moderates, and how many there are in each. */
  @Get('moderation/comments')
  @Policy(mayModerate)
  @Answers('ModerationQueue')
  queue(@CurrentActor() actor: Actor, @Query() query: ModerationDto, @ReaderLocale() locale: Locale): Promise<ModerationQueue> {
    return this.comments.queue(actor, query, locale);
  }

  /** Decides on the version named in If-Match; answers the comment as it is now. */
  @Post('comments/:id/decision')
  @HttpCode(200)
  @Policy(mayModerate)
  @Accepts('ModerationDecision')
  @Answers('ModerationItem')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: ModerationDecisionDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ModerationItem> {
    await this.service.decide(actor, id, version, body);
    return this.comments.item(id, locale);
  }
}
