import { Module } from '@nestjs/common';
import { CommitmentsController } from './commitments.controller.js';
import { CommitmentsQueries } from './commitments.queries.js';
import { CommitmentsService } from './commitments.service.js';

@Module({
  controllers: [CommitmentsController],
  providers: [CommitmentsQueries, CommitmentsService],
  exports: [CommitmentsQueries, CommitmentsService],
})
export class CommitmentsModule {}
