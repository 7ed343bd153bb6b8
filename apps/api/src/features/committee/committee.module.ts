import { Module } from '@nestjs/common';
import { CommitteeController } from './committee.controller.js';
import { CommitteeQueries } from './committee.queries.js';

@Module({ controllers: [CommitteeController], providers: [CommitteeQueries] })
export class CommitteeModule {}
