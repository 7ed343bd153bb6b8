import { Body, Controller, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Session } from '@iltizam/shared/accounts/contract';
import type { JoinOffer } from '@iltizam/shared/invitations/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import type { SignedIn } from '../accounts/profile.service.js';
import { SessionCookie } from '../accounts/session-cookie.js';
import { signedIn } from '../accounts/session.policy.js';
import { presentSession } from '../accounts/session.presenter.js';
import { SessionsService } from '../accounts/sessions.service.js';
import { JoinAccountDto, JoinTokenDto } from './invitations.dto.js';
import { InvitationsQueries } from './invitations.queries.js';
import { JoinService } from './join.service.js';

const JOINS = { rateLimit: { max: 30, timeWindow: '5 minutes' } };

/** The token travels in the body only: an address ends up in logs. */
@Controller('join')
export class JoinController {
  constructor(
    private readonly invitations: InvitationsQueries,
    private readonly service: JoinService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  /** What an invitation's link offers. */
  @Post('offer')
  @HttpCode(200)
  @Policy(everyone)
  @RouteConfig(JOINS)
  @Header('cache-control', 'no-store')
  @Accepts('JoinToken')
  @Answers('JoinOffer')
  offer(@Query() _query: LanguageDto, @Body() { token }: JoinTokenDto, @ReaderLocale() locale: Locale): Promise<JoinOffer> {
    return this.invitations.offer(token, locale);
  }

  /** Creates the account of an invited person and signs in. */
  @Post('account')
  @Policy(everyone)
  @RouteConfig(JOINS)
  @Header('cache-control', 'no-store')
  @Accepts('JoinAccount')
  @Answers('Session')
  async createAccount(
    @Query() _query: LanguageDto,
    @Body() body: JoinAccountDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const actor = await this.service.createAccount(body);
    this.cookie.set(reply, await this.sessions.open(actor, request.headers['user-agent']));
    return presentSession(actor);
  }

  /** Adds the role of an invitation to the account signed in. */
  @Post('role')
  @HttpCode(200)
  @Policy(signedIn)
  @RouteConfig(JOINS)
  @Header('cache-control', 'no-store')
  @Accepts('JoinToken')
  @Answers('Session')
  async addRole(@CurrentActor() actor: SignedIn, @Query() _query: LanguageDto, @Body() { token }: JoinTokenDto): Promise<Session> {
    return presentSession(await this.service.addRole(actor, token));
  }
}
