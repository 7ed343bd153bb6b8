import { Module } from '@nestjs/common';
import { CommitmentEditingController } from './commitment-editing.controller.js';
import { CommitmentEditingService } from './commitment-editing.service.js';
import { CommitmentsController } from './commitments.controller.js';
import { CommitmentsQueries } from './commitments.queries.js';
import { CommitmentsService } from './commitments.service.js';

@Module({
  controllers: [CommitmentsController, CommitmentEditingController],
  providers: [CommitmentsQueries, CommitmentsService, CommitmentEditingService],
  exports: [CommitmentEditingService, CommitmentsQueries, CommitmentsService],
})
export class CommitmentsModule {}
