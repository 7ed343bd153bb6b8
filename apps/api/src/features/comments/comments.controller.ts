import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import type { CommentList, PostedComment } from '@iltizam/shared/comments/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor } from '../../platform/http/request.js';
import { CommentRateGuard } from './comment-rate.guard.js';
import { CommentsDto, PostCommentDto } from './comments.dto.js';
import { CommentsQueries } from './comments.queries.js';
import { CommentsService } from './comments.service.js';

@Controller('plans/:plan/commitments/:number/comments')
export class CommentsController {
  constructor(
    private readonly comments: CommentsQueries,
    private readonly service: CommentsService,
  ) {}

  /** The published comments, the latest threads first, page by page, and how many wait for moderation. */
  @Get()
  @Policy(everyone)
  @Answers('CommentList')
  list(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() { before }: CommentsDto,
  ): Promise<CommentList> {
    return this.comments.ofCommitment(actor, plan, number, before);
  }

  /** Posts a comment: held for moderation, or public at once when it is official. */
  @Post()
  @Policy(everyone)
  @UseGuards(CommentRateGuard)
  @Accepts('PostComment')
  @Answers('PostedComment')
  post(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() _query: LanguageDto,
    @Body() body: PostCommentDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<PostedComment> {
    return this.service.post(actor, plan, number, body, idempotency);
  }
}
