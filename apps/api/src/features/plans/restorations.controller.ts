import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { RestorationsService } from './restorations.service.js';
import { RestorePartDto } from './studio.dto.js';

@Controller('studio/plans/:plan/restorations')
export class RestorationsController {
  constructor(private readonly restorations: RestorationsService) {}

  /** Makes a deleted part of a plan again as it was, with its parts and at its place. */
  @Post()
  @HttpCode(200)
  @Policy(mayManagePlans)
  @Accepts('RestorePart')
  @Answers('Saved')
  restore(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @Body() body: RestorePartDto,
  ): Promise<Saved> {
    return this.restorations.restore(actor, slug, body);
  }
}
