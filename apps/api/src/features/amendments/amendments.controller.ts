import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { AmendablePlan, Amendment, AmendmentList } from '@iltizam/shared/amendments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { AmendmentsDto, AmendPlanDto } from './amendments.dto.js';
import { AmendmentsQueries } from './amendments.queries.js';
import { AmendmentsService } from './amendments.service.js';

@Controller()
export class AmendmentsController {
  constructor(
    private readonly amendments: AmendmentsQueries,
    private readonly service: AmendmentsService,
  ) {}

  /** What changed of a plan since its adoption, the latest first: values before and after, reason, approver, effect on the rates. */
  @Get('plans/:plan/amendments')
  @Policy(everyone)
  @Answers('AmendmentList')
  list(@Param('plan') slug: string, @Query() { commitment }: AmendmentsDto, @ReaderLocale() locale: Locale): Promise<AmendmentList> {
    return this.amendments.list(slug, commitment ?? null, locale);
  }

  /** All that can be amended of a plan: as it was adopted, and what amendments said of it since. */
  @Get('studio/plans/:plan/terms')
  @Policy(mayManagePlans)
  @Answers('AmendablePlan')
  terms(@CurrentActor() actor: Actor, @Param('plan') slug: string, @Query() _query: LanguageDto): Promise<AmendablePlan> {
    return this.amendments.amendable(actor, slug);
  }

  /** The amendment as it would be published, with the rates it would lead to; nothing is recorded. */
  @Post('plans/:plan/amendments/preview')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Accepts('AmendPlan')
  @Answers('Amendment')
  preview(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @Body() body: AmendPlanDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Amendment> {
    return this.service.preview(actor, slug, body, locale);
  }

  /** Amends a plan, publicly and for good; a correction is another amendment. */
  @Post('plans/:plan/amendments')
  @Policy(mayManagePlans)
  @Accepts('AmendPlan')
  @Answers('Amendment')
  amend(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @Body() body: AmendPlanDto,
    @ReaderLocale() locale: Locale,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Amendment> {
    return this.service.amend(actor, slug, body, locale, idempotency);
  }
}
