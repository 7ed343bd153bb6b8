import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { StudioSheet } from '@iltizam/shared/activities/contract';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { SheetDto } from './sheets.dto.js';
import { SheetsQueries } from './sheets.queries.js';
import { SheetsService } from './sheets.service.js';

@Controller()
export class SheetsController {
  constructor(
    private readonly sheets: SheetsQueries,
    private readonly service: SheetsService,
  ) {}

  /** The sheet of an activity as its staff write it, in every language; null where there is none yet. */
  @Get('studio/activities/:id/sheet')
  @Policy(mayManagePlans)
  @Answers('StudioSheet')
  get(@CurrentActor() actor: Actor, @Param('id', NumberPipe) id: number, @Query() _query: LanguageDto): Promise<StudioSheet> {
    return this.sheets.get(actor, id);
  }

  /** Gives an activity its sheet. */
  @Post('activities/:id/sheet')
  @Policy(mayManagePlans)
  @Accepts('SheetForm')
  @Answers('Saved')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() _query: LanguageDto,
    @Body() body: SheetDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.service.add(actor, id, body, idempotency);
  }

  /** Writes the sheet of an activity anew, whatever the state of its plan; an expert's name that is left out is erased. */
  @Put('activities/:id/sheet')
  @Policy(mayManagePlans)
  @Accepts('SheetForm')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: SheetDto,
  ): Promise<Saved> {
    return this.service.edit(actor, id, version, body);
  }

  /** Takes the sheet of an activity away. */
  @Delete('activities/:id/sheet')
  @Policy(mayManagePlans)
  @Answers('Deleted')
  delete(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
  ): Promise<Deleted> {
    return this.service.delete(actor, id, version);
  }
}
