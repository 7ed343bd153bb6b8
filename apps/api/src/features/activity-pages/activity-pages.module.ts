import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.js';
import { ActivityPagesController } from './activity-pages.controller.js';
import { ActivityPagesQueries } from './activity-pages.queries.js';

@Module({ imports: [ReportsModule], controllers: [ActivityPagesController], providers: [ActivityPagesQueries] })
export class ActivityPagesModule {}
