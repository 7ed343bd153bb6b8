import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';

const openZip = promisify(fromBuffer as (bytes: Buffer, options: object, done: (error: Error | null, zip: ZipFile) => void) => void);

const listed = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((done, fail) => {
    const entries = new Map<string, Entry>();
    let [packed, unpacked] = [0, 0];
    zip.on('error', () => fail(new UnreadableFile('damaged')));
    zip.on('end', () => done(entries));
    zip.on('entry', (entry: Entry) => {
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      const isBomb = unpacked > LIMITS.unpackedBytes || (unpacked > 1_000_000 && unpacked > packed * LIMITS.ratio);
      if (entry.generalPurposeBitFlag & 1) fail(new UnreadableFile('passworded'));
      else if (isBomb || entries.size >= LIMITS.entries)
        fail(new UnreadableFile('unpacksTooLarge', {}, { megabytes: LIMITS.unpackedBytes / 1_000_000 }));
      else {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      }
    });
    zip.readEntry();
  });

/** The entries of an archive whose list promises no more than the limits; each entry is held to the size that the list gives. */
export class ZipEntries {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
  ) {}

  static async of(bytes: Buffer): Promise<ZipEntries> {
    const zip = await openZip(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }).catch(() => {
      throw new UnreadableFile('damaged');
    });
    try {
      return new ZipEntries(zip, await listed(zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableFile('damaged');
    try {
      const stream = await promisify((one: Entry, done: (error: Error | null, stream: Readable) => void) =>
        this.zip.openReadStream(one, done),
      )(entry);
      for await (const chunk of stream) yield chunk as Buffer;
    } catch {
      throw new UnreadableFile('damaged');
    }
  }

  async bytes(name: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.chunks(name)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  close(): void {
    this.zip.close();
  }
}
