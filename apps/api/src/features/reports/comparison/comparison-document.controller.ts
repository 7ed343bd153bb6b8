import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { lookBack } from '@iltizam/shared/dashboards/look-back';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { FastifyReply } from 'fastify';
import { everyone, Policy } from '../../../platform/auth/policy.js';
import { Clock } from '../../../platform/clock.js';
import { AnswersFile } from '../../../platform/http/openapi.js';
import { ReaderLocale } from '../../../platform/http/request.js';
import { TwoDaysDto } from '../../dashboards/dashboards.dto.js';
import { DashboardsQueries } from '../../dashboards/dashboards.queries.js';
import { PAPER_FORMS, PAPER_LIMIT, PaperAnswer } from '../paper-answer.js';
import { PaperFormatPipe } from '../paper-format.pipe.js';
import type { PaperFormat } from '../render/paper/paper.js';
import { ReportsQueries } from '../reports.queries.js';
import { comparisonPaper } from './comparison-paper.js';

@Controller('plans/:plan')
export class ComparisonDocumentController {
  constructor(
    private readonly dashboards: DashboardsQueries,
    private readonly reports: ReportsQueries,
    private readonly clock: Clock,
    private readonly answer: PaperAnswer,
  ) {}

  /** A plan, its axes and commitments on two days as a document, with the activities whose level changed between them. */
  @Get('comparison.:format')
  @Policy(everyone)
  @RouteConfig(PAPER_LIMIT)
  @AnswersFile('*/*', PAPER_FORMS)
  async file(
    @Param('plan') plan: string,
    @Param('format', PaperFormatPipe) format: PaperFormat,
    @Query() query: TwoDaysDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const to = query.to ?? this.clock.today();
    const from = query.from ?? lookBack(to);
    const comparison = await this.dashboards.twoDays(plan, { from, to, knownAt: query.knownAt }, locale);
    const on = (asOf: IsoDate): Promise<ReportModel> => this.reports.model(plan, { asOf, knownAt: query.knownAt ?? null }, locale);
    const [before, after] = await Promise.all([on(from), on(to)]);
    await this.answer.send(comparisonPaper(comparison, before, after), format, `${plan}-comparison-${from}-${to}`, reply);
  }
}
