import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { IndicatorMeasurements, Noted } from '@iltizam/shared/indicators/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import { mayReportProgress } from '../accounts/session.policy.js';
import { MeasurementDto } from './measurements.dto.js';
import { MeasurementsQueries } from './measurements.queries.js';
import { MeasurementsService } from './measurements.service.js';

@Controller()
export class MeasurementsController {
  constructor(
    private readonly measurements: MeasurementsQueries,
    private readonly service: MeasurementsService,
  ) {}

  /** The indicators of a commitment with every value noted, for those who report on it. */
  @Get('plans/:plan/commitments/:number/measurements')
  @Policy(mayReportProgress)
  @Answers('IndicatorMeasurements')
  get(
    @CurrentActor() actor: Actor,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<IndicatorMeasurements> {
    return this.measurements.get(actor, plan, number, locale);
  }

  /** Notes a value of an indicator at a date that is over. */
  @Post('indicators/:id/measurements')
  @Policy(mayReportProgress)
  @Accepts('MeasurementForm')
  @Answers('Noted')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Body() body: MeasurementDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Noted> {
    return this.service.add(actor, id, body, idempotency);
  }

  /** Says a value anew, or brings back one that was taken back; what it was stays readable behind it. */
  @Post('measurements/:id/corrections')
  @Policy(mayReportProgress)
  @Accepts('MeasurementForm')
  @Answers('Noted')
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Body() body: MeasurementDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Noted> {
    return this.service.correct(actor, id, body, idempotency);
  }

  /** Takes a value back; it can be brought back. */
  @Post('measurements/:id/withdrawal')
  @Policy(mayReportProgress)
  @Answers('Noted')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Noted> {
    return this.service.withdraw(actor, id, idempotency);
  }
}
