import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { SYSTEM } from './auth/actor.js';
import type { Statement, Sql } from './database/sql.js';
import type { Transaction, UnitOfWork } from './database/unit-of-work.js';
import { DomainError } from './errors/domain-error.js';
import { measured, type Measured } from './measured.js';

const OWNER_ONLY = 0o700;
const INCOMING = 'incoming';
const DAY_MS = 86_400_000;

/** Whose files they are: the rows of a table name them in `sha256`, which is null or missing where there is no file. */
type Owner = { folder: string; table: 'document' | 'report_file' | 'prepared_file' };

/** Where files lie: under their hash, so that the same bytes are kept once; `incoming` holds what is not checked yet. */
export abstract class FileStore {
  private readonly unnamed: Statement;

  constructor(
    private readonly owner: Owner,
    private readonly sql: Sql,
    private readonly uow: UnitOfWork,
  ) {
    this.unnamed = {
      name: `unnamed_files_${owner.table}`,
      text: `select h.sha256 from unnest($1::text[]) h(sha256) where not exists (select from ${owner.table} f where f.sha256 = decode(h.sha256, 'hex'))`,
    };
  }

  pathOf(sha256: string): string {
    return path.join(this.owner.folder, sha256.slice(0, 2), sha256);
  }

  has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  /** Work with a place for files that are gone afterwards, whatever happens. */
  async withRoom<Result>(work: (place: (name: string) => string) => Promise<Result>): Promise<Result> {
    const room = path.join(this.owner.folder, INCOMING, randomUUID());
    try {
      await mkdir(room, { recursive: true, mode: OWNER_ONLY });
      return await work((name) => path.join(room, name));
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new DomainError('document.storage_full') : error;
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  }

  /** Moves a checked file to its place in the transaction that names it, in one step: whoever reads sees all of it or nothing. */
  async keep(tx: Transaction, file: string, sha256: string): Promise<void> {
    await this.lock(tx, sha256);
    const target = this.pathOf(sha256);
    await mkdir(path.dirname(target), { recursive: true, mode: OWNER_ONLY });
    const handle = await open(file, 'r+');
    await handle.sync();
    await handle.close();
    await rename(file, target);
  }

  /** Takes away those of the files that no row names; asked under the lock, since the same file may just be kept once more. */
  async removeUnnamed(hashes: readonly string[]): Promise<void> {
    for (const sha256 of hashes)
      await this.uow.write(SYSTEM, async (tx) => {
        await this.lock(tx, sha256);
        if ((await this.sql.rows(this.unnamed, [[sha256]])).length > 0) await rm(this.pathOf(sha256), { force: true });
      });
  }

  /** Takes away what a crash left a day ago: files that no row names, and rooms. */
  async clearLeftovers(now: Date): Promise<void> {
    const yesterday = new Date(now.getTime() - DAY_MS);
    const kept = await this.namesBefore(yesterday, /^[\da-f]{2}$/, /^[\da-f]{64}$/);
    const unnamed = await this.sql.rows<{ sha256: string }>(this.unnamed, [kept]);
    await this.removeUnnamed(unnamed.map(({ sha256 }) => sha256));
    const rooms = await this.namesBefore(yesterday, new RegExp(`^${INCOMING}$`), /./);
    await Promise.all(rooms.map((room) => rm(path.join(this.owner.folder, INCOMING, room), { recursive: true, force: true })));
  }

  /** One writer at a time for the file of one hash: it is not taken away while somebody puts it there. */
  private async lock(tx: Transaction, sha256: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${this.owner.table} ${sha256}`]);
  }

  private async namesBefore(time: Date, folder: RegExp, name: RegExp): Promise<string[]> {
    const found: string[] = [];
    for (const part of await this.names(this.owner.folder)) {
      if (!folder.test(part)) continue;
      for (const entry of await this.names(path.join(this.owner.folder, part))) {
        const known = name.test(entry) && (await stat(path.join(this.owner.folder, part, entry)).catch(() => null));
        if (known && known.mtime < time) found.push(entry);
      }
    }
    return found;
  }

  /** A folder that nothing was put into yet is an empty one. */
  private names(folder: string): Promise<string[]> {
    return readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
  }
}

/** Writes a file as its bytes come, which nobody else may read; its hash is known at the end without reading it again. */
export async function writeMeasured(source: Readable, file: string): Promise<Measured> {
  return measured(source, createWriteStream(file, { mode: 0o600 }));
}
