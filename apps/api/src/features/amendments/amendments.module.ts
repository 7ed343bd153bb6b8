import { Module } from '@nestjs/common';
import { AmendmentsController } from './amendments.controller.js';
import { AmendmentsQueries } from './amendments.queries.js';
import { AmendmentsService } from './amendments.service.js';

@Module({
  controllers: [AmendmentsController],
  providers: [AmendmentsQueries, AmendmentsService],
  exports: [AmendmentsQueries, AmendmentsService],
})
export class AmendmentsModule {}
