import { buffer } from 'node:stream/consumers';
import { Controller, Get, Header, HttpCode, Inject, Ip, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  type DatasetFile,
  type DatasetFormat,
  type DatasetName,
  DIRECT_ROWS_MAX,
  type PreparedFile,
} from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { everyone, Policy } from '../../../platform/auth/policy.js';
import { Clock } from '../../../platform/clock.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { Answers, AnswersFile } from '../../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../../platform/http/request.js';
import { apiUrlOf } from '../../../platform/http/site-url.js';
import { csvText } from '../csv-text.js';
import { LargeTableLimit } from '../prepared/large-table-limit.js';
import { PreparedFilesService } from '../prepared/prepared-files.service.js';
import { LICENCE_LINK } from '../licence.js';
import { schemaLink } from '../schemas/schema-link.js';
import { csvwMetadata } from './csvw.js';
import type { DatasetQuestion } from './dataset-question.js';
import { datasetWorkbook } from './dataset-workbook.js';
import { describe, describeAll, tableOf } from './datasets.js';
import { CsvDto, DatasetDto, DatasetFileDto } from './datasets.dto.js';
import { DatasetsQueries } from './datasets.queries.js';
import { addressOf, DatasetPipe, questionOf, untilToday } from './question.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSVW = 'application/csvm+json';

/** What an address may ask for in a minute of the work that a workbook takes. */
const LIMIT = { rateLimit: { max: 30, timeWindow: '1 minute' } };

/** What every dataset holds, in Markdown. */
const DICTIONARY = describeAll('en')
  .map(({ name, description, columns }) =>
    [`**${name}** – ${description}`, ...columns.map((column) => `- \`${column.name}\` (${column.type}): ${column.description}`)].join('\n'),
  )
  .join('\n\n');

@Controller('plans/:plan/datasets')
export class DatasetsController {
  constructor(
    private readonly datasets: DatasetsQueries,
    private readonly prepared: PreparedFilesService,
    private readonly largeTables: LargeTableLimit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  // Declared first: the router tries the ends of addresses in this order, and `.json` is also an end of this one.
  /** What the CSV of a dataset holds, in the vocabulary of CSV on the Web (W3C). */
  @Get(':dataset.csv-metadata.json')
  @Policy(everyone)
  @Header('content-type', `${CSVW}; charset=utf-8`)
  @Header('link', LICENCE_LINK)
  @AnswersFile(CSVW, 'CSV on the Web: address, dialect and schema of the CSV with the same question')
  async metadata(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Param('dataset', DatasetPipe) dataset: DatasetName,
    @Query() query: DatasetDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    const question = this.asked(plan, dataset, query, locale);
    const { plan: named, note } = await this.datasets.head(question);
    const url = apiUrlOf(this.config, request) + addressOf(question, 'csv');
    return JSON.stringify(
      csvwMetadata({ dataset: describe(dataset, locale), locale, url, planTitle: named.title, note, asOf: question.asOf }),
    );
  }

  /** A dataset of a plan on a day as JSON: rows whose keys are the dictionary's columns; decimals and dates are strings. */
  @Get(':dataset.json')
  @Policy(everyone)
  @Answers('DatasetFile')
  async json(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('plan') plan: string,
    @Param('dataset', DatasetPipe) dataset: DatasetName,
    @Query() query: DatasetDto,
    @ReaderLocale() locale: Locale,
  ): Promise<DatasetFile | undefined> {
    const question = this.asked(plan, dataset, query, locale);
    const { plan: named, note, rows } = await this.datasets.answer(question);
    if (rows === null) return this.prepare(question, 'json', request, reply);
    this.label(reply, question, 'json', request);
    const { asOf, from } = question;
    return {
      plan: named,
      dataset,
      asOf,
      from,
      source: apiUrlOf(this.config, request) + addressOf(question, 'json'),
      licence: LICENCE,
      note,
      rows,
    };
  }

  /** A dataset of a plan on a day as comma-separated values for spreadsheets. */
  @Get(':dataset.csv')
  @Policy(everyone)
  @Header('content-type', 'text/csv; charset=utf-8; header=present')
  @AnswersFile('text/csv', `Comma-separated values in UTF-8, a header of English names in every language:\n\n${DICTIONARY}`)
  async csv(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('plan') plan: string,
    @Param('dataset', DatasetPipe) dataset: DatasetName,
    @Query() query: CsvDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string | undefined> {
    const question = this.asked(plan, dataset, query, locale);
    const { rows } = await this.datasets.answer(question);
    if (rows === null) return this.prepare(question, 'csv', request, reply);
    this.label(reply, question, 'csv', request);
    const names = tableOf(dataset).columns.map(({ name }) => name);
    return csvText(
      names,
      rows.map((row) => names.map((name) => row[name])),
      query.bom === '1',
    );
  }

  /** A dataset of a plan on a day as a workbook: typed cells, and a sheet that says what the file is. */
  @Get(':dataset.xlsx')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @Header('content-type', XLSX)
  @AnswersFile(XLSX, 'Office Open XML workbook with the columns of the CSV, and a second sheet with source, day, licence and dictionary')
  async xlsx(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('plan') plan: string,
    @Param('dataset', DatasetPipe) dataset: DatasetName,
    @Query() query: DatasetDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Buffer | undefined> {
    const question = this.asked(plan, dataset, query, locale);
    const { plan: named, note, rows } = await this.datasets.answer(question);
    if (rows === null) return this.prepare(question, 'xlsx', request, reply);
    this.label(reply, question, 'xlsx', request);
    const workbook = datasetWorkbook({
      dataset: describe(dataset, locale),
      question,
      rows,
      count: rows.length,
      planTitle: named.title,
      note,
      source: apiUrlOf(this.config, request) + addressOf(question, 'xlsx'),
      generatedAt: this.clock.now().toISOString(),
    });
    return buffer(workbook);
  }

  /**
   * Has a dataset written to a file, which can be downloaded in parts and whose fingerprint is known. Without an account one that is small enough
   * to be answered at once is answered by its own address (303).
   */
  @Post(':dataset/files')
  @Policy(everyone)
  @HttpCode(200)
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '1 minute' } })
  @Answers('PreparedFile')
  async file(
    @Param('plan') plan: string,
    @Param('dataset', DatasetPipe) dataset: DatasetName,
    @Query() { format, ...query }: DatasetFileDto,
    @CurrentActor() { accountId }: Actor,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @ReaderLocale() locale: Locale,
  ): Promise<PreparedFile | undefined> {
    const question = untilToday(this.asked(plan, dataset, query, locale), this.clock.today());
    await this.datasets.head(question);
    if (accountId === null && (await this.datasets.count(question)) <= DIRECT_ROWS_MAX)
      return void reply.code(303).header('location', `/api/v1${addressOf(question, format)}`);
    return this.prepared.get(await this.prepared.ask(question, format, address), locale);
  }

  /** Too large to be answered at once: it is written to a file, and the reader is led there. */
  private async prepare(asked: DatasetQuestion, format: DatasetFormat, request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
    await this.largeTables.count(request, reply);
    const question = untilToday(asked, this.clock.today());
    const key = await this.prepared.ask(question, format, request.ip);
    const search = new URLSearchParams({ lang: question.locale, of: addressOf(question, format) });
    void reply.code(303).header('location', `/api/v1/prepared-files/${key}/file?${search.toString()}`);
  }

  private asked(plan: string, dataset: DatasetName, query: DatasetDto, locale: Locale): DatasetQuestion {
    return questionOf(plan, dataset, query, locale, this.clock.today());
  }

  /** What goes with every file: its name, its licence and where its columns are described. */
  private label(reply: FastifyReply, question: DatasetQuestion, format: DatasetFormat, request: FastifyRequest): void {
    const metadata = apiUrlOf(this.config, request) + addressOf(question, 'csv-metadata.json');
    const description = format === 'json' ? schemaLink(`dataset-${question.dataset}`) : `<${metadata}>; rel="describedby"; type="${CSVW}"`;
    void reply
      .header('link', `${LICENCE_LINK}, ${description}`)
      .header('content-disposition', `attachment; filename="${question.plan}-${question.dataset}-${question.asOf}.${format}"`);
  }
}
