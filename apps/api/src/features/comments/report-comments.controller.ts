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

/** Remarks on the draft of a report: comments in all but their place. */
@Controller('plans/:plan/reports/:report/comments')
export class ReportCommentsController {
  constructor(
    private readonly comments: CommentsQueries,
    private readonly service: CommentsService,
  ) {}

  /** The published remarks on a report, the latest threads first, page by page, and how many wait for moderation. */
  @Get()
  @Policy(everyone)
  @Answers('CommentList')
  list(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('report', NumberPipe) report: number,
    @Query() { before }: CommentsDto,
  ): Promise<CommentList> {
    return this.comments.ofReport(actor, plan, report, before);
  }

  /** Posts a remark on the draft of a report until its last day; afterwards only the plan's staff still answer. */
  @Post()
  @Policy(everyone)
  @UseGuards(CommentRateGuard)
  @Accepts('PostComment')
  @Answers('PostedComment')
  post(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('report', NumberPipe) report: number,
    @Query() _query: LanguageDto,
    @Body() body: PostCommentDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<PostedComment> {
    return this.service.postRemark(actor, plan, report, body, idempotency);
  }
}
