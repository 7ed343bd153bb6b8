import { Module } from '@nestjs/common';
import { DashboardsModule } from '../dashboards/dashboards.module.js';
import { ProgressModule } from '../progress/progress.module.js';
import { BriefQueries } from './brief.queries.js';
import { CommitteeController } from './committee.controller.js';
import { CommitteeQueries } from './committee.queries.js';

@Module({ imports: [DashboardsModule, ProgressModule], controllers: [CommitteeController], providers: [CommitteeQueries, BriefQueries] })
export class CommitteeModule {}
