import { Module } from '@nestjs/common';
import { AxesService } from './axes.service.js';
import { PlanLifeService } from './plan-life.service.js';
import { PlansController } from './plans.controller.js';
import { PlansQueries } from './plans.queries.js';
import { PlanSectionsService } from './plan-sections.service.js';
import { PlansService } from './plans.service.js';
import { PlanTreesQueries } from './plan-trees.queries.js';
import { StudioController } from './studio.controller.js';

@Module({
  controllers: [PlansController, StudioController],
  providers: [PlansQueries, PlansService, PlanTreesQueries, PlanLifeService, PlanSectionsService, AxesService],
  exports: [PlansQueries, PlansService],
})
export class PlansModule {}
