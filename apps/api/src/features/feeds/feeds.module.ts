import { Module } from '@nestjs/common';
import { CalendarsController } from './calendars.controller.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsQueries } from './feeds.queries.js';

@Module({ controllers: [FeedsController, CalendarsController], providers: [FeedsQueries] })
export class FeedsModule {}
