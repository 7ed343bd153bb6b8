import { Controller, Get, Header, Logger, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel, ReportPart } from '@iltizam/shared/reports/contract';
import type { FastifyReply } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { KnownAtDto } from '../../platform/http/known-at.dto.js';
import { LONE_PAGE } from '../../platform/http/lone-page.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { LICENCE_LINK } from '../exports/licence.js';
import { schemaLink } from '../exports/schemas/schema-link.js';
import { type PartFormat, PartFormatPipe } from './part-format.pipe.js';
import { printed } from './printed.js';
import { renderFile } from './render/files.js';
import { ReportsQueries } from './reports.queries.js';
import { ReportTemplatesQueries } from './templates/report-templates.queries.js';

const LINKS = `${LICENCE_LINK}, ${schemaLink('report')}`;

/** A typeset form takes a core for a second. */
const LIMIT = { rateLimit: { max: 20, timeWindow: '1 minute' } };

const FORMS = 'The report as page (`html`), tagged PDF, Word document, workbook or table (`csv`)';

type Asked = { plan: string; part: ReportPart; moment: KnownAtDto; locale: Locale };

@Controller('plans/:plan')
export class ReportPartsController {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly reports: ReportsQueries,
    private readonly templates: ReportTemplatesQueries,
    private readonly clock: Clock,
  ) {}

  /** The self-assessment report of one commitment as data, with the figures of the whole report. */
  @Get('commitments/:number/report.json')
  @Policy(everyone)
  @Header('link', LINKS)
  @Answers('ReportModel')
  commitment(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ReportModel> {
    return this.model({ plan, part: { kind: 'commitment', number }, moment, locale });
  }

  /** The self-assessment report of one commitment as a document. */
  @Get('commitments/:number/report.:format')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @AnswersFile('*/*', FORMS)
  commitmentFile(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Param('format', PartFormatPipe) format: PartFormat,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.file({ plan, part: { kind: 'commitment', number }, moment, locale }, format, reply);
  }

  /** The self-assessment report of one axis as data, with the figures of the whole report. */
  @Get('axes/:number/report.json')
  @Policy(everyone)
  @Header('link', LINKS)
  @Answers('ReportModel')
  axis(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ReportModel> {
    return this.model({ plan, part: { kind: 'axis', number }, moment, locale });
  }

  /** The self-assessment report of one axis as a document. */
  @Get('axes/:number/report.:format')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @AnswersFile('*/*', FORMS)
  axisFile(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Param('format', PartFormatPipe) format: PartFormat,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.file({ plan, part: { kind: 'axis', number }, moment, locale }, format, reply);
  }

  /** The self-assessment report of the commitments that one body leads, as data, with the figures of the whole report. */
  @Get('institutions/:key/report.json')
  @Policy(everyone)
  @Header('link', LINKS)
  @Answers('ReportModel')
  institution(
    @Param('plan') plan: string,
    @Param('key') key: string,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
  ): Promise<ReportModel> {
    return this.model({ plan, part: { kind: 'institution', key }, moment, locale });
  }

  /** The self-assessment report of the commitments that one body leads, as a document. */
  @Get('institutions/:key/report.:format')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @AnswersFile('*/*', FORMS)
  institutionFile(
    @Param('plan') plan: string,
    @Param('key') key: string,
    @Param('format', PartFormatPipe) format: PartFormat,
    @Query() moment: KnownAtDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.file({ plan, part: { kind: 'institution', key }, moment, locale }, format, reply);
  }

  private model({ plan, part, moment: { asOf, knownAt }, locale }: Asked): Promise<ReportModel> {
    return this.reports.part(plan, part, { asOf: asOf ?? this.clock.today(), knownAt: knownAt ?? null }, locale);
  }

  private async file(asked: Asked, format: PartFormat, reply: FastifyReply): Promise<void> {
    const model = await this.model(asked);
    const template = format === 'docx' ? await this.templates.ofPlan(asked.plan) : null;
    const { bytes, mediaType, replaced } = await printed(renderFile(model, format, { template }), this.logger);
    if (replaced.length > 0) this.logger.warn(`No font prints ${replaced.join(' ')} of ${asked.plan}`);
    const { part } = asked;
    const name = `${asked.plan}-${part.kind}-${part.kind === 'institution' ? part.key : part.number}-${model.asOf}-${model.lang}.${format}`;
    void reply
      .type(mediaType)
      .header('link', LICENCE_LINK)
      .header('content-disposition', `${format === 'html' || format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`);
    if (format === 'html') void reply.header('content-security-policy', LONE_PAGE);
    void reply.send(bytes);
  }
}
