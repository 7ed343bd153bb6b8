import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { UploadRateGuard } from '../documents/upload-rate.guard.js';
import { ReportAnswers } from './report-answers.js';
import { ReportPartsController } from './report-parts.controller.js';
import { ReportsController } from './reports.controller.js';
import { ReportsQueries } from './reports.queries.js';
import { ReportTemplatesController } from './templates/report-templates.controller.js';
import { ReportTemplatesQueries } from './templates/report-templates.queries.js';
import { ReportTemplatesService } from './templates/report-templates.service.js';
import { TemplatePreviews } from './templates/template-previews.js';

@Module({
  imports: [DocumentsModule],
  controllers: [ReportsController, ReportPartsController, ReportTemplatesController],
  providers: [ReportAnswers, ReportsQueries, ReportTemplatesQueries, ReportTemplatesService, TemplatePreviews, UploadRateGuard],
  exports: [ReportsQueries, ReportTemplatesQueries],
})
export class ReportsModule {}
