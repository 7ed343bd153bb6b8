import { Module } from '@nestjs/common';
import { DashboardsController } from './dashboards.controller.js';
import { DashboardsQueries } from './dashboards.queries.js';
import { ForecastQueries } from './forecast.queries.js';

@Module({
  controllers: [DashboardsController],
  providers: [DashboardsQueries, ForecastQueries],
  exports: [DashboardsQueries, ForecastQueries],
})
export class DashboardsModule {}
