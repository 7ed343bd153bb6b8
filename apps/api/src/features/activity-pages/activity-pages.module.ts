import { Module } from '@nestjs/common';
import { ActivityPagesController } from './activity-pages.controller.js';
import { ActivityPagesQueries } from './activity-pages.queries.js';

@Module({ controllers: [ActivityPagesController], providers: [ActivityPagesQueries] })
export class ActivityPagesModule {}
