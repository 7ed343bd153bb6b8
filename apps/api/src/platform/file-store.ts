import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DomainError } from './errors/domain-error.js';

const OWNER_ONLY = 0o700;
const INCOMING = 'incoming';

/** Where files lie: under their hash, so that the same bytes are kept once; `incoming` holds what is not checked yet. */
export class FileStore {
  constructor(private readonly folder: string) {}

  pathOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }

  /** Work with a place for files that are gone afterwards, whatever happens. */
  async withRoom<Result>(work: (place: (name: string) => string) => Promise<Result>): Promise<Result> {
    const room = path.join(this.folder, INCOMING, randomUUID());
    try {
      await mkdir(room, { recursive: true, mode: OWNER_ONLY });
      return await work((name) => path.join(room, name));
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new DomainError('document.storage_full') : error;
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  }

  /** Moves a checked file to its place, in one step: whoever reads sees all of it or nothing. */
  async keep(file: string, sha256: string): Promise<void> {
    const target = this.pathOf(sha256);
    await mkdir(path.dirname(target), { recursive: true, mode: OWNER_ONLY });
    const handle = await open(file, 'r+');
    await handle.sync();
    await handle.close();
    await rename(file, target);
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** The hashes of the files that were last written before `time`. */
  async keptBefore(time: Date): Promise<string[]> {
    return this.namesBefore(time, /^[\da-f]{2}$/, /^[\da-f]{64}$/);
  }

  /** Takes away what uploads left that a crash cut short. */
  async clearIncoming(time: Date): Promise<void> {
    const rooms = await this.namesBefore(time, new RegExp(`^${INCOMING}$`), /./);
    await Promise.all(rooms.map((room) => rm(path.join(this.folder, INCOMING, room), { recursive: true, force: true })));
  }

  private async namesBefore(time: Date, folder: RegExp, name: RegExp): Promise<string[]> {
    const found: string[] = [];
    for (const part of await this.names(this.folder)) {
      if (!folder.test(part)) continue;
      for (const entry of await this.names(path.join(this.folder, part))) {
        const known = name.test(entry) && (await stat(path.join(this.folder, part, entry)).catch(() => null));
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

/** SHA-256 of a file, in hexadecimal; read piece by piece. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
