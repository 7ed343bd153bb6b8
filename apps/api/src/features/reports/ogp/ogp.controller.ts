import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { OgpCommitment } from '@iltizam/shared/ogp/contract';
import type { FastifyReply } from 'fastify';
import { everyone, Policy } from '../../../platform/auth/policy.js';
import { Clock } from '../../../platform/clock.js';
import { KnownAtDto } from '../../../platform/http/known-at.dto.js';
import { NumberPipe } from '../../../platform/http/number.pipe.js';
import { Answers, AnswersFile } from '../../../platform/http/openapi.js';
import { ReaderLocale } from '../../../platform/http/request.js';
import { LICENCE_LINK } from '../../exports/licence.js';
import { schemaLink } from '../../exports/schemas/schema-link.js';
import { PAPER_FORMS, PAPER_LIMIT, PaperAnswer } from '../paper-answer.js';
import { PaperFormatPipe } from '../paper-format.pipe.js';
import type { PaperFormat } from '../render/paper/paper.js';
import type { ReportMoment } from '../reports.queries.js';
import { ogpPaper } from './ogp-paper.js';
import { OgpQueries } from './ogp.queries.js';

@Controller('plans/:plan/commitments/:number')
export class OgpController {
  constructor(
    private readonly forms: OgpQueries,
    private readonly clock: Clock,
    private readonly answer: PaperAnswer,
  ) {}

  private moment({ asOf, knownAt }: KnownAtDto): ReportMoment {
    return { asOf: asOf ?? this.clock.today(), knownAt: knownAt ?? null };
  }

  /** The OGP's form of the end of a commitment as data: what is known, and the fields that a person must fill in. */
  @Get('ogp.json')
  @Policy(everyone)
  @Header('link', `${LICENCE_LINK}, ${schemaLink('ogp-commitment')}`)
  @Answers('OgpCommitment')
  json(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() query: KnownAtDto,
    @ReaderLocale() locale: Locale,
  ): Promise<OgpCommitment> {
    return this.forms.form(plan, number, this.moment(query), locale);
  }

  /** The same form to print; what the platform does not know is marked. */
  @Get('ogp.:format')
  @Policy(everyone)
  @RouteConfig(PAPER_LIMIT)
  @AnswersFile('*/*', PAPER_FORMS)
  async file(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Param('format', PaperFormatPipe) format: PaperFormat,
    @Query() query: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await this.forms.form(plan, number, this.moment(query), locale);
    await this.answer.send(ogpPaper(form), format, `${plan}-ogp-${number}-${form.asOf}`, reply);
  }
}
