import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { Inbox, MarkedNotices, Preferences, UnreadCount } from '@iltizam/shared/notifications/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Accepts, Answers } from '../../platform/http/openapi.js';
import { CurrentActor, ReaderLocale } from '../../platform/http/request.js';
import type { SignedIn } from '../accounts/profile.service.js';
import { signedIn } from '../accounts/session.policy.js';
import { ChangePreferenceDto, InboxDto, MarkNoticesDto } from './notices.dto.js';
import { NoticesQueries } from './notices.queries.js';
import { PreferencesService } from './preferences.service.js';

/** Everybody's own: no route here names an account. */
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticesQueries,
    private readonly service: PreferencesService,
  ) {}

  /** The caller's inbox, newest first, worded in the language asked for. */
  @Get()
  @Policy(signedIn)
  @Answers('Inbox')
  inbox(@CurrentActor() { accountId }: SignedIn, @Query() { page, size }: InboxDto, @ReaderLocale() locale: Locale): Promise<Inbox> {
    return this.notices.inbox(accountId, locale, page, size);
  }

  /** How many of them the caller has not read. */
  @Get('unread')
  @Policy(signedIn)
  @Answers('UnreadCount')
  async unread(@CurrentActor() { accountId }: SignedIn, @Query() _query: LanguageDto): Promise<UnreadCount> {
    return { unread: await this.notices.unread(accountId) };
  }

  /** Marks some or all of them as read, or as not read; answers which ones changed. */
  @Post('marks')
  @HttpCode(200)
  @Policy(signedIn)
  @Accepts('MarkNotices')
  @Answers('MarkedNotices')
  mark(@CurrentActor() actor: SignedIn, @Query() _query: LanguageDto, @Body() body: MarkNoticesDto): Promise<MarkedNotices> {
    return this.service.mark(actor, body);
  }

  /** What the caller is mailed of, and how often. */
  @Get('preferences')
  @Policy(signedIn)
  @Answers('Preferences')
  preferences(@CurrentActor() { accountId }: SignedIn, @Query() _query: LanguageDto): Promise<Preferences> {
    return this.notices.preferences(accountId);
  }

  /** Chooses how often the caller is mailed of one topic. */
  @Put('preferences')
  @Policy(signedIn)
  @Accepts('ChangePreference')
  @Answers('Preferences')
  choose(@CurrentActor() actor: SignedIn, @Query() _query: LanguageDto, @Body() body: ChangePreferenceDto): Promise<Preferences> {
    return this.service.change(actor, body);
  }
}
