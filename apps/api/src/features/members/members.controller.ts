import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { StudioMemberList } from '@iltizam/shared/members/contract';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { type Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion } from '../../platform/http/request.js';
import { mayManageMembers, mayManagePeople } from '../accounts/session.policy.js';
import { MemberEditingService } from './member-editing.service.js';
import { MemberDto } from './members.dto.js';
import { MembersQueries } from './members.queries.js';

@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MembersQueries,
    private readonly service: MemberEditingService,
  ) {}

  /** Those who run plans, with their names in every language. */
  @Get()
  @Policy(mayManagePeople)
  @Answers('StudioMemberList')
  list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto): Promise<StudioMemberList> {
    return this.members.list(actor);
  }

  /** Adds a member. */
  @Post()
  @Policy(mayManageMembers)
  @Accepts('MemberForm')
  @Answers('Saved')
  add(
    @CurrentActor() actor: Actor,
    @Query() _query: LanguageDto,
    @Body() body: MemberDto,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<Saved> {
    return this.service.add(actor, body, idempotency);
  }

  /** Changes a member. */
  @Put(':id')
  @Policy(mayManageMembers)
  @Accepts('MemberForm')
  @Answers('Saved')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: MemberDto,
  ): Promise<Saved> {
    return this.service.edit(actor, id, version, body);
  }

  /** Deletes a member that nothing ever used. */
  @Delete(':id')
  @Policy(mayManageMembers)
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
