import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import type {
  AccessReview,
  HandedOver,
  HandoverPreview,
  PeoplePage,
  Person,
  Reviewed,
  RoleWithdrawn,
  ScopeChoices,
} from '@iltizam/shared/accounts/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { Accepts, Answers, AnswersFile } from '../../platform/http/openapi.js';
import { CurrentActor, ExpectedVersion, ReaderLocale } from '../../platform/http/request.js';
import { GrantsService } from './grants.service.js';
import {
  ChangePersonStateDto,
  GiveRoleDto,
  HandOverDto,
  HandoverPreviewDto,
  MarkReviewedDto,
  PeopleDto,
  ReviewDto,
  WithdrawRoleDto,
} from './people.dto.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { reviewCsv } from './review-csv.js';
import { mayManagePeople } from './session.policy.js';

@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleQueries,
    private readonly service: PeopleService,
    private readonly grants: GrantsService,
  ) {}

  /** The accounts that the caller manages, with their roles. */
  @Get()
  @Policy(mayManagePeople)
  @Answers('PeoplePage')
  list(@CurrentActor() actor: Actor, @Query() query: PeopleDto, @ReaderLocale() locale: Locale): Promise<PeoplePage> {
    return this.people.list(actor, query, locale);
  }

  /** Which roles the caller may give, and where. */
  @Get('scopes')
  @Policy(mayManagePeople)
  @Answers('ScopeChoices')
  scopes(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<ScopeChoices> {
    return this.people.scopeChoices(actor, locale);
  }

  /** The access review: every role that the caller manages, the oldest first, with the last use of its account. */
  @Get('review')
  @Policy(mayManagePeople)
  @Answers('AccessReview')
  review(@CurrentActor() actor: Actor, @Query() { show, page, size }: ReviewDto, @ReaderLocale() locale: Locale): Promise<AccessReview> {
    return this.people.review(actor, show, page, size, locale);
  }

  /** The access review as a table, whole. */
  @Get('review.csv')
  @Policy(mayManagePeople)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="access-review.csv"')
  @Header('cache-control', 'no-store')
  @AnswersFile('text/csv', 'One line a role: who, which, where, since when, last signed in, reviewed when and by whom.')
  async reviewFile(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @ReaderLocale() locale: Locale): Promise<string> {
    return reviewCsv((await this.people.review(actor, 'all', 1, null, locale)).items);
  }

  /** Marks roles as reviewed: still needed, says the caller. */
  @Post('review')
  @HttpCode(200)
  @Policy(mayManagePeople)
  @Accepts('MarkReviewed')
  @Answers('Reviewed')
  async markReviewed(@CurrentActor() actor: Actor, @Query() _query: LanguageDto, @Body() { grants }: MarkReviewedDto): Promise<Reviewed> {
    return { reviewed: await this.grants.review(actor, grants) };
  }

  /** Gives a role; If-Match names the version of the account. */
  @Post(':id/roles')
  @HttpCode(200)
  @Policy(mayManagePeople)
  @Accepts('GiveRole')
  @Answers('Person')
  async give(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: GiveRoleDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Person> {
    await this.grants.give(actor, id, version, body);
    return this.people.get(actor, id, locale);
  }

  /** Takes a role back. */
  @Post(':id/roles/:grant/withdrawal')
  @HttpCode(200)
  @Policy(mayManagePeople)
  @Accepts('WithdrawRole')
  @Answers('RoleWithdrawn')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Param('grant', NumberPipe) grant: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() { confirmed }: WithdrawRoleDto,
  ): Promise<RoleWithdrawn> {
    return { version: await this.grants.withdraw(actor, id, grant, version, confirmed) };
  }

  /** Disables an account, which ends its sessions at once, or enables it again. */
  @Post(':id/state')
  @HttpCode(200)
  @Policy(mayManagePeople)
  @Accepts('ChangePersonState')
  @Answers('Person')
  async changeState(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() body: ChangePersonStateDto,
    @ReaderLocale() locale: Locale,
  ): Promise<Person> {
    await this.service.changeState(actor, id, version, body);
    return this.people.get(actor, id, locale);
  }

  /** What would move if somebody took over this lead's work. */
  @Get(':id/handover')
  @Policy(mayManagePeople)
  @Answers('HandoverPreview')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @Query() { to }: HandoverPreviewDto,
    @ReaderLocale() locale: Locale,
  ): Promise<HandoverPreview> {
    return this.service.previewHandover(actor, id, to, locale);
  }

  /** Moves the lead's roles to somebody else in one step. */
  @Post(':id/handover')
  @HttpCode(200)
  @Policy(mayManagePeople)
  @Accepts('HandOver')
  @Answers('HandedOver')
  async handOver(
    @CurrentActor() actor: Actor,
    @Param('id', NumberPipe) id: number,
    @ExpectedVersion() version: number,
    @Query() _query: LanguageDto,
    @Body() { to }: HandOverDto,
  ): Promise<HandedOver> {
    return { moved: await this.service.handOver(actor, id, to, version) };
  }
}
