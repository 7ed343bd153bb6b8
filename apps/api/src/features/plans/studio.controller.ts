import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Deleted, Saved, StudioPlan, StudioPlanList } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { AxesService } from './axes.service.js';
import { PlanLifeService } from './plan-life.service.js';
import { PlanTreesQueries } from './plan-trees.queries.js';
import { AxisDto, CreatePlanDto, EditPlanDto, MovePlanDto, PlanOrderDto } from './studio.dto.js';

@Controller()
export class StudioController {
  constructor(
    private readonly trees: PlanTreesQueries,
    private readonly life: PlanLifeService,
    private readonly axes: AxesService,
  ) {}

  /** The plans that the caller manages, drafts included, with how complete each is in each language. */
  @Get('studio/plans')
  @Policy(mayManagePlans)
  @Answers('StudioPlanList')
  list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto): Promise<StudioPlanList> {
    return this.trees.list(actor);
  }

  /** A plan with all its parts in every language, where it may move next, and what is missing for it. */
  @Get('studio/plans/:plan')
  @Policy(mayManagePlans)
  @Answers('StudioPlan')
  get(@CurrentActor() actor: Actor, @Param('plan') slug: string, @Query() _query: LanguageDto): Promise<StudioPlan> {
    return this.trees.get(actor, slug);
  }

  /** Begins a plan, as a draft that only staff see. */
  @Post('plans')
  @Policy(mayManagePlans)
  @Accepts('CreatePlan')
  @Answers('Saved')
  create(
    @CurrentActor() actor: Actor,
    @Query() _query: LanguageDto,
    @Body() body: CreatePlanDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.life.create(actor, body, idempotency);
  }

  /** Changes who a plan is or the rules it follows; from its adoption on, only translations. */
  @Patch('plans/:plan')
  @Policy(mayManagePlans)
  @Accepts('EditPlan')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: EditPlanDto,
  ): Promise<Saved> {
    return this.life.edit(actor, slug, version, body);
  }

  /** Deletes a plan that was never public, with all its parts. */
  @Delete('plans/:plan')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  delete(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.life.delete(actor, slug, version);
  }

  /** Moves a plan to another state; refused with everything that is missing. */
  @Post('plans/:plan/transitions')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Accepts('MovePlan')
  @Answers('Saved')
  move(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() { to }: MovePlanDto,
  ): Promise<Saved> {
    return this.life.move(actor, slug, version, to);
  }

  /** Freezes the weights of an adopted plan, for good. */
  @Post('plans/:plan/weights/freeze')
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Answers('Saved')
  freeze(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Saved> {
    return this.life.freeze(actor, slug, version);
  }

  /** Puts axes and commitments in the order given, which names each of them once. */
  @Put('plans/:plan/order')
  @Policy(mayManagePlans)
  @Accepts('PlanOrder')
  @Answers('Saved')
  reorder(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: PlanOrderDto,
  ): Promise<Saved> {
    return this.life.reorder(actor, slug, version, body);
  }

  /** Adds an axis after the last one. */
  @Post('plans/:plan/axes')
  @Policy(mayManagePlans)
  @Accepts('AxisForm')
  @Answers('Saved')
  addAxis(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @Body() body: AxisDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.axes.add(actor, slug, body, idempotency);
  }

  /** Changes an axis. */
  @Put('axes/:id')
  @Policy(mayManagePlans)
  @Accepts('AxisForm')
  @Answers('Saved')
  editAxis(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: AxisDto,
  ): Promise<Saved> {
    return this.axes.edit(actor, id, version, body);
  }

  /** Deletes an axis that holds no commitment, of a plan that was never public. */
  @Delete('axes/:id')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  deleteAxis(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.axes.delete(actor, id, version);
  }
}
