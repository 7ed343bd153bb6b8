import { Controller, Get, HttpCode, Ip, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { PreparedFile } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../../platform/auth/policy.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { Answers, AnswersFile } from '../../../platform/http/openapi.js';
import { ReaderLocale } from '../../../platform/http/request.js';
import { isTableAddress, PreparedFileDto } from './prepared-files.dto.js';
import { PreparedFileAnswers } from './prepared-file-answers.js';
import { PreparedFilesQueries } from './prepared-files.queries.js';
import { PreparedFilesService } from './prepared-files.service.js';

@Controller('prepared-files')
export class PreparedFilesController {
  constructor(
    private readonly files: PreparedFilesQueries,
    private readonly service: PreparedFilesService,
    private readonly answers: PreparedFileAnswers,
  ) {}

  /** How far a large table is on its way to a file. */
  @Get(':key')
  @Policy(everyone)
  @Answers('PreparedFile')
  get(@Param('key') key: string, @ReaderLocale() locale: Locale): Promise<PreparedFile> {
    return this.service.get(key, locale);
  }

  /** Has a file written that was cleared away or that failed; one that is ready stays as it is. */
  @Post(':key/requests')
  @HttpCode(200)
  @Policy(everyone)
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '1 minute' } })
  @Answers('PreparedFile')
  async request(@Param('key') key: string, @ReaderLocale() locale: Locale, @Ip() address: string): Promise<PreparedFile> {
    const { question, format } = await this.files.get(key, locale);
    return this.service.get(await this.service.ask(question, format, address), locale);
  }

  /** The file, whole or in parts; 202 with its progress and Retry-After while it is written for the first time. One that is old is written again, and read as it is meanwhile. */
  @Get(':key/file')
  @Policy(everyone)
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute' } })
  @AnswersFile('*/*')
  async file(
    @Param('key') key: string,
    @ReaderLocale() locale: Locale,
    @Query() { of }: PreparedFileDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.files.find(key, locale);
    if (!found && isTableAddress(of)) return void reply.redirect(`/api/v1${of}`, 303);
    if (!found) throw new DomainError('resource.not_found');
    await this.answers.file(await this.service.ask(found.question, found.format, request.ip), locale, request, reply);
  }
}
