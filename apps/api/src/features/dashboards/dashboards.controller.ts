import { Controller, Get, Param, Query } from '@nestjs/common';
import type { DateComparison, InstitutionBreakdown, PlanComparison, Reporting, Timeline } from '@iltizam/shared/dashboards/contract';
import { lookBack } from '@iltizam/shared/dashboards/look-back';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ForecastCurve } from '@iltizam/shared/dashboards/contract';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { Answers } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { ForecastDto, TwoDaysDto, TwoPlansDto } from './dashboards.dto.js';
import { DashboardsQueries } from './dashboards.queries.js';
import { ForecastQueries } from './forecast.queries.js';

@Controller()
export class DashboardsController {
  constructor(
    private readonly dashboards: DashboardsQueries,
    private readonly forecasts: ForecastQueries,
    private readonly clock: Clock,
  ) {}

  /** The rate of each responsible body on a day: the mean of its commitments. */
  @Get('plans/:plan/institutions')
  @Policy(everyone)
  @Answers('InstitutionBreakdown')
  institutions(@Param('plan') plan: string, @Query() { asOf }: AsOfDto, @ReaderLocale() locale: Locale): Promise<InstitutionBreakdown> {
    return this.dashboards.institutions(plan, asOf ?? this.clock.today(), locale);
  }

  /** The activities of a plan on the calendar, by axis and commitment. */
  @Get('plans/:plan/timeline')
  @Policy(everyone)
  @Answers('Timeline')
  timeline(@Param('plan') plan: string, @Query() { asOf }: AsOfDto, @ReaderLocale() locale: Locale): Promise<Timeline> {
    return this.dashboards.timeline(plan, asOf ?? this.clock.today(), locale);
  }

  /** A plan, its axes and commitments on two days, with the points between them; with `knownAt`, from what was recorded by then. */
  @Get('plans/:plan/comparison')
  @Policy(everyone)
  @Answers('DateComparison')
  twoDays(@Param('plan') plan: string, @Query() query: TwoDaysDto, @ReaderLocale() locale: Locale): Promise<DateComparison> {
    const to = query.to ?? this.clock.today();
    return this.dashboards.twoDays(plan, { from: query.from ?? lookBack(to), to, knownAt: query.knownAt }, locale);
  }

  /** Two plans side by side on a day. */
  @Get('comparison')
  @Policy(everyone)
  @Answers('PlanComparison')
  twoPlans(@Query() { plans, asOf }: TwoPlansDto, @ReaderLocale() locale: Locale): Promise<PlanComparison> {
    return this.dashboards.twoPlans(plans, asOf ?? this.clock.today(), locale);
  }

  /** Who has reported within 30, 90 and 180 days, and who has not, the longest silence first. */
  @Get('plans/:plan/reporting')
  @Policy(everyone)
  @Answers('Reporting')
  reporting(@Param('plan') plan: string, @Query() { asOf }: AsOfDto, @ReaderLocale() locale: Locale): Promise<Reporting> {
    return this.dashboards.reporting(plan, asOf ?? this.clock.today(), locale);
  }

  /** The S-curve of a plan, an axis or a commitment, with the end that its recent pace leads to. */
  @Get('plans/:plan/forecast')
  @Policy(everyone)
  @Answers('ForecastCurve')
  forecast(@Param('plan') plan: string, @Query() { asOf, ...scope }: ForecastDto, @ReaderLocale() locale: Locale): Promise<ForecastCurve> {
    return this.forecasts.of(plan, scope, asOf ?? this.clock.today(), locale);
  }
}
