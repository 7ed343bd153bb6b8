import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { RandomAccess } from './random-access.js';

const inflate = promisify(inflateRaw);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const COMMENT_MAX = 0xffff;
const DIRECTORY_MAX = 2_000_000;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** What may come out of a file that was 20 MB at most: bytes, entries, and how many times smaller a large entry may be packed. */
const UNPACKED_MAX = 300_000_000;
const ENTRIES_MAX = 5_000;
const RATIO_MAX = 250;
const RATIO_MATTERS_FROM = 5_000_000;

export type ZipEntry = { name: string; method: number; packed: number; unpacked: number; offset: number };

const unsafe = (): DomainError => new DomainError('document.archive_unsafe');
const damaged = (): DomainError => new DomainError('document.unreadable');

async function directoryOf(access: RandomAccess): Promise<{ directory: Buffer; start: number; count: number }> {
  const tail = await access.tail(END_BYTES + COMMENT_MAX);
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END || at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const [count, length, start] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    // The values that stand for "in the 64-bit record": no file of 20 MB needs it.
    if (count > ENTRIES_MAX || length > DIRECTORY_MAX) throw unsafe();
    if (start + length !== access.size - tail.length + at) throw unsafe();
    return { directory: await access.bytes(start, length), start, count };
  }
  throw damaged();
}

function entriesOf(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const names = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + names);
    const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
    if ((flags & ENCRYPTED) !== 0) throw new DomainError('document.protected');
    if (method !== STORED && method !== DEFLATED) throw unsafe();
    entries.push({
      name,
      method,
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + names + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  if (at !== directory.length || entries.length !== count || count === 0) throw damaged();
  return entries;
}

/** Entries that share bytes make a small file unpack to anything: each must lie after the one before it. */
function demandApart(entries: readonly ZipEntry[], end: number): void {
  const starts = [...entries].sort((a, b) => a.offset - b.offset);
  starts.forEach(({ offset, name, packed }, i) => {
    const next = starts[i + 1]?.offset ?? end;
    if (offset + LOCAL_BYTES + Buffer.byteLength(name) + packed > next) throw unsafe();
  });
}

/** What a zip says it holds, in its own order; refused where unpacking it would be unreasonable. Nothing is unpacked. */
export async function zipEntries(access: RandomAccess): Promise<ZipEntry[]> {
  const { directory, start, count } = await directoryOf(access);
  const entries = entriesOf(directory, count);
  demandApart(entries, start);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packedTooWell = entries.some((entry) => entry.unpacked > RATIO_MATTERS_FROM && entry.unpacked > entry.packed * RATIO_MAX);
  const outside = entries.some(({ name }) => /^[/\\]|\\|(^|\/)\.\.(\/|$)|:/.test(name));
  if (unpacked > UNPACKED_MAX || packedTooWell || outside) throw unsafe();
  return entries;
}

/** The text of one small entry, of `max` bytes at most. */
export async function zipText(access: RandomAccess, { offset, packed, method }: ZipEntry, max: number): Promise<string> {
  const head = await access.bytes(offset, LOCAL_BYTES);
  if (packed > max || head.length < LOCAL_BYTES || head.readUInt32LE(0) !== LOCAL) throw unsafe();
  const data = await access.bytes(offset + LOCAL_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28), packed);
  if (method === STORED) return data.toString('utf8');
  const text = await inflate(data, { maxOutputLength: max }).catch(() => {
    throw damaged();
  });
  return text.toString('utf8');
}
