import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { LOCKOUT_MINUTES, LOCKOUT_WINDOW_MINUTES, lockedUntil } from '@iltizam/shared/accounts/lockout';
import { DataSource } from 'typeorm';
import { type Actor, VISITOR } from '../../platform/auth/actor.js';
import { ActorResolver } from '../../platform/auth/actor-resolver.js';
import { Clock } from '../../platform/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AccountsQueries } from './accounts.queries.js';
import { deviceOf } from './device.js';
import { passphraseFits } from './passphrase.js';
import { SessionEntity } from './session.entity.js';
import { ABSOLUTE_MS, hashOf, IDLE_MS, newToken } from './session-token.js';
import { SignInFailureEntity } from './sign-in-failure.entity.js';

const MINUTE = 60_000;
const LOOK_BACK_MS = (LOCKOUT_WINDOW_MINUTES + LOCKOUT_MINUTES) * MINUTE;
// The last use is noted at most once a minute, so that reading does not write on every request.
const TOUCH_MS = MINUTE;

/** Opens, recognises and closes sessions. They live in the database: closing one works at once, everywhere. */
@Injectable()
export class SessionsService extends ActorResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountsQueries,
    private readonly clock: Clock,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {
    super();
  }

  /** Checks who signs in; one answer for an unknown address and a wrong passphrase. Throws session.locked after too many failures. */
  async recognise(email: string, passphrase: string): Promise<Actor> {
    await this.demandUnlocked(email);
    const credentials = await this.accounts.findCredentials(email);
    const fits = await passphraseFits(passphrase, credentials?.passphraseHash ?? null);
    // Guesses sent all at once wait in line for the hash: those behind the tenth failure meet the lock here.
    await this.demandUnlocked(email);
    const actor = fits && credentials ? await this.accounts.findActor(credentials.id) : null;
    if (actor) return actor;
    await this.uow.write(VISITOR, async (tx) => {
      await tx.insert(SignInFailureEntity, { email, failedAt: this.clock.now() });
      if (credentials) await tx.record({ event: 'session.refused', subject: { kind: 'account', id: credentials.id } });
    });
    throw new DomainError('session.credentials');
  }

  private async demandUnlocked(email: string): Promise<void> {
    const now = this.clock.now();
    const failures = await this.accounts.recentFailures(email, new Date(now.getTime() - LOOK_BACK_MS));
    if (lockedUntil(failures, now) !== null) throw new DomainError('session.locked', { minutes: LOCKOUT_MINUTES });
  }

  /** Gives the token for the cookie; only its hash is kept. */
  async open(actor: Actor & { accountId: number }, userAgent: string | undefined): Promise<{ token: string; maxAgeSeconds: number }> {
    const token = newToken();
    const now = this.clock.now();
    await this.uow.write(actor, async (tx) => {
      const session = await tx.insert(SessionEntity, {
        tokenHash: hashOf(token),
        accountId: actor.accountId,
        openedAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
        device: deviceOf(userAgent),
      });
      await tx.query('update account set last_seen_at = $2 where id = $1', [actor.accountId, now]);
      await tx.query('delete from sign_in_failure where email = $1 or failed_at < $2', [
        actor.email,
        new Date(now.getTime() - LOOK_BACK_MS),
      ]);
      await tx.query('delete from session where expires_at <= $1', [now]);
      await tx.record({ event: 'session.opened', subject: { kind: 'session', id: session.id } });
    });
    return { token, maxAgeSeconds: ABSOLUTE_MS / 1000 };
  }

  async close(actor: Actor, token: string): Promise<void> {
    await this.uow.write(actor, async (tx) => {
      const session = await tx.find(SessionEntity, { tokenHash: hashOf(token) });
      if (!session) return;
      await tx.remove(SessionEntity, session);
      await tx.record({ event: 'session.closed', subject: { kind: 'session', id: session.id } });
    });
  }

  /** Ends the sessions of an account, all of them or all but the one that holds `kept`; gives how many. Joins the caller's transaction. */
  async endAll(tx: Transaction, accountId: number, kept?: string): Promise<number> {
    const ended = await tx.query<{ id: number }>(
      `with e as (delete from session where account_id = $1 and token_hash is distinct from $2 returning id) select id from e order by id`,
      [accountId, kept === undefined ? null : hashOf(kept)],
    );
    for (const { id } of ended) await tx.record({ event: 'session.closed', subject: { kind: 'session', id } });
    return ended.length;
  }

  /** Ends one session of an account; another's is not found. */
  async end(actor: Actor & { accountId: number }, id: number): Promise<void> {
    await this.uow.write(actor, async (tx) => {
      const session = await tx.getForUpdate(SessionEntity, { id, accountId: actor.accountId });
      await tx.remove(SessionEntity, session);
      await tx.record({ event: 'session.closed', subject: { kind: 'session', id } });
    });
  }

  override async resolve(token: string): Promise<Actor | null> {
    const now = this.clock.now();
    const tokenHash = hashOf(token);
    const found = await this.accounts.findBySession(tokenHash, now, new Date(now.getTime() - IDLE_MS));
    if (!found) return null;
    const { lastSeenAt, ...actor } = found;
    if (now.getTime() - lastSeenAt.getTime() > TOUCH_MS) {
      await this.dataSource.query(
        `with s as (update session set last_seen_at = $2 where token_hash = $1 returning account_id)
         update account set last_seen_at = $2 from s where id = s.account_id`,
        [tokenHash, now],
      );
    }
    return actor;
  }
}
