import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { FastifyReply } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { KnownAtDto } from '../../platform/http/known-at.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { LICENCE_LINK } from '../exports/licence.js';
import { schemaLink } from '../exports/schemas/schema-link.js';
import { ReportAnswers } from './report-answers.js';
import { type PartFormat, PartFormatPipe } from './part-format.pipe.js';

const LINKS = `${LICENCE_LINK}, ${schemaLink('report')}`;

/** A typeset form takes a core for a second. */
const LIMIT = { rateLimit: { max: 20, timeWindow: '1 minute' } };

const FORMS = 'The report as page (`html`), tagged PDF, Word document, workbook or table (`csv`)';

@Controller('plans/:plan')
export class ReportPartsController {
  constructor(private readonly answers: ReportAnswers) {}

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
    return this.answers.model({ plan, part: { kind: 'commitment', number }, moment, locale });
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
    return this.answers.file({ plan, part: { kind: 'commitment', number }, moment, locale }, format, reply);
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
    return this.answers.model({ plan, part: { kind: 'axis', number }, moment, locale });
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
    return this.answers.file({ plan, part: { kind: 'axis', number }, moment, locale }, format, reply);
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
    return this.answers.model({ plan, part: { kind: 'institution', key }, moment, locale });
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
    return this.answers.file({ plan, part: { kind: 'institution', key }, moment, locale }, format, reply);
  }
}
