import { Controller, Get, Logger, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Clock } from '../../platform/clock.js';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { narrativePaper } from '../narratives/narrative-paper.js';
import { PAPER_FORMS, PAPER_LIMIT, PaperAnswer } from '../reports/paper-answer.js';
import { PaperFormatPipe } from '../reports/paper-format.pipe.js';
import type { PaperFormat } from '../reports/render/paper/paper.js';
import { printed } from '../reports/printed.js';
import { renderSheetPdf } from '../reports/render/pdf.js';
import { sheetView } from '../sheets/sheet-view.js';
import { ActivityPagesQueries } from './activity-pages.queries.js';

@Controller('plans/:plan/commitments/:number/activities/:activity')
export class ActivityPagesController {
  private readonly logger = new Logger('Sheets');

  constructor(
    private readonly pages: ActivityPagesQueries,
    private readonly clock: Clock,
    private readonly papers: PaperAnswer,
  ) {}

  /** An activity on a day: its progress, its place in the commitment's rate, its evidence and its sheet. */
  @Get()
  @Policy(everyone)
  @Answers('ActivityPage')
  get(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) commitment: number,
    @Param('activity', NumberPipe) activity: number,
    @Query() { asOf }: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ActivityPage> {
    return this.pages.get(actor, { plan, commitment, activity }, asOf ?? this.clock.today(), locale);
  }

  /** The sheet of an activity as it is today, typeset as tagged PDF. It takes a core for a second, so that one address gets a few a minute. */
  @Get('sheet.pdf')
  @Policy(everyone)
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '1 minute' } })
  @AnswersFile('application/pdf')
  async sheet(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) commitment: number,
    @Param('activity', NumberPipe) activity: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.pages.get(actor, { plan, commitment, activity }, this.clock.today(), locale);
    if (page.sheet === null) throw new DomainError('resource.not_found');
    const pdf = await printed(renderSheetPdf(sheetView(page, page.sheet, locale)), this.logger);
    void reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${page.plan.slug}-${commitment}.${activity}-${locale}.pdf"`)
      .send(pdf);
  }

  /** The narrative report of an activity with its facts and its documents. */
  @Get('narrative.:format')
  @Policy(everyone)
  @RouteConfig(PAPER_LIMIT)
  @AnswersFile('*/*', PAPER_FORMS)
  async narrative(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) commitment: number,
    @Param('activity', NumberPipe) activity: number,
    @Param('format', PaperFormatPipe) format: PaperFormat,
    @Query() { asOf }: AsOfDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.pages.get(actor, { plan, commitment, activity }, asOf ?? this.clock.today(), locale);
    if (page.narrative === null) throw new DomainError('resource.not_found');
    await this.papers.send(narrativePaper(page, page.narrative, locale), format, `${plan}-${commitment}.${activity}`, reply);
  }
}
