import { Module } from '@nestjs/common';
import { PlansController } from './plans.controller.js';
import { PlansQueries } from './plans.queries.js';
import { PlansService } from './plans.service.js';

@Module({ controllers: [PlansController], providers: [PlansQueries, PlansService], exports: [PlansQueries, PlansService] })
export class PlansModule {}
