import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Page } from '@iltizam/shared/kernel/paging';
import type { AxisCalculation, Calculation, Curve, PlanCalculation, ProgressUpdate } from '@iltizam/shared/progress/contract';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { KnownAtDto } from '../../platform/http/known-at.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Answers } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { CalculationsQueries } from './calculations.queries.js';
import { UpdatesDto } from './progress.dto.js';
import { ProgressQueries } from './progress.queries.js';
import { UpdatesQueries } from './updates.queries.js';

@Controller()
export class ProgressController {
  constructor(
    private readonly progress: ProgressQueries,
    private readonly calculations: CalculationsQueries,
    private readonly updates: UpdatesQueries,
    private readonly clock: Clock,
  ) {}

  /** The dashboard: rates of the plan, its axes and commitments on a day; with `knownAt`, from what was recorded by then. */
  @Get('plans/:plan/progress')
  @Policy(everyone)
  @Header('content-type', 'application/json; charset=utf-8')
  @Answers('PlanProgress')
  ofPlan(@Param('plan') plan: string, @Query() { asOf, knownAt }: KnownAtDto, @ReaderLocale() locale: Locale): Promise<Buffer> {
    return this.progress.planProgress(plan, asOf ?? this.clock.today(), locale, knownAt);
  }

  /** Planned and reported rate, month by month. */
  @Get('plans/:plan/curve')
  @Policy(everyone)
  @Answers('Curve')
  async curve(@Param('plan') plan: string, @Query() { asOf }: AsOfDto): Promise<Curve> {
    return { points: await this.progress.curve(plan, asOf ?? this.clock.today()) };
  }

  /** How the plan's rate is reached, term by term. */
  @Get('plans/:plan/calculation')
  @Policy(everyone)
  @Answers('PlanCalculation')
  planCalculation(@Param('plan') plan: string, @Query() { asOf }: AsOfDto, @ReaderLocale() locale: Locale): Promise<PlanCalculation> {
    return this.calculations.ofPlan(plan, asOf ?? this.clock.today(), locale);
  }

  /** How an axis's rate is reached: a term per commitment. */
  @Get('plans/:plan/axes/:number/calculation')
  @Policy(everyone)
  @Answers('AxisCalculation')
  axisCalculation(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() { asOf }: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<AxisCalculation> {
    return this.calculations.ofAxis(plan, number, asOf ?? this.clock.today(), locale);
  }

  /** How a commitment's rate is reached: a term per weighted activity. */
  @Get('plans/:plan/commitments/:number/calculation')
  @Policy(everyone)
  @Answers('Calculation')
  calculation(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() { asOf }: AsOfDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Calculation> {
    return this.calculations.ofCommitment(plan, number, asOf ?? this.clock.today(), locale);
  }

  /** The public history of a commitment or of one of its activities, the latest fact first. */
  @Get('plans/:plan/commitments/:number/updates')
  @Policy(everyone)
  @Answers('UpdatePage')
  history(
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() query: UpdatesDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Page<ProgressUpdate>> {
    return this.updates.ofCommitment(plan, number, query.asOf ?? this.clock.today(), locale, query);
  }
}
