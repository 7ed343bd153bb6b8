import { Controller, Get, Param, Query } from '@nestjs/common';
import { lookBack } from '@iltizam/shared/dashboards/look-back';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { maySeeCommittee } from '../accounts/session.policy.js';
import { CommitteeDto } from './committee.dto.js';
import { CommitteeQueries } from './committee.queries.js';

@Controller('plans/:plan/committee')
export class CommitteeController {
  constructor(
    private readonly committee: CommitteeQueries,
    private readonly clock: Clock,
  ) {}

  /** What moved since a day (90 days before by default), which difficulties are open and which activities are late. */
  @Get()
  @Policy(maySeeCommittee)
  @Answers('CommitteeView')
  view(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Query() query: CommitteeDto,
    @ReaderLocale() locale: Locale,
  ): Promise<CommitteeView> {
    const asOf = query.asOf ?? this.clock.today();
    return this.committee.view(actor, plan, query.since ?? lookBack(asOf), asOf, locale);
  }
}
