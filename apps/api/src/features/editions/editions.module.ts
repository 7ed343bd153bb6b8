import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { EditionsQueries } from './editions.queries.js';
import { EditionsService } from './editions.service.js';
import { FreezingService } from './freezing.service.js';
import { PlanTextsService } from './plan-texts.service.js';
import { PublicationService } from './publication.service.js';
import { PublishedReportsController } from './published-reports.controller.js';
import { PublishedReportsQueries } from './published-reports.queries.js';
import { ReportChecksQueries } from './report-checks.queries.js';
import { ReportFileAnswers } from './report-file-answers.js';
import { ReportFilesService } from './report-files.service.js';
import { ReportStore } from './report-store.js';
import { StudioReportsController } from './studio-reports.controller.js';

@Module({
  imports: [PlansModule, ReportsModule],
  controllers: [StudioReportsController, PublishedReportsController],
  providers: [
    EditionsQueries,
    EditionsService,
    FreezingService,
    PlanTextsService,
    PublicationService,
    PublishedReportsQueries,
    ReportChecksQueries,
    ReportFileAnswers,
    ReportFilesService,
    ReportStore,
  ],
  exports: [PlanTextsService, ReportFilesService, ReportStore],
})
export class EditionsModule {}
