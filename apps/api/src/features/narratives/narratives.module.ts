import { Module } from '@nestjs/common';
import { NarrativesController } from './narratives.controller.js';
import { NarrativesQueries } from './narratives.queries.js';
import { NarrativesService } from './narratives.service.js';

@Module({
  controllers: [NarrativesController],
  providers: [NarrativesQueries, NarrativesService],
  exports: [NarrativesQueries, NarrativesService],
})
export class NarrativesModule {}
