import { Controller, Get, Header, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import type { RestoredPlan } from '@iltizam/shared/portable/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { Policy } from '../../../platform/auth/policy.js';
import { LanguageDto } from '../../../platform/http/language.dto.js';
import { Answers, AnswersFile } from '../../../platform/http/openapi.js';
import { CurrentActor } from '../../../platform/http/request.js';
import { TakesFile } from '../../../platform/http/uploads.js';
import { mayRestoreArchives } from '../../accounts/session.policy.js';
import { mayArchive } from '../portable.policy.js';
import { ArchivesQueries } from './archives.queries.js';
import { ArchivesService } from './archives.service.js';

@Controller('studio')
export class ArchivesController {
  constructor(
    private readonly archives: ArchivesQueries,
    private readonly service: ArchivesService,
  ) {}

  /** A plan with its documents and comments as one archive, for staff: it holds personal data. */
  @Get('plans/:plan/archive.zip')
  @Policy(mayArchive)
  @Header('cache-control', 'no-store')
  @AnswersFile('application/zip')
  async archive(@CurrentActor() actor: Actor, @Param('plan') slug: string, @Query() _query: LanguageDto): Promise<StreamableFile> {
    const stream = await this.archives.stream(actor, slug);
    return new StreamableFile(stream, { type: 'application/zip', disposition: `attachment; filename="${slug}.zip"` });
  }

  /** Restores a plan from its archive, sent as the form field `file`; all of it, or nothing. */
  @Post('archives')
  @Policy(mayRestoreArchives)
  @TakesFile()
  @Answers('RestoredPlan')
  restore(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @Req() request: FastifyRequest): Promise<RestoredPlan> {
    return this.service.upload(actor, request);
  }
}
