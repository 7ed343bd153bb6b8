import { Controller, Get, Header, Logger, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { FastifyReply } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { KnownAtDto } from '../../platform/http/known-at.dto.js';
import { LONE_PAGE } from '../../platform/http/lone-page.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { LICENCE_LINK } from '../exports/licence.js';
import { schemaLink } from '../exports/schemas/schema-link.js';
import { renderHtml } from './render/html.js';
import { printed } from './printed.js';
import { renderPdf } from './render/pdf.js';
import { type ReportMoment, ReportsQueries } from './reports.queries.js';

@Controller('plans/:plan')
export class ReportsController {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly reports: ReportsQueries,
    private readonly clock: Clock,
  ) {}

  private moment({ asOf, knownAt }: KnownAtDto): ReportMoment {
    return { asOf: asOf ?? this.clock.today(), knownAt: knownAt ?? null };
  }

  /** The self-assessment report as data: what every other form of it prints. */
  @Get('report.json')
  @Policy(everyone)
  @Header('link', `${LICENCE_LINK}, ${schemaLink('report')}`)
  @Answers('ReportModel')
  json(@Param('plan') plan: string, @Query() moment: KnownAtDto, @ReaderLocale() locale: Locale): Promise<ReportModel> {
    return this.reports.model(plan, this.moment(moment), locale);
  }

  /** The report as one page for the browser. */
  @Get('report.html')
  @Policy(everyone)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', LONE_PAGE)
  @AnswersFile('text/html')
  async html(@Param('plan') plan: string, @Query() moment: KnownAtDto, @ReaderLocale() locale: Locale): Promise<string> {
    return renderHtml(await this.reports.model(plan, this.moment(moment), locale));
  }

  /** The report typeset as tagged PDF. It takes a core for seconds, so that one address gets a few a minute. */
  @Get('report.pdf')
  @Policy(everyone)
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '1 minute' } })
  @AnswersFile('application/pdf')
  async pdf(
    @Param('plan') plan: string,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const model = await this.reports.model(plan, this.moment(moment), locale);
    const onReplaced = (characters: string[]): void => this.logger.warn(`No font prints ${characters.join(' ')} of ${plan}`);
    const pdf = await printed(renderPdf(model, { onReplaced }), this.logger);
    void reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${model.plan.slug}-${model.asOf}-${model.lang}.pdf"`)
      .send(pdf);
  }
}
