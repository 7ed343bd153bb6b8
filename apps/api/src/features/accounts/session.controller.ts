import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Session } from '@iltizam/shared/accounts/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, VISITOR } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { sessionCookieName } from '../../platform/auth/session-cookie.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { CurrentActor } from '../../platform/http/request.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { SignInDto } from './accounts.dto.js';
import { presentSession } from './session.presenter.js';
import { SessionsService } from './sessions.service.js';
import { SignInGuard } from './sign-in.guard.js';

const SIGN_INS_PER_5_MINUTES = 25;

@Controller('session')
export class SessionController {
  private readonly cookie: { name: string; options: object };

  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) config: Config,
  ) {
    this.cookie = {
      name: sessionCookieName(config.secure),
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: config.secure },
    };
  }

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
    const { token, maxAgeSeconds } = await this.sessions.open(request.user);
    void reply.setCookie(this.cookie.name, token, { ...this.cookie.options, maxAge: maxAgeSeconds });
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
    const token = request.cookies[this.cookie.name];
    if (token) await this.sessions.close(actor, token);
    void reply.clearCookie(this.cookie.name, this.cookie.options);
    return presentSession(VISITOR);
  }
}
