import { Controller, Delete, Get, Param, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { ReportTemplateList } from '@iltizam/shared/report-templates/contract';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { Policy } from '../../../platform/auth/policy.js';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { LanguageDto } from '../../../platform/http/language.dto.js';
import { NumberPipe } from '../../../platform/http/number.pipe.js';
import { Answers, AnswersFile } from '../../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../../platform/http/request.js';
import { TakesFile } from '../../../platform/http/uploads.js';
import { mayManagePlans } from '../../accounts/session.policy.js';
import { attachment } from '../../documents/file-answer.js';
import { UploadRateGuard } from '../../documents/upload-rate.guard.js';
import { ReportTemplatesQueries } from './report-templates.queries.js';
import { ReportTemplatesService } from './report-templates.service.js';
import { TemplatePreviews } from './template-previews.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const A_FEW_A_MINUTE = { rateLimit: { max: 10, timeWindow: '1 minute' } };

@Controller('studio/report-template')
export class ReportTemplatesController {
  constructor(
    private readonly templates: ReportTemplatesQueries,
    private readonly service: ReportTemplatesService,
    private readonly previews: TemplatePreviews,
  ) {}

  /** The members whose plans the caller runs, each with the Word template of its reports. */
  @Get()
  @Policy(mayManagePlans)
  @Answers('ReportTemplateList')
  list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto): Promise<ReportTemplateList> {
    return this.templates.list(actor);
  }

  /** A template to start from, in the report's own look. */
  @Get('starter.docx')
  @Policy(mayManagePlans)
  @RouteConfig(A_FEW_A_MINUTE)
  @AnswersFile(WORD)
  async starter(@Query() _query: LanguageDto, @ReaderLocale() locale: Locale, @Res() reply: FastifyReply): Promise<void> {
    void reply
      .type(WORD)
      .header('content-disposition', attachment(`report-template-${locale}.docx`))
      .send(await this.previews.starter(locale));
  }

  /** Takes the template of a member, as the form field `file`: 5 MB at most, without macros, with {{title}}, {{date}} and {{body}}. */
  @Post(':member')
  @Policy(mayManagePlans)
  @UseGuards(UploadRateGuard)
  @TakesFile()
  @Answers('Saved')
  upload(
    @CurrentActor() actor: Actor,
    @Param('member', NumberPipe) member: number,
    @Query() _query: LanguageDto,
    @Req() request: FastifyRequest,
  ): Promise<Saved> {
    return this.service.upload(actor, member, request);
  }

  /** The template of a member, as it was sent. */
  @Get(':member/file')
  @Policy(mayManagePlans)
  @AnswersFile(WORD)
  async file(
    @CurrentActor() actor: Actor,
    @Param('member', NumberPipe) member: number,
    @Query() _query: LanguageDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = await this.templates.file(actor, member);
    void reply.type(WORD).header('content-disposition', attachment(name)).send(content);
  }

  /** The report of the member's latest plan, as of today, written in its template: not published, not kept. */
  @Get(':member/preview.docx')
  @Policy(mayManagePlans)
  @RouteConfig(A_FEW_A_MINUTE)
  @AnswersFile(WORD)
  async preview(
    @CurrentActor() actor: Actor,
    @Param('member', NumberPipe) member: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply
      .type(WORD)
      .header('content-disposition', attachment('preview.docx'))
      .send(await this.previews.preview(actor, member, locale));
  }

  /** Takes the template of a member away: its reports have the platform's own look again. */
  @Delete(':member')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  remove(
    @CurrentActor() actor: Actor,
    @Param('member', NumberPipe) member: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.service.remove(actor, member, version);
  }
}
