import { Module } from '@nestjs/common';
import { CalculationsQueries } from './calculations.queries.js';
import { ProgressController } from './progress.controller.js';
import { ProgressQueries } from './progress.queries.js';
import { ProgressService } from './progress.service.js';
import { UpdatesQueries } from './updates.queries.js';

@Module({
  controllers: [ProgressController],
  providers: [CalculationsQueries, ProgressQueries, ProgressService, UpdatesQueries],
  exports: [CalculationsQueries, ProgressQueries, ProgressService],
})
export class ProgressModule {}
