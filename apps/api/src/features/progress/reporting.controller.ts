import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { Deleted } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ExpectedVersionOrNone, ReaderLocale, VersionIfKnown } from '../../platform/http/request.js';
import { mayReportProgress } from '../accounts/session.policy.js';
import { DraftContentDto } from './draft.dto.js';
import { DraftsQueries } from './drafts.queries.js';
import { DraftsService } from './drafts.service.js';
import { ReportProgressDto } from './progress.dto.js';
import { ProgressService } from './progress.service.js';

@Controller('activities/:id')
export class ReportingController {
  constructor(
    private readonly progress: ProgressService,
    private readonly drafts: DraftsService,
    private readonly queries: DraftsQueries,
  ) {}

  /** Reports progress on an activity: public at once or submitted to review, by the plan's rule; answers what moves. If-Match names the draft that is sent. */
  @Post('updates')
  @Policy(mayReportProgress)
  @Accepts('ReportProgress')
  @Answers('ReportOutcome')
  report(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Body() body: ReportProgressDto,
    @ReaderLocale() locale: Locale,
    @VersionIfKnown() version: number | null,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<ReportOutcome> {
    return this.progress.report(actor, id, body, { version, locale, idempotency });
  }

  /** Nothing changed: says again today what was said last. */
  @Post('updates/confirmation')
  @Policy(mayReportProgress)
  @Answers('ReportOutcome')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<ReportOutcome> {
    return this.progress.confirm(actor, id, locale, idempotency);
  }

  /** The working draft of an activity, shared by whoever may report on it. */
  @Get('draft')
  @Policy(mayReportProgress)
  @Answers('ProgressDraft')
  get(@CurrentActor() actor: Actor, @Param('id', NumberPipe) id: number, @Query() _query: LanguageDto): Promise<ProgressDraft> {
    return this.queries.get(actor, id);
  }

  /** Keeps what is typed so far: If-Match for the next version, If-None-Match: * for the first; 412 when somebody else saved meanwhile. */
  @Put('draft')
  @Policy(mayReportProgress)
  @Accepts('DraftContent')
  @Answers('ProgressDraft')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Body() body: DraftContentDto,
    @ReaderLocale() locale: Locale,
    @ExpectedVersionOrNone() version: number | null,
  ): Promise<ProgressDraft> {
    return this.drafts.save(actor, id, version, body, locale);
  }

  /** Throws the draft away. */
  @Delete('draft')
  @Policy(mayReportProgress)
  @Answers('Deleted')
  discard(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ExpectedVersion() version: number,
  ): Promise<Deleted> {
    return this.drafts.discard(actor, id, version);
  }

  /** Takes a submission back: it is a draft again. */
  @Post('draft/withdrawal')
  @HttpCode(200)
  @Policy(mayReportProgress)
  @Answers('ProgressDraft')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @VersionIfKnown() version: number | null,
  ): Promise<ProgressDraft> {
    return this.drafts.withdraw(actor, id, version);
  }
}
