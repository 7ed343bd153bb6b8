import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { DocumentStore } from './document-store.js';
import { REMOVE_ABANDONED_SQL } from './documents.sql.js';

const DAY_MS = 86_400_000;

/** Takes away what was uploaded and never cited for a day, and the files that a crash left without a document. DOMAIN.md §6 */
@Injectable()
export class AbandonedDocumentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: DocumentStore,
    private readonly clock: Clock,
    jobs: JobQueue,
  ) {
    jobs.handle('documents.clear', () => this.clear());
  }

  async clear(): Promise<void> {
    const now = this.clock.now();
    await this.uow.write(SYSTEM, async (tx) => {
      const removed = await tx.query<{ id: number; sha256: string }>(REMOVE_ABANDONED_SQL, [new Date(now.getTime() - DAY_MS)]);
      for (const { id, sha256 } of removed)
        await tx.record({ event: 'document.removed', subject: { kind: 'document', id }, before: { sha256 } });
    });
    await this.store.clearLeftovers(now);
  }
}
