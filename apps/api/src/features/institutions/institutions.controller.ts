import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { Saved, StudioInstitutionList } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { InstitutionEditingService } from './institution-editing.service.js';
import { InstitutionDto } from './institutions.dto.js';
import { InstitutionsQueries } from './institutions.queries.js';

@Controller('institutions')
export class InstitutionsController {
  constructor(
    private readonly institutions: InstitutionsQueries,
    private readonly service: InstitutionEditingService,
  ) {}

  /** Every body with its name in every language. */
  @Get()
  @Policy(mayManagePlans)
  @Answers('StudioInstitutionList')
  list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto): Promise<StudioInstitutionList> {
    return this.institutions.list(actor);
  }

  /** Adds a body. */
  @Post()
  @Policy(mayManagePlans)
  @Accepts('InstitutionForm')
  @Answers('Saved')
  add(
    @CurrentActor() actor: Actor,
    @Query() _query: LanguageDto,
    @Body() body: InstitutionDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.service.add(actor, body, idempotency);
  }

  /** Changes a body. */
  @Put(':id')
  @Policy(mayManagePlans)
  @Accepts('InstitutionForm')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: InstitutionDto,
  ): Promise<Saved> {
    return this.service.edit(actor, id, version, body);
  }
}
