import { Module } from '@nestjs/common';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsService } from './meetings.service.js';

@Module({ controllers: [MeetingsController], providers: [MeetingsQueries, MeetingsService], exports: [MeetingsService] })
export class MeetingsModule {}
