import { Module } from '@nestjs/common';
import { DashboardsModule } from '../dashboards/dashboards.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { UploadRateGuard } from '../documents/upload-rate.guard.js';
import { ComparisonDocumentController } from './comparison/comparison-document.controller.js';
import { OgpController } from './ogp/ogp.controller.js';
import { OgpQueries } from './ogp/ogp.queries.js';
import { PaperAnswer } from './paper-answer.js';
import { ReportAnswers } from './report-answers.js';
import { ReportPartsController } from './report-parts.controller.js';
import { ReportsController } from './reports.controller.js';
import { ReportsQueries } from './reports.queries.js';
import { ReportTemplatesController } from './templates/report-templates.controller.js';
import { ReportTemplatesQueries } from './templates/report-templates.queries.js';
import { ReportTemplatesService } from './templates/report-templates.service.js';
import { TemplatePreviews } from './templates/template-previews.js';

@Module({
  imports: [DashboardsModule, DocumentsModule],
  controllers: [ReportsController, ReportPartsController, ComparisonDocumentController, OgpController, ReportTemplatesController],
  providers: [
    OgpQueries,
    PaperAnswer,
    ReportAnswers,
    ReportsQueries,
    ReportTemplatesQueries,
    ReportTemplatesService,
    TemplatePreviews,
    UploadRateGuard,
  ],
  exports: [PaperAnswer, ReportsQueries, ReportTemplatesQueries],
})
export class ReportsModule {}
