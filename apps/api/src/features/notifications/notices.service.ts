import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { NoticeEvent } from '@iltizam/shared/notifications/contract';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { AUDIENCES, TELL_SQL } from './tell.sql.js';

/** Writes into inboxes. */
@Injectable()
export class NoticesService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('notice.tell', (event) => this.tell(event));
  }

  /** Tells everybody concerned of one event, once. */
  async tell({ kind, commitmentId, activityId, key, by, to, facts }: NoticeEvent): Promise<void> {
    await this.uow.write(SYSTEM, async (tx) => {
      const values = [commitmentId, activityId ?? null, kind, key, facts ?? {}, AUDIENCES[kind], to ?? [], by, this.clock.now()];
      await tx.query(TELL_SQL, values);
    });
  }
}
