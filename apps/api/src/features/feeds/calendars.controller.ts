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
import { calendarOf } from './calendar.js';
import { FeedsQueries } from './feeds.queries.js';
import { ofAxis, ofCommitment, ofInstitution, ofPlan, pathOf, type Scope } from './scope.js';

const ICS = 'text/calendar';

/** The planned ends of a plan or of a part of it, for calendars. */
@Controller('plans/:plan')
export class CalendarsController {
  constructor(
    private readonly feeds: FeedsQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The planned ends of a plan that were set, as iCalendar. */
  @Get('calendar.ics')
  @Policy(everyone)
  @Header('content-type', `${ICS}; charset=utf-8`)
  @AnswersFile(ICS)
  plan(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.ics(request, ofPlan(plan), locale);
  }

  /** The planned ends of an axis that were set, as iCalendar. */
  @Get('axes/:number/calendar.ics')
  @Policy(everyone)
  @Header('content-type', `${ICS}; charset=utf-8`)
  @AnswersFile(ICS)
  axis(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.ics(request, ofAxis(plan, number), locale);
  }

  /** The planned ends of the commitments of a responsible body that were set, as iCalendar. */
  @Get('institutions/:key/calendar.ics')
  @Policy(everyone)
  @Header('content-type', `${ICS}; charset=utf-8`)
  @AnswersFile(ICS)
  institution(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Param('key') key: string,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.ics(request, ofInstitution(plan, key), locale);
  }

  /** The planned ends of a commitment that were set, as iCalendar. */
  @Get('commitments/:number/calendar.ics')
  @Policy(everyone)
  @Header('content-type', `${ICS}; charset=utf-8`)
  @AnswersFile(ICS)
  commitment(
    @Req() request: FastifyRequest,
    @Param('plan') plan: string,
    @Param('number', NumberPipe) number: number,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
  ): Promise<string> {
    return this.ics(request, ofCommitment(plan, number), locale);
  }

  private async ics(request: FastifyRequest, scope: Scope, locale: Locale): Promise<string> {
    const found = await this.feeds.calendar(scope, this.clock.today(), locale);
    const self = `${apiUrlOf(this.config, request)}${pathOf(scope)}/calendar.ics?lang=${locale}`;
    return calendarOf(found, { site: siteUrlOf(this.config, request), self, locale });
  }
}
