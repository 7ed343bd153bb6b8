import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { everyone, Policy } from '../../../platform/auth/policy.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { LanguageDto } from '../../../platform/http/language.dto.js';
import { AnswersFile } from '../../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../../platform/http/request.js';
import { apiUrlOf } from '../../../platform/http/site-url.js';
import { mayManagePlans } from '../../accounts/session.policy.js';
import { LICENCE_LINK } from '../../exports/licence.js';
import { PortableQueries } from '../../portable/portable.queries.js';
import { planFile } from './plan-files.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';
/** Each takes a process for a second. */
const LIMIT = { rateLimit: { max: 20, timeWindow: '1 minute' } };

@Controller()
export class PlanFilesController {
  constructor(
    private readonly portable: PortableQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A plan with all its facts in every language as a workbook, a sheet for each table, which can be changed and brought in again. */
  @Get('plans/:plan/plan.xlsx')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @Header('content-type', XLSX)
  @Header('link', LICENCE_LINK)
  @AnswersFile(XLSX, 'Office Open XML workbook: names and codes are the same in every language, `lang` is that of the explanations')
  async workbook(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Buffer> {
    return this.packed(request, reply, slug, 'xlsx', locale, await this.portable.publicJson(slug));
  }

  /** The same as an archive of CSV files, with their description as a Data Package. */
  @Get('plans/:plan/plan.csv.zip')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @Header('content-type', ZIP)
  @Header('link', LICENCE_LINK)
  @AnswersFile(ZIP, 'One UTF-8 CSV file for each table, and datapackage.json')
  async archive(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Buffer> {
    return this.packed(request, reply, slug, 'csv.zip', locale, await this.portable.publicJson(slug));
  }

  /** The workbook for staff of the plan, while it is a draft too. */
  @Get('studio/plans/:plan/plan.xlsx')
  @Policy(mayManagePlans)
  @RouteConfig(LIMIT)
  @Header('content-type', XLSX)
  @AnswersFile(XLSX, 'The same workbook as the public one')
  async studioWorkbook(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Buffer> {
    return this.packed(request, reply, slug, 'xlsx', locale, await this.portable.staffJson(actor, slug));
  }

  private async packed(
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string,
    format: 'xlsx' | 'csv.zip',
    locale: Locale,
    json: string,
  ): Promise<Buffer> {
    const source = `${apiUrlOf(this.config, request)}/plans/${encodeURIComponent(slug)}/plan.${format}?lang=${locale}`;
    const file = await planFile({ json, format, locale, source });
    void reply.header('content-disposition', `attachment; filename="${slug}.plan.${format}"`);
    return file;
  }
}
