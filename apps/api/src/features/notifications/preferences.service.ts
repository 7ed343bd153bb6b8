import { Injectable } from '@nestjs/common';
import type { ChangePreference, MarkedNotices, MarkNotices, Preferences, StopOffer } from '@iltizam/shared/notifications/contract';
import { CHOICES } from '@iltizam/shared/notifications/preferences';
import { type Actor, VISITOR } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Secrets } from '../../platform/secrets.js';
import { NoticesQueries } from './notices.queries.js';
import { MARK_SQL } from './notices.sql.js';
import { stopToken } from './stop-token.js';

type SignedIn = Actor & { accountId: number };

/** What people decide on their own notices and mails. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly notices: NoticesQueries,
    private readonly secrets: Secrets,
  ) {}

  /** Marks as read, or unread again; a reader's own business, which leaves no trace in the history. */
  mark({ accountId }: SignedIn, { ids, read }: MarkNotices): Promise<MarkedNotices> {
    return this.uow.write(VISITOR, async (tx) => {
      const [row] = await tx.query<{ ids: number[] }>(MARK_SQL, [accountId, ids, read, this.clock.now()]);
      return { ids: row?.ids ?? [], unread: await this.notices.unread(accountId) };
    });
  }

  async change(actor: SignedIn, { topic, frequency }: ChangePreference): Promise<Preferences> {
    if (!CHOICES[topic].includes(frequency))
      throw new DomainError('request.invalid', {}, [
        { pointer: '/frequency', code: 'isIn', params: { values: CHOICES[topic].join(', ') } },
      ]);
    await this.uow.write(actor, async (tx) => {
      await tx.query(
        `insert into notice_preference (account_id, topic, frequency) values ($1, $2, $3)
         on conflict (account_id, topic) do update set frequency = excluded.frequency, former = null`,
        [actor.accountId, topic, frequency],
      );
      await tx.record({ event: 'account.mails_chosen', subject: { kind: 'account', id: actor.accountId }, after: { [topic]: frequency } });
    });
    return this.notices.preferences(actor.accountId);
  }

  /** What the link of a mail stops; whoever holds the link may know, and no more. */
  async offer(token: string): Promise<StopOffer> {
    const { accountId, topics } = this.known(token);
    const { items, language } = await this.notices.preferences(accountId, topics);
    const concerned = items.filter(({ topic }) => topics.includes(topic));
    return {
      language,
      topics: concerned.map(({ topic, frequency }) => ({ topic, frequency })),
      stopped: concerned.every(({ frequency }) => frequency === 'never'),
    };
  }

  /** Stops them, or takes that back; twice is as good as once. */
  async stop(token: string, stopped: boolean): Promise<StopOffer> {
    const { accountId, topics } = this.known(token);
    await this.uow.write(VISITOR, async (tx) => {
      const changed = stopped
        ? await tx.query(
            `insert into notice_preference (account_id, topic, frequency) select $1, unnest($2::text[]), 'never'
             on conflict (account_id, topic) do update set frequency = 'never', former = notice_preference.frequency
             where notice_preference.frequency <> 'never' returning topic`,
            [accountId, topics],
          )
        : await tx.query(
            `with kept as (
               update notice_preference set frequency = former, former = null
               where account_id = $1 and topic = any($2::text[]) and frequency = 'never' and former is not null returning topic
             ), gone as (
               delete from notice_preference
               where account_id = $1 and topic = any($2::text[]) and frequency = 'never' and former is null returning topic
             )
             select topic from kept union all select topic from gone`,
            [accountId, topics],
          );
      if (changed.length === 0) return;
      const after = Object.fromEntries(topics.map((topic) => [topic, stopped ? 'never' : 'former']));
      await tx.record({ event: 'account.mails_chosen', subject: { kind: 'account', id: accountId }, after: { ...after, by: 'link' } });
    });
    return this.offer(token);
  }

  private known(token: string): { accountId: number; topics: StopOffer['topics'][number]['topic'][] } {
    const known = stopToken(this.secrets, token);
    if (!known) throw new DomainError('resource.not_found');
    return known;
  }
}
