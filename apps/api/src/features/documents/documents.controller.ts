import { Controller, Get, Header, Param, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { UploadedDocument } from '@iltizam/shared/documents/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { CurrentActor } from '../../platform/http/request.js';
import { TakesFile } from '../../platform/http/uploads.js';
import { mayReportProgress } from '../accounts/session.policy.js';
import { DocumentAnswers } from './document-answers.js';
import { UploadDto } from './documents.dto.js';
import { DocumentsQueries } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';
import { UploadRateGuard } from './upload-rate.guard.js';

/** Opened on its own, a file may run nothing, frame nothing and know nothing of this site. */
const LONE_FILE = "default-src 'none'; sandbox; frame-ancestors 'none'";

@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly service: DocumentsService,
    private readonly documents: DocumentsQueries,
    private readonly answers: DocumentAnswers,
  ) {}

  /** Takes one file, as the form field `file`, for evidence of an activity: 20 MB at most, checked, pictures drawn anew. */
  @Post()
  @Policy(mayReportProgress)
  @UseGuards(UploadRateGuard)
  @TakesFile()
  @Answers('UploadedDocument')
  upload(@CurrentActor() actor: Actor, @Query() query: UploadDto, @Req() request: FastifyRequest): Promise<UploadedDocument> {
    return this.service.upload(actor, query, request);
  }

  /** What is known of a document that the reader may open. */
  @Get(':id')
  @Policy(everyone)
  @Answers('UploadedDocument')
  get(@CurrentActor() actor: Actor, @Param('id', NumberPipe) id: number, @Query() _query: LanguageDto): Promise<UploadedDocument> {
    return this.documents.get(actor, id);
  }

  /** The file of a document: public once an update cites it, before that only for those who report on its activity or review it. */
  @Get(':id/file')
  @Policy(everyone)
  @Header('content-security-policy', LONE_FILE)
  @AnswersFile('*/*')
  file(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.file(actor, id, request, reply);
  }
}
