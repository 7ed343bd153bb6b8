import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { DocumentStore } from './document-store.js';
import { DocumentsQueries } from './documents.queries.js';
import { LOCK_HASH_SQL, REMOVE_ABANDONED_SQL } from './documents.sql.js';

const DAY_MS = 86_400_000;

/** Takes away what was uploaded and never cited for a day, and the files that a crash left without a document. DOMAIN.md §6 */
@Injectable()
export class AbandonedDocumentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentsQueries,
    private readonly store: DocumentStore,
    private readonly clock: Clock,
    jobs: JobQueue,
  ) {
    jobs.handle('documents.clear', () => this.clear());
  }

  async clear(): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - DAY_MS);
    await this.uow.write(SYSTEM, async (tx) => {
      const removed = await tx.query<{ id: number; sha256: string }>(REMOVE_ABANDONED_SQL, [yesterday]);
      for (const { id, sha256 } of removed)
        await tx.record({ event: 'document.removed', subject: { kind: 'document', id }, before: { sha256 } });
    });
    const files = await this.store.keptBefore(yesterday);
    for (const sha256 of await this.documents.unknownHashes(files)) await this.removeFile(sha256);
    await this.store.clearIncoming(yesterday);
  }

  /** Asked again under the lock: the same file may just have been sent once more. */
  private removeFile(sha256: string): Promise<void> {
    return this.uow.write(SYSTEM, async (tx) => {
      await tx.query(LOCK_HASH_SQL, [sha256]);
      const [unknown] = await this.documents.unknownHashes([sha256]);
      if (unknown !== undefined) await this.store.remove(sha256);
    });
  }
}
