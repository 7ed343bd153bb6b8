import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { AssignedActivityDetail, AssignedActivityList } from '@iltizam/shared/workspace/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { mayReportProgress } from '../accounts/session.policy.js';
import { WorkspaceQueries } from './workspace.queries.js';

@Controller('workspace/activities')
export class WorkspaceController {
  constructor(
    private readonly workspace: WorkspaceQueries,
    private readonly clock: Clock,
  ) {}

  /** The activities that the caller reports on, the most urgent first. */
  @Get()
  @Policy(mayReportProgress)
  @Answers('AssignedActivityList')
  async list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<AssignedActivityList> {
    return { items: await this.workspace.list(actor, this.clock.today(), locale) };
  }

  /** One of the caller's activities with the last thing said about it. */
  @Get(':id')
  @Policy(mayReportProgress)
  @Answers('AssignedActivityDetail')
  get(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<AssignedActivityDetail> {
    return this.workspace.get(actor, id, this.clock.today(), locale);
  }
}
