import { Body, Controller, Delete, Param, Post, Put, Query } from '@nestjs/common';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { IndicatorDto } from './indicators.dto.js';
import { IndicatorEditingService } from './indicator-editing.service.js';

@Controller()
export class IndicatorEditingController {
  constructor(private readonly indicators: IndicatorEditingService) {}

  /** Adds an indicator after the last one of the commitment. */
  @Post('commitments/:id/indicators')
  @Policy(mayManagePlans)
  @Accepts('IndicatorForm')
  @Answers('Saved')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) commitmentId: number,
    @Query() _query: LanguageDto,
    @Body() body: IndicatorDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.indicators.add(actor, commitmentId, body, idempotency);
  }

  /** Changes an indicator; from the adoption of its plan on, only translations. */
  @Put('indicators/:id')
  @Policy(mayManagePlans)
  @Accepts('IndicatorForm')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: IndicatorDto,
  ): Promise<Saved> {
    return this.indicators.edit(actor, id, version, body);
  }

  /** Deletes an indicator of a plan that was never public. */
  @Delete('indicators/:id')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  delete(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.indicators.delete(actor, id, version);
  }
}
