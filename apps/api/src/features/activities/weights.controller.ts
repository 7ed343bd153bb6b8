import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { CommitmentWeights, WeightingList } from '@iltizam/shared/activities/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { mayReportProgress } from '../accounts/session.policy.js';
import { SetWeightsDto } from './activities.dto.js';
import { WeightsQueries } from './weights.queries.js';
import { WeightsService } from './weights.service.js';

@Controller()
export class WeightsController {
  constructor(
    private readonly weights: WeightsQueries,
    private readonly service: WeightsService,
  ) {}

  /** The caller's commitments in adopted plans with the weights of their activities. */
  @Get('workspace/weights')
  @Policy(mayReportProgress)
  @Answers('WeightingList')
  list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<WeightingList> {
    return this.weights.list(actor, locale);
  }

  /** Sets all the weights of a commitment, from the version named in If-Match; answers them as they are now. */
  @Put('commitments/:id/weights')
  @Policy(mayReportProgress)
  @Accepts('SetWeights')
  @Answers('CommitmentWeights')
  async set(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: SetWeightsDto,
    @ReaderLocale() locale: Locale,
  ): Promise<CommitmentWeights> {
    await this.service.set(actor, id, version, body);
    return this.weights.get(actor, id, locale);
  }
}
