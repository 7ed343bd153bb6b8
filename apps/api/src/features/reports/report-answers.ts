import { Injectable, Logger } from '@nestjs/common';
import type { ReportFormat } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply } from 'fastify';
import { printed } from './printed.js';
import { renderFile } from './render/files.js';
import { type ReportMoment, ReportsQueries } from './reports.queries.js';
import { ReportTemplatesQueries } from './templates/report-templates.queries.js';

type Asked = { plan: string; moment: ReportMoment; locale: Locale };

/** The report of a plan at a moment, written when it is asked for. */
@Injectable()
export class ReportAnswers {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly reports: ReportsQueries,
    private readonly templates: ReportTemplatesQueries,
  ) {}

  async file({ plan, moment, locale }: Asked, format: ReportFormat, reply: FastifyReply): Promise<void> {
    const model = await this.reports.model(plan, moment, locale);
    const template = format === 'docx' ? await this.templates.ofPlan(plan) : null;
    const { bytes, mediaType, extension, replaced } = await printed(renderFile(model, format, { template }), this.logger);
    if (replaced.length > 0) this.logger.warn(`No font prints ${replaced.join(' ')} of ${plan}`);
    // a browser shows a PDF, and can only save the others
    const way = format === 'pdf' ? 'inline' : 'attachment';
    void reply
      .type(mediaType)
      .header('content-disposition', `${way}; filename="${model.plan.slug}-${model.asOf}-${model.lang}.${extension}"`)
      .send(bytes);
  }
}
