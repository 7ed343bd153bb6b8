import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Profile, SessionsEnded } from '@iltizam/shared/accounts/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyRequest } from 'fastify';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { ChangePassphraseDto, ChangeProfileDto } from './profile.dto.js';
import { ProfileQueries } from './profile.queries.js';
import { ProfileService, type SignedIn } from './profile.service.js';
import { SessionCookie } from './session-cookie.js';
import { signedIn } from './session.policy.js';
import { SessionsService } from './sessions.service.js';

const PASSPHRASES_PER_15_MINUTES = 20;

@Controller('profile')
export class ProfileController {
  constructor(
    private readonly profile: ProfileQueries,
    private readonly service: ProfileService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  /** The caller's own account, its roles and where it is signed in. */
  @Get()
  @Policy(signedIn)
  @Answers('Profile')
  read(
    @CurrentActor() actor: SignedIn,
    @Req() request: FastifyRequest,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Profile> {
    return this.profile.get(actor, this.cookie.tokenOf(request) ?? '', locale);
  }

  /** Changes the name and the language. */
  @Post()
  @HttpCode(200)
  @Policy(signedIn)
  @Accepts('ChangeProfile')
  @Answers('Profile')
  async change(
    @CurrentActor() actor: SignedIn,
    @Req() request: FastifyRequest,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: ChangeProfileDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Profile> {
    await this.service.change(actor, version, body);
    return this.profile.get(actor, this.cookie.tokenOf(request) ?? '', locale);
  }

  /** Changes the pass phrase, and ends every other session. */
  @Post('passphrase')
  @HttpCode(200)
  @Policy(signedIn)
  @RouteConfig({ rateLimit: { max: PASSPHRASES_PER_15_MINUTES, timeWindow: '15 minutes' } })
  @Accepts('ChangePassphrase')
  @Answers('SessionsEnded')
  async changePassphrase(
    @CurrentActor() actor: SignedIn,
    @Req() request: FastifyRequest,
    @Query() _query: LanguageDto,
    @Body() body: ChangePassphraseDto,
  ): Promise<SessionsEnded> {
    return { ended: await this.service.changePassphrase(actor, this.cookie.tokenOf(request) ?? '', body) };
  }

  /** Ends every other session. */
  @Delete('sessions')
  @Policy(signedIn)
  @Answers('SessionsEnded')
  async endOthers(@CurrentActor() actor: SignedIn, @Req() request: FastifyRequest, @Query() _query: LanguageDto): Promise<SessionsEnded> {
    return { ended: await this.service.endOthers(actor, this.cookie.tokenOf(request) ?? '') };
  }

  /** Ends one session. */
  @Delete('sessions/:id')
  @Policy(signedIn)
  @Answers('SessionsEnded')
  async end(@CurrentActor() actor: SignedIn, @Param('id', NumberPipe) id: number, @Query() _query: LanguageDto): Promise<SessionsEnded> {
    await this.sessions.end(actor, id);
    return { ended: 1 };
  }
}
