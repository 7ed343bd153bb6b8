import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { apiUrlOf, siteUrlOf } from '../../platform/http/site-url.js';
import { atomFeed } from './atom.js';
import { FeedsQueries } from './feeds.queries.js';
import { ofAxis, ofCommitment, ofInstitution, ofPlan, pathOf, type Scope } from './scope.js';

const ATOM = 'application/atom+xml';

/** The latest updates of a plan or of a part of it, for feed readers. */
@Controller('plans/:plan')
export class FeedsController {
  constructor(
    private readonly feeds: FeedsQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The latest 50 updates, amendments and reports of a plan, as Atom. */
  @Get('feed.atom')
  @Policy(everyone)
  @Header('content-type', `${ATOM}; charset=utf-8`)
  @AnswersFile(ATOM)
  plan(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.atom(request, ofPlan(plan), locale);
  }

  /** The latest 50 updates of an axis, as Atom. */
  @Get('axes/:number/feed.atom')
  @Policy(everyone)
  @Header('content-type', `${ATOM}; charset=utf-8`)
  @AnswersFile(ATOM)
  axis(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.atom(request, ofAxis(plan, number), locale);
  }

  /** The latest 50 updates of the commitments of a responsible body, as Atom. */
  @Get('institutions/:key/feed.atom')
  @Policy(everyone)
  @Header('content-type', `${ATOM}; charset=utf-8`)
  @AnswersFile(ATOM)
  institution(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Param('key') key: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.atom(request, ofInstitution(plan, key), locale);
  }

  /** The latest 50 updates of a commitment, as Atom. */
  @Get('commitments/:number/feed.atom')
  @Policy(everyone)
  @Header('content-type', `${ATOM}; charset=utf-8`)
  @AnswersFile(ATOM)
  commitment(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.atom(request, ofCommitment(plan, number), locale);
  }

  private async atom(request: FastifyRequest, scope: Scope, locale: Locale): Promise<string> {
    const found = await this.feeds.feed(scope, this.clock.today(), locale);
    const self = `${apiUrlOf(this.config, request)}${pathOf(scope)}/feed.atom?lang=${locale}`;
    return atomFeed(found, { site: siteUrlOf(this.config, request), self, scope, locale });
  }
}
