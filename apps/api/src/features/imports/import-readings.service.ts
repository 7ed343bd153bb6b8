import { Injectable, Logger } from '@nestjs/common';
import type { FileRow } from '@iltizam/shared/imports/difference';
import { type Actor, SYSTEM } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { waitedInVain } from '../../platform/errors/understood.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { messageAt } from './file-messages.js';
import { ImportEntity } from './import.entity.js';
import { ImportMeters, type Meter } from './import-meters.js';
import { ImportRehearsals } from './import-rehearsals.js';
import { NOTHING_READ, type Reading, readingOf, type StoredMessage } from './reading.js';
import { TableReader } from './table-reader.js';

type Kept = { reading: Reading; planId: number | null; rows: FileRow[] };
type File = { state: ImportEntity['state']; kind: ImportEntity['kind']; uploadedById: number; name: string; content: Buffer };

const FILE_SQL = `
select i.state, i.kind, i.uploaded_by_id as "uploadedById", i.file_name as name, f.content from import i join import_file f on f.import_id = i.id where i.id = $1`;

/** Reads a file in the background and tries out what it says; nothing of that stays. DOMAIN.md §11 */
@Injectable()
export class ImportReadings {
  private readonly logger = new Logger('Imports');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountsQueries,
    private readonly tables: TableReader,
    private readonly rehearsals: ImportRehearsals,
    private readonly meters: ImportMeters,
    jobs: JobQueue,
  ) {
    jobs.handle('import.read', ({ importId }) => this.read(importId));
  }

  /** Whoever brought the file is who the rules are asked for: a right lost meanwhile is found missing here. */
  async read(id: number): Promise<void> {
    const file = await this.uow.write(SYSTEM, async (tx) => (await tx.query<File>(FILE_SQL, [id]))[0]);
    if (!file || file.state !== 'reading') return;
    const actor = await this.accounts.findActor(file.uploadedById);
    const { rows, messages } = await this.meters.during(id, 'reading', (meter) => this.tablesOf(file, meter));
    const unreadable = messages.some(({ severity, at }) => severity === 'error' && (at.row === null || rows.length === 0));
    const told = actor === null ? [...messages, messageAt(null, null, { code: 'permission.denied' })] : messages;
    const { reading, planId } =
      actor === null || unreadable
        ? { reading: readingOf(told, NOTHING_READ, null, null), planId: null }
        : await this.meters.during(id, 'rehearsing', (meter) => this.rehearsed(actor, file, { rows, messages, meter }));
    await this.kept(id, { reading, planId, rows });
  }

  private async tablesOf({ content, name, kind }: File, meter: Meter): Promise<{ rows: FileRow[]; messages: StoredMessage[] }> {
    try {
      return await this.tables.read(content, name, kind, (done, total) => {
        meter.expect(total);
        meter.reach(done);
      });
    } catch (error) {
      this.logger.error(`A file could not be read: ${String(error)}`);
      return { rows: [], messages: [messageAt(null, null, { code: 'import.unreadable' })] };
    }
  }

  /** What fails here is our fault, and would fail again: it is told rather than tried for hours. Where somebody writes in the plan, the job is tried again. */
  private async rehearsed(
    actor: Actor,
    { kind }: File,
    { rows, messages, meter }: { rows: FileRow[]; messages: StoredMessage[]; meter: Meter },
  ): Promise<{ reading: Reading; planId: number | null }> {
    try {
      return await this.rehearsals.of(actor, kind, rows, messages, meter);
    } catch (error) {
      if (waitedInVain(error)) throw error;
      this.logger.error('An import could not be tried', error instanceof Error ? error.stack : String(error));
      return {
        reading: readingOf([...messages, messageAt(null, null, { code: 'server.failed' })], NOTHING_READ, null, null),
        planId: null,
      };
    }
  }

  /** What cannot be kept is refused and told: tried again, it would fail again. Without a database both fail, and the job is tried later. */
  private async kept(id: number, read: Kept): Promise<void> {
    try {
      await this.uow.write(SYSTEM, (tx) => this.keep(tx, id, read));
    } catch (error) {
      this.logger.error(`An import could not be kept: ${String(error)}`);
      const reading = readingOf([messageAt(null, null, { code: 'server.failed' })], NOTHING_READ, null, null);
      await this.uow.write(SYSTEM, (tx) => this.keep(tx, id, { reading, planId: null, rows: [] }));
    }
  }

  private async keep(tx: Transaction, id: number, { reading, planId, rows }: Kept): Promise<void> {
    const row = await tx.getForUpdate(ImportEntity, { id });
    // Abandoned while it was read, or read twice.
    if (row.state !== 'reading') return;
    Object.assign(row, { reading, planId, state: reading.counts.errors > 0 ? 'refused' : 'ready' });
    await tx.save(ImportEntity, row);
    await tx.query(`update import_file set rows = $2 where import_id = $1`, [id, JSON.stringify(rows)]);
  }
}
