import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { ReportChecks, RetriedReportFile, ReusableSections, StudioReport, StudioReportList } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { LONE_PAGE } from '../../platform/http/lone-page.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers, AnswersFile } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { renderHtml } from '../reports/render/html.js';
import { ChecksDto, PrepareReportDto, PublishDraftDto, PublishFinalDto, WriteSectionsDto } from './editions.dto.js';
import { EditionsQueries } from './editions.queries.js';
import { EditionsService } from './editions.service.js';
import { FreezingService } from './freezing.service.js';
import { PublicationService } from './publication.service.js';
import { PublishedReportsQueries } from './published-reports.queries.js';
import { ReportChecksQueries } from './report-checks.queries.js';
import { ReportFileAnswers } from './report-file-answers.js';
import { ReportFilesService } from './report-files.service.js';

/** As a file of a report, and inside of the studio's own page. */
const PREVIEW_PAGE = LONE_PAGE.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

@Controller('studio')
export class StudioReportsController {
  constructor(
    private readonly editions: EditionsQueries,
    private readonly service: EditionsService,
    private readonly freezing: FreezingService,
    private readonly publication: PublicationService,
    private readonly files: ReportFilesService,
    private readonly published: PublishedReportsQueries,
    private readonly answers: ReportFileAnswers,
    private readonly checks: ReportChecksQueries,
  ) {}

  /** The reports of a plan in the hands of its staff, the latest first. */
  @Get('plans/:plan/reports')
  @Policy(mayManagePlans)
  @Answers('StudioReportList')
  list(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<StudioReportList> {
    return this.editions.ofPlan(actor, plan, locale);
  }

  /** What to look at before a report of the plan is frozen: errors first, then by place, each with the page where it is put right. */
  @Get('plans/:plan/report-checks')
  @Policy(mayManagePlans)
  @Answers('ReportChecks')
  check(@CurrentActor() actor: Actor, @Param('plan') plan: string, @Query() asked: ChecksDto): Promise<ReportChecks> {
    return this.checks.ofPlan(actor, plan, asked);
  }

  /** Begins the next report of an adopted plan. */
  @Post('plans/:plan/reports')
  @Policy(mayManagePlans)
  @Accepts('PrepareReport')
  @Answers('Saved')
  prepare(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Query() _query: LanguageDto,
    @Body() body: PrepareReportDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.service.prepare(actor, plan, body, idempotency);
  }

  /** A report with its texts, its editions and how far their files are. */
  @Get('reports/:reportId')
  @Policy(mayManagePlans)
  @Answers('StudioReport')
  get(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<StudioReport> {
    return this.editions.studioReport(actor, id, locale);
  }

  /** Changes the day and the languages of a report. */
  @Put('reports/:reportId')
  @Policy(mayManagePlans)
  @Accepts('PrepareReport')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: PrepareReportDto,
  ): Promise<Saved> {
    return this.service.edit(actor, id, version, body);
  }

  /** Writes the texts of a report, as a whole. */
  @Put('reports/:reportId/sections')
  @Policy(mayManagePlans)
  @Accepts('WriteSections')
  @Answers('Saved')
  writeSections(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() { sections }: WriteSectionsDto,
  ): Promise<Saved> {
    return this.service.writeSections(actor, id, version, sections);
  }

  /** Texts of earlier reports that may be used again. */
  @Get('reports/:reportId/reusable-sections')
  @Policy(mayManagePlans)
  @Answers('ReusableSections')
  reusable(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ReusableSections> {
    return this.editions.reusableSections(actor, id, locale);
  }

  /** The report as data, as it would be frozen now. */
  @Get('reports/:reportId/preview.json')
  @Policy(mayManagePlans)
  @Answers('ReportModel')
  previewJson(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ReportModel> {
    return this.editions.preview(actor, id, locale);
  }

  /** The report as one page, as it would be frozen now. */
  @Get('reports/:reportId/preview.html')
  @Policy(mayManagePlans)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', PREVIEW_PAGE)
  @Header('x-frame-options', 'SAMEORIGIN')
  @AnswersFile('text/html')
  async previewHtml(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return renderHtml(await this.editions.preview(actor, id, locale));
  }

  /** Freezes the report as known now, and has its files written. */
  @Post('reports/:reportId/freeze')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Answers('Saved')
  freeze(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Saved> {
    return this.freezing.freeze(actor, id, version);
  }

  /** Takes back what was frozen and is not public. */
  @Post('reports/:reportId/discard')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Answers('Saved')
  discard(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Saved> {
    return this.freezing.discard(actor, id, version);
  }

  /** Publishes the frozen draft, with the last day for remarks. */
  @Post('reports/:reportId/draft-publication')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Accepts('PublishDraftReport')
  @Answers('Saved')
  publishDraft(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() { remarksUntil }: PublishDraftDto,
  ): Promise<Saved> {
    return this.publication.publishDraft(actor, id, version, remarksUntil);
  }

  /** Publishes the frozen final report, for good. */
  @Post('reports/:reportId/final-publication')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Accepts('PublishFinalReport')
  @Answers('Saved')
  publishFinal(
    @CurrentActor() actor: Actor,
    @Param('reportId', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: PublishFinalDto,
  ): Promise<Saved> {
    return this.publication.publishFinal(actor, id, version, body);
  }

  /** Tries again a file that could not be written. */
  @Post('report-files/:fileId/retry')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Answers('RetriedReportFile')
  retry(@CurrentActor() actor: Actor, @Param('fileId', NumberPipe) id: number, @Query() _query: LanguageDto): Promise<RetriedReportFile> {
    return this.files.retry(actor, id);
  }

  /** A file of a frozen report, public or not yet. */
  @Get('report-files/:fileId/file')
  @Policy(mayManagePlans)
  @AnswersFile('*/*')
  async file(
    @CurrentActor() actor: Actor,
    @Param('fileId', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.answers.file(request, reply, await this.published.studioFile(actor, id), false);
  }
}
