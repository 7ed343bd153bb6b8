import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { EditionKind, PublishedReportList, ReportVerification } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { EditionKindPipe, type NamedFile, NamedFilePipe } from './editions.dto.js';
import { EditionsQueries } from './editions.queries.js';
import { PublishedReportsQueries } from './published-reports.queries.js';
import { ReportFileAnswers } from './report-file-answers.js';

@Controller('plans/:plan/reports')
export class PublishedReportsController {
  constructor(
    private readonly editions: EditionsQueries,
    private readonly published: PublishedReportsQueries,
    private readonly answers: ReportFileAnswers,
  ) {}

  /** The reports that were published, drafts too, the latest first, with where each of their files is. */
  @Get()
  @Policy(everyone)
  @Answers('PublishedReportList')
  list(@Param('plan') plan: string, @Query() _query: LanguageDto): Promise<PublishedReportList> {
    return this.editions.published(plan);
  }

  /** A file of a published report, named by its kind and format: `draft.pdf`, `final.json`. It never changes. */
  @Get(':report/:edition')
  @Policy(everyone)
  @AnswersFile('*/*')
  async file(
    @Param('plan') plan: string,
    @Param('report', NumberPipe) report: number,
    @Param('edition', NamedFilePipe) named: NamedFile,
    @Query() { lang }: LanguageDto,
    @ReaderLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.answers.file(request, reply, await this.published.file(plan, report, named, lang, locale), lang !== undefined);
  }

  /** Whether the figures of a published report, computed again from the facts known at its instant, are still the same. */
  @Get(':report/:edition/verification')
  @Policy(everyone)
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute' } })
  @Answers('ReportVerification')
  verification(
    @Param('plan') plan: string,
    @Param('report', NumberPipe) report: number,
    @Param('edition', EditionKindPipe) kind: EditionKind,
    @Query() _query: LanguageDto,
  ): Promise<ReportVerification> {
    return this.published.verification(plan, report, kind);
  }
}
