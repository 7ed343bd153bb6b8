import { Module } from '@nestjs/common';
import { ActivitiesService } from './activities.service.js';
import { ActivityEditingController } from './activity-editing.controller.js';
import { ActivityEditingService } from './activity-editing.service.js';
import { WeightsController } from './weights.controller.js';
import { WeightsQueries } from './weights.queries.js';
import { WeightsService } from './weights.service.js';

@Module({
  controllers: [ActivityEditingController, WeightsController],
  providers: [ActivitiesService, ActivityEditingService, WeightsQueries, WeightsService],
  exports: [ActivitiesService, ActivityEditingService, WeightsService],
})
export class ActivitiesModule {}
