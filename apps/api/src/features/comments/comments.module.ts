import { Module } from '@nestjs/common';
import { CommentRateGuard } from './comment-rate.guard.js';
import { CommentsController } from './comments.controller.js';
import { CommentsQueries } from './comments.queries.js';
import { CommentsService } from './comments.service.js';
import { ModerationController } from './moderation.controller.js';
import { ReportCommentsController } from './report-comments.controller.js';

@Module({
  controllers: [CommentsController, ModerationController, ReportCommentsController],
  providers: [CommentRateGuard, CommentsQueries, CommentsService],
})
export class CommentsModule {}
