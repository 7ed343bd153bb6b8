import { Module } from '@nestjs/common';
import { ProgressModule } from '../progress/progress.module.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsQueries } from './reviews.queries.js';
import { ReviewsService } from './reviews.service.js';

@Module({
  imports: [ProgressModule],
  controllers: [ReviewsController],
  providers: [ReviewsQueries, ReviewsService],
  exports: [ReviewsService],
})
export class ReviewsModule {}
