import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { StudioNarrative } from '@iltizam/shared/narratives/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { LanguagePipe } from '../../platform/http/language.pipe.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersionOrNone, ReaderLocale } from '../../platform/http/request.js';
import { mayReportProgress } from '../accounts/session.policy.js';
import { WriteNarrativeDto } from './narratives.dto.js';
import { NarrativesQueries } from './narratives.queries.js';
import { NarrativesService } from './narratives.service.js';

@Controller('activities/:id/narrative')
export class NarrativesController {
  constructor(
    private readonly narratives: NarrativesQueries,
    private readonly service: NarrativesService,
  ) {}

  /** The narrative report of an activity in each of its languages, drafts too, for those who report on it. */
  @Get()
  @Policy(mayReportProgress)
  @Answers('StudioNarrative')
  get(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<StudioNarrative> {
    return this.narratives.get(actor, id, locale);
  }

  /** Writes the narrative report of an activity in one language; the public reads it once it is published. */
  @Put(':language')
  @Policy(mayReportProgress)
  @Accepts('WriteNarrative')
  @Answers('Saved')
  write(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Param('language', LanguagePipe) language: Locale,
    @ExpectedVersionOrNone() version: number | null,
    @Query() _query: LanguageDto,
    @Body() body: WriteNarrativeDto,
  ): Promise<Saved> {
    return this.service.write(actor, id, language, version, body);
  }
}
