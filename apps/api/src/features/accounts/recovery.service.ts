import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { RECOVERY_HOURS, type Recover } from '@iltizam/shared/accounts/contract';
import { SYSTEM, VISITOR } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ownSiteUrl } from '../../platform/http/site-url.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { AddressRefused, Mailer } from '../../platform/mail/mailer.js';
import { AccountEntity } from './account.entity.js';
import { demandGoodPassphrase } from './good-passphrase.js';
import { hashPassphrase } from './passphrase.js';
import { recoveryLetter } from './recovery-letter.js';
import { hashOf, newToken } from './session-token.js';
import { SessionsService } from './sessions.service.js';

const LIFE_MS = RECOVERY_HOURS * 3_600_000;
/** Asked again sooner than this, the link on its way has to do: nobody's mailbox is filled by somebody else. */
const PAUSE_MS = 300_000;

/** A forgotten pass phrase: a link by mail, once, within an hour. */
@Injectable()
export class RecoveryService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobQueue,
    private readonly mailer: Mailer,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('recovery.mail', ({ email }) => this.mail(email));
  }

  /** Whether the account exists is looked up by the job: who asks gets the same answer in the same time. */
  ask(email: string): Promise<void> {
    return this.uow.write(VISITOR, (tx) => tx.enqueue('recovery.mail', { email }));
  }

  /** The token is made here and stored nowhere; tried again after a failure, it is another one. */
  private async mail(email: string): Promise<void> {
    const now = this.clock.now();
    const token = newToken();
    const account = await this.uow.write(SYSTEM, async (tx) => {
      const found = await tx.find(AccountEntity, { email });
      if (!found || found.disabledAt || found.mailRefusedAt) return null;
      const made = await tx.query(
        `insert into recovery (account_id, token_hash, expires_at) values ($1, $2, $3)
         on conflict (account_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at
         where recovery.expires_at < $4 returning account_id`,
        [found.id, hashOf(token), new Date(now.getTime() + LIFE_MS), new Date(now.getTime() + LIFE_MS - PAUSE_MS)],
      );
      if (made.length === 0) return null;
      await tx.record({ event: 'account.recovery_offered', subject: { kind: 'account', id: found.id } });
      return found;
    });
    if (!account) return;
    const letter = recoveryLetter(account.language, `${ownSiteUrl(this.config)}/${account.language}/recover/${token}`);
    try {
      await this.mailer.send({ to: account.email, id: `recovery-${account.id}-${now.getTime()}` }, letter);
    } catch (error) {
      await this.uow.write(SYSTEM, (tx) => tx.query('delete from recovery where token_hash = $1', [hashOf(token)]));
      if (!(error instanceof AddressRefused)) throw error;
    }
  }

  /** Takes the new pass phrase; the link is used up, and whoever was signed in is no more. */
  async recover({ token, passphrase }: Recover): Promise<void> {
    // Hashed whether or not the link is known: both take the same time.
    const passphraseHash = await hashPassphrase(passphrase);
    await this.uow.write(VISITOR, async (tx) => {
      const [used] = await tx.query<{ id: number }>(
        `with u as (delete from recovery where token_hash = $1 and expires_at > $2 returning account_id as id) select id from u`,
        [hashOf(token), this.clock.now()],
      );
      const account = used && (await tx.getForUpdate(AccountEntity, { id: used.id }));
      if (!account || account.disabledAt) throw new DomainError('recovery.closed');
      demandGoodPassphrase(passphrase, account);
      account.passphraseHash = passphraseHash;
      await tx.save(AccountEntity, account);
      await tx.query('delete from sign_in_failure where email = $1', [account.email]);
      await tx.record({ event: 'account.passphrase_recovered', subject: { kind: 'account', id: account.id } });
      await this.sessions.endAll(tx, account.id);
    });
  }
}
