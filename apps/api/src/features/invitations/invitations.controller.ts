import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { InvitationList, Invitation, IssuedInvitation } from '@iltizam/shared/invitations/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { mayManagePeople } from '../accounts/session.policy.js';
import { InviteDto } from './invitations.dto.js';
import { InvitationsQueries } from './invitations.queries.js';
import { InvitationsService, type Issued } from './invitations.service.js';
import { joinPath } from './join-path.js';

@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsQueries,
    private readonly service: InvitationsService,
  ) {}

  /** The latest invitations that the caller may renew or withdraw. */
  @Get()
  @Policy(mayManagePeople)
  @Answers('InvitationList')
  list(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<InvitationList> {
    return this.invitations.list(actor, locale);
  }

  /** Invites somebody to a role; the answer holds the link, which nobody can read again. */
  @Post()
  @Policy(mayManagePeople)
  @Header('cache-control', 'no-store')
  @Accepts('Invite')
  @Answers('IssuedInvitation')
  async invite(
    @CurrentActor() actor: Actor,
    @Query() _query: LanguageDto,
    @Body() body: InviteDto,
    @ReaderLocale() locale: Locale,
  ): Promise<IssuedInvitation> {
    return this.issued(actor, await this.service.invite(actor, body), locale);
  }

  /** Makes a new link for seven days; the former one opens nothing any more. */
  @Post(':id/renewal')
  @HttpCode(200)
  @Policy(mayManagePeople)
  @Header('cache-control', 'no-store')
  @Answers('IssuedInvitation')
  async renew(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<IssuedInvitation> {
    return this.issued(actor, await this.service.renew(actor, id, version), locale);
  }

  /** Withdraws an invitation: its link opens nothing any more. */
  @Post(':id/revocation')
  @HttpCode(200)
  @Policy(mayManagePeople)
  @Answers('Invitation')
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Invitation> {
    await this.service.revoke(actor, id, version);
    return this.invitations.get(actor, id, locale);
  }

  private async issued(actor: Actor, { id, token, language }: Issued, locale: Locale): Promise<IssuedInvitation> {
    return { invitation: await this.invitations.get(actor, id, locale), path: joinPath(language, token) };
  }
}
