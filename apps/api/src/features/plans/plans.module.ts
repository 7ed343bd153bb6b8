import { Module } from '@nestjs/common';
import { AxesService } from './axes.service.js';
import { PlanLifeService } from './plan-life.service.js';
import { PlanReviewersController } from './plan-reviewers.controller.js';
import { PlanReviewersQueries } from './plan-reviewers.queries.js';
import { PlanReviewersService } from './plan-reviewers.service.js';
import { PlansController } from './plans.controller.js';
import { PlansQueries } from './plans.queries.js';
import { PlansService } from './plans.service.js';
import { PlanTreesQueries } from './plan-trees.queries.js';
import { PublishedRatesService } from './published-rates.service.js';
import { RestorationsController } from './restorations.controller.js';
import { RestorationsService } from './restorations.service.js';
import { StudioController } from './studio.controller.js';

@Module({
  controllers: [PlansController, StudioController, PlanReviewersController, RestorationsController],
  providers: [
    PlansQueries,
    PlansService,
    PlanTreesQueries,
    PlanLifeService,
    AxesService,
    RestorationsService,
    PlanReviewersQueries,
    PlanReviewersService,
    PublishedRatesService,
  ],
  exports: [AxesService, PlanLifeService, PlanReviewersService, PlanTreesQueries, PlansQueries, PlansService, PublishedRatesService],
})
export class PlansModule {}
