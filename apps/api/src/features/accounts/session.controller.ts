import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Session } from '@iltizam/shared/accounts/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, VISITOR } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { CurrentActor } from '../../platform/http/request.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { SignInDto } from './accounts.dto.js';
import { presentSession } from './session.presenter.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { SignInGuard } from './sign-in.guard.js';

const SIGN_INS_PER_5_MINUTES = 25;

@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Who am I, and which rooms may I open? */
  @Get()
  @Policy(everyone)
  @Answers('Session')
  read(@CurrentActor() actor: Actor): Session {
    return presentSession(actor);
  }

  /** Signs in: answers the session and sets its cookie. */
  @Post()
  @HttpCode(200)
  @Policy(everyone)
  @RouteConfig({ rateLimit: { max: SIGN_INS_PER_5_MINUTES, timeWindow: '5 minutes' } })
  @UseGuards(SignInGuard)
  @Accepts('SignIn')
  @Answers('Session')
  async open(
    @Body() _form: SignInDto,
    @Req() request: FastifyRequest & { user: Actor & { accountId: number } },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    this.cookie.set(reply, await this.sessions.open(request.user, request.headers['user-agent']));
    return presentSession(request.user);
  }

  /** Signs out. */
  @Delete()
  @Policy(everyone)
  @Answers('Session')
  async close(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const token = this.cookie.tokenOf(request);
    if (token) await this.sessions.close(actor, token);
    this.cookie.clear(reply);
    return presentSession(VISITOR);
  }
}
