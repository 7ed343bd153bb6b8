import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { FastifyReply } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { KnownAtDto } from '../../platform/http/known-at.dto.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { LICENCE_LINK } from '../exports/licence.js';
import { schemaLink } from '../exports/schemas/schema-link.js';
import { ReportAnswers } from './report-answers.js';

const A_FEW_A_MINUTE = { rateLimit: { max: 10, timeWindow: '1 minute' } };

@Controller('plans/:plan')
export class ReportsController {
  constructor(private readonly answers: ReportAnswers) {}

  /** The self-assessment report as data: what every other form of it prints. */
  @Get('report.json')
  @Policy(everyone)
  @Header('link', `${LICENCE_LINK}, ${schemaLink('report')}`)
  @Answers('ReportModel')
  json(@Param('plan') plan: string, @Query() moment: KnownAtDto, @ReaderLocale() locale: Locale): Promise<ReportModel> {
    return this.answers.model({ plan, moment, locale });
  }

  /** The report as one page for the browser. */
  @Get('report.html')
  @Policy(everyone)
  @AnswersFile('text/html')
  html(
    @Param('plan') plan: string,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.file({ plan, moment, locale }, 'html', reply);
  }

  /** The report typeset as tagged PDF. It takes a core for seconds, so that one address gets a few a minute. */
  @Get('report.pdf')
  @Policy(everyone)
  @RouteConfig(A_FEW_A_MINUTE)
  @AnswersFile('application/pdf')
  pdf(@Param('plan') plan: string, @Query() moment: KnownAtDto, @ReaderLocale() locale: Locale, @Res() reply: FastifyReply): Promise<void> {
    return this.answers.file({ plan, moment, locale }, 'pdf', reply);
  }

  /** The report as a Word document, in the template of the plan's member where there is one. */
  @Get('report.docx')
  @Policy(everyone)
  @RouteConfig(A_FEW_A_MINUTE)
  @AnswersFile('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  docx(
    @Param('plan') plan: string,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.file({ plan, moment, locale }, 'docx', reply);
  }

  /** The report as a workbook: a sheet for each kind of thing, figures as numbers. */
  @Get('report.xlsx')
  @Policy(everyone)
  @RouteConfig(A_FEW_A_MINUTE)
  @AnswersFile('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  xlsx(
    @Param('plan') plan: string,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.file({ plan, moment, locale }, 'xlsx', reply);
  }

  /** The figures of the report as one table: a line for each activity. */
  @Get('report.csv')
  @Policy(everyone)
  @AnswersFile('text/csv')
  csv(@Param('plan') plan: string, @Query() moment: KnownAtDto, @ReaderLocale() locale: Locale, @Res() reply: FastifyReply): Promise<void> {
    return this.answers.file({ plan, moment, locale }, 'csv', reply);
  }
}
