import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { PlanData } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { siteUrlOf } from '../../platform/http/site-url.js';
import { DATA_DICTIONARY } from './csv-columns.js';
import { ExportsQueries, type Imprint } from './exports.queries.js';
import { LICENCE_LINK } from './licence.js';
import { schemaLink } from './schemas/schema-link.js';
import { planCsv } from './plan-csv.js';

@Controller('plans/:plan')
export class ExportsController {
  constructor(
    private readonly exports: ExportsQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A plan as open data: axes, commitments, activities and indicators with their rates on a day. */
  @Get('data.json')
  @Policy(everyone)
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('link', `${LICENCE_LINK}, ${schemaLink('plan-data')}`)
  @Answers('PlanData')
  json(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Query() query: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    const asOf = query.asOf ?? this.clock.today();
    return this.exports.planData(plan, asOf, locale, this.imprint(request, asOf, locale));
  }

  /** A plan as a table with a row per activity, for spreadsheets. */
  @Get('data.csv')
  @Policy(everyone)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('link', LICENCE_LINK)
  @AnswersFile('text/csv', `Comma-separated values in UTF-8 with these columns:\n\n${DATA_DICTIONARY}`)
  async csv(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('plan') plan: string,
    @Query() query: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    const asOf = query.asOf ?? this.clock.today();
    const data = JSON.parse(await this.exports.planData(plan, asOf, locale, this.imprint(request, asOf, locale))) as PlanData;
    void reply.header('content-disposition', `attachment; filename="${data.plan.slug}-${asOf}.csv"`);
    return planCsv(data);
  }

  /** The source names day and language, so that it answers the same again tomorrow and to other readers. */
  private imprint(request: FastifyRequest, asOf: IsoDate, locale: Locale): Imprint {
    const path = request.url.split('?')[0] ?? '';
    const source = `${siteUrlOf(this.config, request)}${path}?asOf=${asOf}&lang=${locale}`;
    return { generatedAt: this.clock.now().toISOString(), source, licence: LICENCE };
  }
}
