import { Module } from '@nestjs/common';
import { DashboardsController } from './dashboards.controller.js';
import { DashboardsQueries } from './dashboards.queries.js';

@Module({ controllers: [DashboardsController], providers: [DashboardsQueries], exports: [DashboardsQueries] })
export class DashboardsModule {}
