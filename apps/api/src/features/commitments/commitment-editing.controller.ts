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
import { CommitmentDto, CommitmentOrderDto } from './commitment-editing.dto.js';
import { CommitmentEditingService } from './commitment-editing.service.js';

@Controller()
export class CommitmentEditingController {
  constructor(private readonly commitments: CommitmentEditingService) {}

  /** Adds a commitment after the last one of the plan. */
  @Post('plans/:plan/commitments')
  @Policy(mayManagePlans)
  @Accepts('CommitmentForm')
  @Answers('Saved')
  add(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @Body() body: CommitmentDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.commitments.add(actor, slug, body, idempotency);
  }

  /** Changes a commitment; from the adoption of its plan on, only translations. */
  @Put('commitments/:id')
  @Policy(mayManagePlans)
  @Accepts('CommitmentForm')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: CommitmentDto,
  ): Promise<Saved> {
    return this.commitments.edit(actor, id, version, body);
  }

  /** Copies a commitment with its activities and indicators, to the end of its axis. */
  @Post('commitments/:id/duplicate')
  @Policy(mayManagePlans)
  @Answers('Saved')
  duplicate(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.commitments.duplicate(actor, id, idempotency);
  }

  /** Puts the activities and indicators of a commitment in the order given, which names each of them once. */
  @Put('commitments/:id/order')
  @Policy(mayManagePlans)
  @Accepts('CommitmentOrder')
  @Answers('Saved')
  reorder(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: CommitmentOrderDto,
  ): Promise<Saved> {
    return this.commitments.reorder(actor, id, version, body);
  }

  /** Deletes a commitment, with its activities and indicators, of a plan that was never public. */
  @Delete('commitments/:id')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  delete(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.commitments.delete(actor, id, version);
  }
}
