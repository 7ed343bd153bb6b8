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
import { ActivityDto } from './activities.dto.js';
import { ActivityEditingService } from './activity-editing.service.js';

@Controller()
export class ActivityEditingController {
  constructor(private readonly activities: ActivityEditingService) {}

  /** Adds an activity after the last one of the commitment, without a weight. */
  @Post('commitments/:id/activities')
  @Policy(mayManagePlans)
  @Accepts('ActivityForm')
  @Answers('Saved')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) commitmentId: number,
    @Query() _query: LanguageDto,
    @Body() body: ActivityDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.activities.add(actor, commitmentId, body, idempotency);
  }

  /** Changes an activity; from the adoption of its plan on, only translations. */
  @Put('activities/:id')
  @Policy(mayManagePlans)
  @Accepts('ActivityForm')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: ActivityDto,
  ): Promise<Saved> {
    return this.activities.edit(actor, id, version, body);
  }

  /** Deletes an activity of a plan that was never public. */
  @Delete('activities/:id')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  delete(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.activities.delete(actor, id, version);
  }
}
