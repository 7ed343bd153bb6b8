import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Commitment, CommitmentSummary, RelatedCommitments } from '@iltizam/shared/commitments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Page } from '@iltizam/shared/kernel/paging';
import type { Actor } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { CommitmentsDto } from './commitments.dto.js';
import { CommitmentsQueries } from './commitments.queries.js';

@Controller('plans/:plan/commitments')
export class CommitmentsController {
  constructor(
    private readonly commitments: CommitmentsQueries,
    private readonly clock: Clock,
  ) {}

  /** The commitments of a plan, filtered, sorted and paged, with their rates of the day. */
  @Get()
  @Policy(everyone)
  @Answers('CommitmentPage')
  list(@Param('plan') plan: string, @Query() query: CommitmentsDto, @ReaderLocale() locale: Locale): Promise<Page<CommitmentSummary>> {
    return this.commitments.list(plan, query.asOf ?? this.clock.today(), locale, query);
  }

  /** A commitment with its activities, indicators and rates on a day. */
  @Get(':number')
  @Policy(everyone)
  @Answers('Commitment')
  get(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() query: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Commitment> {
    return this.commitments.get(actor, plan, number, query.asOf ?? this.clock.today(), locale);
  }

  /** Commitments of the member's other plans with the same responsible body or a similar title, and their rates on a day. */
  @Get(':number/related')
  @Policy(everyone)
  @Answers('RelatedCommitments')
  related(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() { asOf }: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<RelatedCommitments> {
    return this.commitments.related(plan, number, asOf ?? this.clock.today(), locale);
  }
}
