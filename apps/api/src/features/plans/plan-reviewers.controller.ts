import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { PlanReviewers } from '@iltizam/shared/reviews/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { PlanReviewersQueries } from './plan-reviewers.queries.js';
import { PlanReviewersService } from './plan-reviewers.service.js';
import { ChooseReviewersDto } from './studio.dto.js';

@Controller('studio/plans/:plan/reviewers')
export class PlanReviewersController {
  constructor(
    private readonly queries: PlanReviewersQueries,
    private readonly service: PlanReviewersService,
  ) {}

  /** The committee members who review this plan's reports beside the staff, and those who could. */
  @Get()
  @Policy(mayManagePlans)
  @Answers('PlanReviewers')
  get(@CurrentActor() actor: Actor, @Param('plan') slug: string, @Query() _query: LanguageDto): Promise<PlanReviewers> {
    return this.queries.of(actor, slug);
  }

  /** Chooses them: the list replaces the one before. */
  @Put()
  @Policy(mayManagePlans)
  @Accepts('ChooseReviewers')
  @Answers('PlanReviewers')
  choose(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() { accountIds }: ChooseReviewersDto,
  ): Promise<PlanReviewers> {
    return this.service.choose(actor, slug, version, accountIds);
  }
}
