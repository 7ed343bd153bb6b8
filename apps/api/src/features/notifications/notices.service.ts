import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type IsoDate } from '@iltizam/shared/kernel/dates';
import type { Frequency, NoticeEvent, RoundDone } from '@iltizam/shared/notifications/contract';
import { FREQUENCIES } from '@iltizam/shared/notifications/contract';
import { DEFAULTS, OTHERWISE, TOPIC_OF } from '@iltizam/shared/notifications/preferences';
import { beginningOf, quietUntil } from '@iltizam/shared/notifications/quiet';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ownSiteUrl } from '../../platform/http/site-url.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { AddressRefused, Mailer } from '../../platform/mail/mailer.js';
import { Secrets } from '../../platform/secrets.js';
import { COLLECT_SQL } from './collect.sql.js';
import { noticeLetter } from './notice-letter.js';
import { NoticesQueries } from './notices.queries.js';
import { NEWS_SQL, REMINDERS_SQL } from './reminders.sql.js';
import { STOP_USE } from './stop-token.js';
import { AUDIENCES, TELL_OF_REPORT_SQL, TELL_SQL } from './tell.sql.js';

/** The table of defaults as rows, the most frequent first. */
const DEFAULT_ROWS = JSON.stringify(
  Object.entries(DEFAULTS).flatMap(([role, topics]) =>
    Object.entries(topics ?? {}).map(([topic, frequency]) => ({ role, topic, frequency, rank: FREQUENCIES.indexOf(frequency) })),
  ),
);
type Told = { id: number; accountId: number };
const ONE_YEAR = '12 months';

/** The Monday of the week that holds the day. */
const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** Fills inboxes and mails what is in them: DOMAIN.md §12. */
@Injectable()
export class NoticesService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
    private readonly notices: NoticesQueries,
    private readonly mailer: Mailer,
    private readonly secrets: Secrets,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('notice.tell', (event) => this.tell(event));
    this.jobs.handle('notice.round', async () => void (await this.round(quietUntil(this.clock.now()))));
    this.jobs.handle('notice.mail', ({ accountId, ids }) => this.mail(accountId, ids));
  }

  /** Tells everybody concerned of one event, once. */
  async tell({ kind, reportId, commitmentId, activityId, key, by, to, facts }: NoticeEvent): Promise<void> {
    const now = this.clock.now();
    await this.uow.write(SYSTEM, async (tx) => {
      const event = [kind, key, facts ?? {}, AUDIENCES[kind], to ?? [], by, now];
      const told = await (reportId === undefined
        ? tx.query<Told>(TELL_SQL, [commitmentId ?? null, activityId ?? null, ...event])
        : tx.query<Told>(TELL_OF_REPORT_SQL, [reportId, ...event]));
      const accounts = told.map(({ accountId }) => accountId);
      if (accounts.length > 0) await this.collect(tx, ['at_once'], accounts, quietUntil(now));
    });
  }

  /**
   * The round of the day: reminders, in the first round of a week the news of the one before, what is old enough to forget, then the mails, not before `after`.
   * Run again it finds nothing new.
   */
  round(after: Date | null): Promise<RoundDone> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const monday = this.weekEnd();
    return this.uow.write(SYSTEM, async (tx) => {
      const reminders = await tx.query(REMINDERS_SQL, [now, today]);
      const news = await tx.query(NEWS_SQL, [beginningOf(monday), beginningOf(addDays(monday, -7)), monday]);
      await tx.query(`delete from notice where at < $1::timestamptz - interval '${ONE_YEAR}'`, [now]);
      const mails = await this.collect(tx, ['at_once', 'daily', 'weekly'], null, after);
      return { reminders: reminders.length, news: news.length, mails };
    });
  }

  /** The Monday that ended the last whole week; a week ends when the day begins, so that early on a Monday it is the one before. */
  private weekEnd(): IsoDate {
    const monday = mondayOf(this.clock.today());
    return beginningOf(monday) <= this.clock.now() ? monday : addDays(monday, -7);
  }

  /** Queues one mail for each person who has something to be told by mail now; gives how many. */
  private async collect(tx: Transaction, frequencies: Frequency[], accounts: number[] | null, after: Date | null): Promise<number> {
    const weekly = beginningOf(this.weekEnd());
    const values = [this.clock.now(), frequencies, weekly, TOPIC_OF, DEFAULT_ROWS, OTHERWISE, accounts];
    const mails = await tx.query<{ accountId: number; ids: number[] }>(COLLECT_SQL, values);
    await tx.enqueueAll('notice.mail', mails, after === null ? {} : { after });
    return mails.length;
  }

  /** Sends notices of one person as one mail, without what was settled since. What cannot be delivered ever is marked, and not tried again. */
  async mail(accountId: number, ids: number[]): Promise<void> {
    const recipient = await this.notices.recipient(accountId);
    const items = recipient && (await this.notices.mailed(recipient, ids)).filter(({ settled }) => !settled);
    if (!recipient || !items || items.length === 0) return;
    const topics = [...new Set(items.map(({ kind }) => TOPIC_OF[kind]))].sort();
    const token = this.secrets.sign(STOP_USE, `${accountId}:${topics.join('+')}`);
    const site = ownSiteUrl(this.config);
    const letter = noticeLetter(items, recipient.language, site, `${site}/${recipient.language}/stop-mail/${token}`);
    const envelope = {
      to: recipient.email,
      id: `notices-${accountId}-${ids.join('-')}`.slice(0, 120),
      stopUrl: `${site}/api/v1/stop-mail/${token}`,
    };
    try {
      await this.mailer.send(envelope, letter);
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
      await this.uow.write(SYSTEM, async (tx) => {
        await tx.query('update account set mail_refused_at = $2 where id = $1', [accountId, this.clock.now()]);
        await tx.record({ event: 'account.mail_refused', subject: { kind: 'account', id: accountId }, after: { reply: error.reply } });
      });
    }
  }
}
