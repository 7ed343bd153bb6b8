import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req, UseGuards } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { MadePastPlan, PastReport, PastReportList, PastReportText } from '@iltizam/shared/past-reports/contract';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { TakesFile } from '../../platform/http/uploads.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { UploadRateGuard } from '../documents/upload-rate.guard.js';
import { DecideFindingsDto, MakePastPlanDto } from './past-reports.dto.js';
import { PastReportsQueries } from './past-reports.queries.js';
import { PastReportsService } from './past-reports.service.js';

@Controller('studio/past-reports')
export class PastReportsController {
  constructor(
    private readonly reports: PastReportsQueries,
    private readonly service: PastReportsService,
  ) {}

  /** The printed reports that were read, the latest first. */
  @Get()
  @Policy(mayManagePlans)
  @Answers('PastReportList')
  list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<PastReportList> {
    return this.reports.list(actor, locale);
  }

  /** Reads a printed report, as the form field `file`: a PDF or a Word document of 30 MB at most, or a text of 5 MB at most in UTF-8, UTF-16 or an encoding of Windows. */
  @Post()
  @Policy(mayManagePlans)
  @UseGuards(UploadRateGuard)
  @TakesFile()
  @Answers('Saved')
  read(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @Req() request: FastifyRequest): Promise<Saved> {
    return this.service.read(actor, request);
  }

  /** What was read in a text, what was doubtful in it, and what was decided. */
  @Get(':id')
  @Policy(mayManagePlans)
  @Answers('PastReport')
  get(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<PastReport> {
    return this.reports.get(actor, id, locale);
  }

  /** The text itself, line by line. */
  @Get(':id/text')
  @Policy(mayManagePlans)
  @Answers('PastReportText')
  text(@CurrentActor() actor: Actor, @Param('id', NumberPipe) id: number, @Query() _query: LanguageDto): Promise<PastReportText> {
    return this.reports.text(actor, id);
  }

  /** Decides on findings, one or many. */
  @Put(':id/decisions')
  @Policy(mayManagePlans)
  @Accepts('DecideFindings')
  @Answers('Saved')
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: DecideFindingsDto,
  ): Promise<Saved> {
    return this.service.decide(actor, id, version, body);
  }

  /** Makes a public plan of a reading on which nothing waits for a decision: for staff of everywhere who administer too. */
  @Post(':id/plan')
  @Policy(mayManagePlans)
  @Accepts('MakePastPlan')
  @Answers('MadePastPlan')
  makePlan(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: MakePastPlanDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<MadePastPlan> {
    return this.service.makePlan(actor, id, version, body, idempotency);
  }

  /** Throws a reading away of which no plan was made. */
  @Delete(':id')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  discard(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.service.discard(actor, id, version);
  }
}
