import { Controller, Get, Inject, Logger, Param, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { siteUrlOf } from '../../platform/http/site-url.js';
import { maySeeCommittee, maySitInCommittee } from '../accounts/session.policy.js';
import { printed } from '../reports/printed.js';
import { renderBriefPdf } from '../reports/render/pdf.js';
import { BriefQueries } from './brief.queries.js';
import { BriefDto, CommitteeDto } from './committee.dto.js';
import { CommitteeQueries } from './committee.queries.js';

@Controller('plans/:plan/committee')
export class CommitteeController {
  private readonly logger = new Logger('Committee');

  constructor(
    private readonly committee: CommitteeQueries,
    private readonly briefs: BriefQueries,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** What moved since a meeting or a day, what slips and why, which difficulties are open, and how the bodies report. */
  @Get()
  @Policy(maySeeCommittee)
  @Answers('CommitteeView')
  view(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() { asOf, since, meeting, axis, institution, sort }: CommitteeDto,
    @ReaderLocale() locale: Locale,
  ): Promise<CommitteeView> {
    const question = { slug, asOf: asOf ?? this.clock.today(), since, meeting };
    return this.committee.view(actor, question, { axis, institution, sort }, locale);
  }

  /** The page of a meeting, typeset as tagged PDF. It takes a core for a second, so that one address gets a few a minute. */
  @Get('brief.pdf')
  @Policy(maySitInCommittee)
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '1 minute' } })
  @AnswersFile('application/pdf')
  async brief(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() { asOf: day, since, meeting }: BriefDto,
    @ReaderLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asOf = day ?? this.clock.today();
    const page = await this.briefs.page(actor, { slug, asOf, since, meeting }, locale, siteUrlOf(this.config, request));
    const pdf = await printed(renderBriefPdf(page), this.logger);
    void reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${slug}-committee-${asOf}-${locale}.pdf"`)
      .send(pdf);
  }
}
