import { Injectable } from '@nestjs/common';
import type { Frequency, Inbox, NoticeItem, Preferences, Topic } from '@iltizam/shared/notifications/contract';
import { TOPICS } from '@iltizam/shared/notifications/contract';
import { CHOICES, defaultFrequency, OTHERWISE } from '@iltizam/shared/notifications/preferences';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Role } from '@iltizam/shared/kernel/roles';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type NoticeRow, presentNotice } from './notice.presenter.js';
import { INBOX_SQL, MAILED_SQL, PREFERENCES_SQL, RECIPIENT_SQL, UNREAD_SQL } from './notices.sql.js';

const INBOX: Statement = { name: 'notice_inbox', text: INBOX_SQL };
const MAILED: Statement = { name: 'notice_mailed', text: MAILED_SQL };
const UNREAD: Statement = { name: 'notice_unread', text: UNREAD_SQL };
const RECIPIENT: Statement = { name: 'notice_recipient', text: RECIPIENT_SQL };
const PREFERENCES: Statement = { name: 'notice_preferences', text: PREFERENCES_SQL };

type InboxRow = { items: NoticeRow[]; page: number; total: number; unread: number };
type PreferencesRow = {
  language: Locale;
  refused: boolean;
  roles: Role[];
  head: boolean;
  reviewer: boolean;
  chosen: Partial<Record<Topic, Frequency>>;
};

export type Recipient = { id: number; email: string; language: Locale };

@Injectable()
export class NoticesQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** A page of somebody's inbox, newest first. */
  async inbox(accountId: number, locale: Locale, page: number, size: number): Promise<Inbox> {
    const row = await this.sql.row<InboxRow>(INBOX, [accountId, locale, page, size, this.clock.today()]);
    if (!row) throw new DomainError('resource.not_found');
    const { items, ...counts } = row;
    return { ...counts, size, items: items.map((item) => presentNotice(item, locale)) };
  }

  async unread(accountId: number): Promise<number> {
    return (await this.sql.row<{ unread: number }>(UNREAD, [accountId]))?.unread ?? 0;
  }

  /** Whom a mail may go to; null once the account is closed or its address refuses mails. */
  recipient(accountId: number): Promise<Recipient | null> {
    return this.sql.row<Recipient>(RECIPIENT, [accountId]);
  }

  /** What a mail says, in the language of whoever gets it. */
  async mailed({ id, language }: Recipient, ids: number[]): Promise<NoticeItem[]> {
    const rows = await this.sql.rows<{ notice: NoticeRow }>(MAILED, [id, language, ids, this.clock.today()]);
    return rows.map(({ notice }) => presentNotice(notice, language));
  }

  /** What concerns somebody and how often she is mailed of it, and of what is asked for by name: DOMAIN.md §12. */
  async preferences(accountId: number, named: readonly Topic[] = []): Promise<Preferences> {
    const row = await this.sql.row<PreferencesRow>(PREFERENCES, [accountId]);
    if (!row) throw new DomainError('resource.not_found');
    const { language, refused, roles, head, reviewer, chosen } = row;
    const concerned = new Set<Topic>([...named, ...(head ? (['reminders'] as const) : []), ...(reviewer ? (['reviews'] as const) : [])]);
    const items = TOPICS.flatMap((topic) => {
      const usual = defaultFrequency(topic, roles) ?? (concerned.has(topic) ? OTHERWISE : null);
      const frequency = chosen[topic] ?? usual;
      if (frequency === null) return [];
      return [{ topic, frequency, choices: [...CHOICES[topic]], isDefault: chosen[topic] === undefined }];
    });
    return { items, language, refused };
  }
}
