import { DomainError } from '../../platform/errors/domain-error.js';
import type { RandomAccess } from './random-access.js';

/** The container of .doc, .xls, .ppt and of encrypted office files, as [MS-CFB] describes it: sectors, chained by a table. */
const HEADER_BYTES = 512;
const HEADER_CHAINS = 109;
const ENTRY_BYTES = 128;
const LAST_SECTOR = 0xfffffffa;
const NAMES_MAX = 10_000;

const damaged = (): DomainError => new DomainError('document.unreadable');

class Sectors {
  private readonly table: number[] = [];

  constructor(
    private readonly access: RandomAccess,
    private readonly bytes: number,
  ) {}

  async read(sector: number): Promise<Buffer> {
    const buffer = await this.access.bytes((sector + 1) * this.bytes, this.bytes);
    if (buffer.length < ENTRY_BYTES) throw damaged();
    return buffer;
  }

  /** Where the parts of the table lie: the first in the header, the rest in a chain of their own. */
  async readTable(header: Buffer): Promise<void> {
    for (let i = 0; i < HEADER_CHAINS; i += 1) this.table.push(header.readUInt32LE(76 + 4 * i));
    let next = header.readUInt32LE(68);
    for (let guard = this.limit; next < LAST_SECTOR; guard -= 1) {
      if (guard === 0) throw damaged();
      const sector = await this.read(next);
      for (let at = 0; at + 8 <= sector.length; at += 4) this.table.push(sector.readUInt32LE(at));
      next = sector.readUInt32LE(sector.length - 4);
    }
  }

  async after(sector: number): Promise<number> {
    const perPart = this.bytes / 4;
    const part = this.table[Math.floor(sector / perPart)];
    if (part === undefined || part >= LAST_SECTOR) throw damaged();
    const at = (sector % perPart) * 4;
    const buffer = await this.read(part);
    if (at + 4 > buffer.length) throw damaged();
    return buffer.readUInt32LE(at);
  }

  /** No chain is longer than there are sectors: one that is turns in a circle. */
  get limit(): number {
    return Math.ceil(this.access.size / this.bytes);
  }
}

function* namesIn(sector: Buffer): Generator<string> {
  for (let at = 0; at + ENTRY_BYTES <= sector.length; at += ENTRY_BYTES) {
    const length = sector.readUInt16LE(at + 64);
    if (sector[at + 66] !== 0 && length >= 2 && length <= 64) yield sector.toString('utf16le', at, at + length - 2);
  }
}

/** The names of everything that a compound file holds. */
export async function compoundNames(access: RandomAccess): Promise<Set<string>> {
  const header = await access.bytes(0, HEADER_BYTES);
  const shift = header.length === HEADER_BYTES ? header.readUInt16LE(30) : 0;
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectors = new Sectors(access, 2 ** shift);
  await sectors.readTable(header);
  const names = new Set<string>();
  let sector = header.readUInt32LE(48);
  for (let guard = sectors.limit; sector < LAST_SECTOR; guard -= 1) {
    if (guard === 0 || names.size > NAMES_MAX) throw damaged();
    for (const name of namesIn(await sectors.read(sector))) names.add(name);
    sector = await sectors.after(sector);
  }
  return names;
}
