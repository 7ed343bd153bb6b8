import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { Import, ImportList, ImportProgress } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers, AnswersFile } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { TakesFile } from '../../platform/http/uploads.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { UploadRateGuard } from '../documents/upload-rate.guard.js';
import { ImportApplicationService } from './import-application.service.js';
import { ImportUndoService } from './import-undo.service.js';
import { ApplyImportDto, ImportPageDto, ImportPagesDto, UploadImportDto } from './imports.dto.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportsService } from './imports.service.js';

@Controller('studio/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsQueries,
    private readonly service: ImportsService,
    private readonly applications: ImportApplicationService,
    private readonly undoing: ImportUndoService,
  ) {}

  /** The files that were brought in, the latest first. */
  @Get()
  @Policy(mayManagePlans)
  @Answers('ImportList')
  list(@CurrentActor() actor: Actor, @Query() { page }: ImportPageDto, @ReaderLocale() locale: Locale): Promise<ImportList> {
    return this.imports.list(actor, page, locale);
  }

  /** Takes one file, as the form field `file`, 20 MB at most; it is read and tried out in the background, and nothing is written. */
  @Post()
  @Policy(mayManagePlans)
  @UseGuards(UploadRateGuard)
  @TakesFile()
  @Answers('Import')
  upload(
    @CurrentActor() actor: Actor,
    @Query() { kind }: UploadImportDto,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Import> {
    return this.service.upload(actor, kind, request, locale, idempotency);
  }

  /** What was read of a file, a page of what is wrong with it and one of what it would change. */
  @Get(':id')
  @Policy(mayManagePlans)
  @Answers('Import')
  get(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() pages: ImportPagesDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Import> {
    return this.imports.get(actor, id, pages, locale);
  }

  /** What is under way of an import, and how far it is: for who waits for it. */
  @Get(':id/progress')
  @Policy(mayManagePlans)
  @Answers('ImportProgress')
  progress(@CurrentActor() actor: Actor, @Param('id', NumberPipe) id: number): Promise<ImportProgress> {
    return this.imports.progress(actor, id);
  }

  /** Every message of an import with its place in the file, as CSV. */
  @Get(':id/messages.csv')
  @Policy(mayManagePlans)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="messages.csv"')
  @AnswersFile('text/csv')
  messages(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.imports.messages(actor, id, locale);
  }

  /** Has what the file says written in the background, all of it or nothing; `refusal` says why it was not, and the file is read again when the plan changed since. */
  @Post(':id/application')
  @HttpCode(202)
  @Policy(mayManagePlans)
  @Accepts('ApplyImport')
  @Answers('Import')
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: ApplyImportDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Import> {
    return this.applications.apply(actor, id, version, body, locale);
  }

  /** Has what an import wrote taken back in the background: of an adopted plan by another amendment, since nothing public is unwritten. */
  @Post(':id/undo')
  @HttpCode(202)
  @Policy(mayManagePlans)
  @Answers('Import')
  undo(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Import> {
    return this.undoing.undo(actor, id, version, locale);
  }

  /** Lets go of an import that was not applied; the file is removed. */
  @Post(':id/abandonment')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Answers('Import')
  abandon(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Import> {
    return this.service.abandon(actor, id, version, locale);
  }
}
