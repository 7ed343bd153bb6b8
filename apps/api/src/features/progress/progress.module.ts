import { Module } from '@nestjs/common';
import { CalculationsQueries } from './calculations.queries.js';
import { DraftsQueries } from './drafts.queries.js';
import { DraftsService } from './drafts.service.js';
import { ProgressController } from './progress.controller.js';
import { ProgressQueries } from './progress.queries.js';
import { ProgressService } from './progress.service.js';
import { ReportEffects } from './report-effects.js';
import { ReportingController } from './reporting.controller.js';
import { UpdateWriter } from './update-writer.js';
import { UpdatesQueries } from './updates.queries.js';

@Module({
  controllers: [ProgressController, ReportingController],
  providers: [
    CalculationsQueries,
    DraftsQueries,
    DraftsService,
    ProgressQueries,
    ProgressService,
    ReportEffects,
    UpdatesQueries,
    UpdateWriter,
  ],
  exports: [CalculationsQueries, DraftsService, ProgressQueries, ProgressService, ReportEffects, UpdatesQueries, UpdateWriter],
})
export class ProgressModule {}
