import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { pagePath, type SharedPlace } from '@iltizam/shared/sharing/addresses';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { LanguagePipe } from '../../platform/http/language.pipe.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { AnswersFile } from '../../platform/http/openapi.js';
import { keptFiveMinutes, siteUrlOf } from '../../platform/http/site-url.js';
import { CardPrinter } from './card-printer.js';
import { CardDto } from './cards.dto.js';
import { CardsQueries } from './cards.queries.js';

/** A picture takes a core for some 50 ms, so that one address gets two a second. */
const LIMIT = { rateLimit: { max: 120, timeWindow: '1 minute' } };

/** The pictures that networks show beside a link, 1200 × 630 pixels. */
@Controller('cards/:lang/plans')
export class CardsController {
  constructor(
    private readonly cards: CardsQueries,
    private readonly printer: CardPrinter,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The card of a plan. */
  @Get(':plan.png')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @AnswersFile('image/png')
  plan(
    @Param('lang', LanguagePipe) lang: Locale,
    @Param('plan') plan: string,
    @Query() { asOf }: CardDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.png({ plan, level: 'plan', number: null }, lang, asOf, request, reply);
  }

  /** The card of an axis of a plan. */
  @Get(':plan/axes/:axis.png')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @AnswersFile('image/png')
  axis(
    @Param('lang', LanguagePipe) lang: Locale,
    @Param('plan') plan: string,
    @Param('axis', NumberPipe) number: number,
    @Query() { asOf }: CardDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.png({ plan, level: 'axis', number }, lang, asOf, request, reply);
  }

  /** The card of a commitment. */
  @Get(':plan/commitments/:number.png')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @AnswersFile('image/png')
  commitment(
    @Param('lang', LanguagePipe) lang: Locale,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() { asOf }: CardDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.png({ plan, level: 'commitment', number }, lang, asOf, request, reply);
  }

  private async png(
    subject: SharedPlace,
    lang: Locale,
    asOf: IsoDate | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Buffer> {
    const today = this.clock.today();
    // Nothing is known of a later day: the card would date today's figures wrong.
    const day = asOf === undefined || asOf > today ? today : asOf;
    const { host } = new URL(siteUrlOf(this.config, request));
    const card = await this.cards.card(subject, day, lang, host + pagePath(lang, subject));
    const picture = await this.printer.png(card);
    void reply
      .type('image/png')
      .header('cache-control', keptFiveMinutes(this.config))
      // Pages of others show it.
      .header('cross-origin-resource-policy', 'cross-origin')
      .removeHeader('vary');
    return picture;
  }
}
