import { createWriteStream } from 'node:fs';
import { Writable, type Readable } from 'node:stream';
import { ARCHIVE_CONTENT_MAX, ARCHIVE_FILES_MAX, type ArchivedFile } from '@iltizam/shared/portable/contract';
import { type Entry, open as openCallback, type ZipFile } from 'yauzl';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { measured, nowhere } from '../../../platform/measured.js';
import { PATHS } from './archive-parts.js';

/** What compresses better than this is made to fill a disk. */
const RATIO_MAX = 200;
const RATIO_FROM_BYTES = 10_000_000;
/** Of one of the JSON files, which are read as a whole. */
const TEXT_MAX = 50_000_000;

const unsafe = (entry: string): DomainError => new DomainError('archive.unsafe', { entry: entry.slice(0, 80) });
const differs = (path: string): DomainError => new DomainError('archive.differs', { path });
const unreadable = (): DomainError => new DomainError('archive.unreadable');

const openZip = (file: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    openCallback(file, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(unreadable()) : resolve(zip),
    );
  });

/** Refuses what no archive has: other paths, one path twice, links, ciphers, more than fits. */
function demandSafe(
  { fileName: path, compressedSize, uncompressedSize, externalFileAttributes, ...entry }: Entry,
  known: ReadonlyMap<string, Entry>,
): void {
  const kind = (externalFileAttributes >>> 16) & 0o170_000;
  if (!PATHS.test(path) || known.has(path) || known.size >= ARCHIVE_FILES_MAX) throw unsafe(path);
  if ((kind !== 0 && kind !== 0o100_000) || (entry.generalPurposeBitFlag & 1) !== 0) throw unsafe(path);
  if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * RATIO_MAX) throw unsafe(path);
}

/** A zip file of somebody else: its directory is judged before anything is unpacked, and nothing is written under a name that it gives. */
export class ZipSource {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(file: string): Promise<ZipSource> {
    const zip = await openZip(file);
    try {
      return new ZipSource(zip, await directoryOf(zip));
    } catch (error) {
      zip.close();
      throw error instanceof DomainError ? error : unreadable();
    }
  }

  get paths(): string[] {
    return [...this.entries.keys()];
  }

  close(): void {
    this.zip.close();
  }

  /** A file of the archive as a text; `expected` is what the manifest says of it. */
  async text(path: string, expected: ArchivedFile | null): Promise<string> {
    const pieces: Buffer[] = [];
    const into = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece);
        done();
      },
    });
    await this.pour(path, expected, into, TEXT_MAX);
    return Buffer.concat(pieces).toString('utf8');
  }

  /** Writes a file of the archive to `target`. */
  async extract(expected: ArchivedFile, target: string): Promise<void> {
    await this.pour(expected.path, expected, createWriteStream(target, { mode: 0o600 }), expected.bytes);
  }

  /** Reads a file to its end, to find it whole. */
  async verify(expected: ArchivedFile): Promise<void> {
    await this.pour(expected.path, expected, nowhere(), expected.bytes);
  }

  private async pour(path: string, expected: ArchivedFile | null, target: Writable, max: number): Promise<void> {
    const entry = this.entries.get(path);
    if (!entry || entry.uncompressedSize > max || (expected && entry.uncompressedSize !== expected.bytes)) throw differs(path);
    const source: Readable = await this.zip.openReadStreamPromise(entry).catch(() => {
      throw differs(path);
    });
    const { sha256 } = await measured(source, target).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOSPC' ? error : differs(path);
    });
    if (expected && sha256 !== expected.sha256) throw differs(path);
  }
}

function directoryOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(unreadable()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        demandSafe(entry, entries);
        bytes += entry.uncompressedSize;
        if (bytes > ARCHIVE_CONTENT_MAX) throw new DomainError('archive.too_large', { max: ARCHIVE_CONTENT_MAX / 1_000_000 });
        entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (error) {
        reject(error as Error);
      }
    });
    zip.readEntry();
  });
}
