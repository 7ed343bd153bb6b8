import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';

/** What administrators mend by hand. */
@Injectable()
export class OperationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobQueue,
  ) {}

  /** Gives a job that was given up another life. */
  async retry(id: string): Promise<void> {
    if (!(await this.jobs.retry(id))) throw new DomainError('resource.not_found');
  }

  /** The address is said to work again: mails are sent to it from now on. */
  async acceptAddress(actor: Actor, accountId: number): Promise<void> {
    await this.uow.write(actor, async (tx) => {
      const mended = await tx.query<{ id: number }>(
        `with m as (update account set mail_refused_at = null where id = $1 and mail_refused_at is not null returning id) select id from m`,
        [accountId],
      );
      if (mended.length === 0) throw new DomainError('resource.not_found');
      await tx.record({ event: 'account.mail_accepted', subject: { kind: 'account', id: accountId } });
    });
  }
}
