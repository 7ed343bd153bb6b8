import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Import, ImportKind } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyRequest } from 'fastify';
import { type Actor, SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { demandVersion } from '../plans/plan-gate.js';
import { type Act, jobOf } from './asked.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportEntity } from './import.entity.js';
import { FIRST_PAGES, ImportsQueries } from './imports.queries.js';
import { FORGOTTEN_ACTS_SQL, REMOVE_UNUSED_SQL } from './imports.sql.js';
import { receiveTables } from './receive-tables.js';

const DAY_MS = 86_400_000;
/** How long a file waits for somebody to apply it. DOMAIN.md §11 */
const KEPT_DAYS = 30;

/** Takes files in, and lets go of those that nobody applied. DOMAIN.md §11 */
@Injectable()
export class ImportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly imports: ImportsQueries,
    private readonly clock: Clock,
    jobs: JobQueue,
  ) {
    jobs.handle('imports.clear', () => this.clear());
  }

  async upload(actor: Actor, kind: ImportKind, request: FastifyRequest, locale: Locale, idempotency: Idempotency | null): Promise<Import> {
    const { name, content } = await receiveTables(request);
    const sha256 = createHash('sha256').update(content).digest();
    // The body of the form was not read when the key was: the same key with another file is another intention.
    const sameFile = idempotency && { ...idempotency, requestHash: createHash('sha256').update(kind).update(sha256).digest() };
    const { id } = await this.uow.create(actor, sameFile, async (tx) => {
      const row = await tx.insert(ImportEntity, {
        kind,
        state: 'reading',
        fileName: name,
        bytes: content.length,
        sha256,
        uploadedAt: await tx.now(),
        uploadedById: actor.accountId ?? 0,
        planId: null,
        reading: null,
        wrote: null,
        appliedAt: null,
        appliedById: null,
        undoneAt: null,
        undoneById: null,
        asked: null,
        askedById: null,
        refusal: null,
      });
      await tx.insert(ImportFileEntity, { importId: row.id, content, rows: null });
      // Not the name: it may be a person's, and the history is never rewritten.
      const after = { kind, bytes: content.length, sha256: sha256.toString('hex') };
      await tx.record({ event: 'import.uploaded', subject: { kind: 'import', id: row.id }, after });
      await tx.enqueue('import.read', { importId: row.id });
      return { id: row.id };
    });
    return this.imports.get(actor, id, FIRST_PAGES, locale);
  }

  async abandon(actor: Actor, id: number, version: number, locale: Locale): Promise<Import> {
    await this.imports.demand(actor, id);
    await this.uow.write(actor, async (tx) => {
      const row = await tx.getForUpdate(ImportEntity, { id });
      demandVersion(row, version);
      if (row.state === 'applied' || row.state === 'undone') throw new DomainError('import.not_ready');
      row.state = 'abandoned';
      row.reading = null;
      row.refusal = null;
      await tx.save(ImportEntity, row);
      await tx.query('delete from import_file where import_id = $1', [id]);
      await tx.record({ event: 'import.abandoned', subject: { kind: 'import', id } });
    });
    return this.imports.get(actor, id, FIRST_PAGES, locale);
  }

  /** Removes what nobody applied for 30 days, with its file, and takes up what waits for a job in vain. */
  async clear(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.uow.write(SYSTEM, async (tx) => {
      for (const { id, ...gone } of await tx.query<{ id: number; kind: string; state: string }>(REMOVE_UNUSED_SQL, [before]))
        await tx.record({ event: 'import.removed', subject: { kind: 'import', id }, before: gone });
      for (const { importId, state } of await tx.query<{ importId: number; state: Act }>(FORGOTTEN_ACTS_SQL, []))
        await tx.enqueue(jobOf(state), { importId });
    });
  }
}
