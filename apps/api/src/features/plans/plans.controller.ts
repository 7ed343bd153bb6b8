import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Plan, PlanList } from '@iltizam/shared/plans/contract';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Answers } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { PlansQueries } from './plans.queries.js';

@Controller('plans')
export class PlansController {
  constructor(
    private readonly plans: PlansQueries,
    private readonly clock: Clock,
  ) {}

  /** Every public plan with the rate of the day, the newest first, and which one is the current plan. */
  @Get()
  @Policy(everyone)
  @Answers('PlanList')
  list(@Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<PlanList> {
    return this.plans.list(this.clock.today(), locale);
  }

  /** A plan with its settings, axes and institutions. */
  @Get(':plan')
  @Policy(everyone)
  @Answers('Plan')
  get(@Param('plan') slug: string, @Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<Plan> {
    return this.plans.get(slug, this.clock.today(), locale);
  }
}
