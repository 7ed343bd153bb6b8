import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = { name: string; text: string; stored?: boolean; /** what the directory says instead of the truth */ claims?: number };

const header = (signature: number, fields: [bytes: 2 | 4, value: number][]): Buffer => {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0));
  buffer.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

/** A zip as office programs write them. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, stored = false, claims } of parts) {
    const data = Buffer.from(text);
    const packed = stored ? data : deflateRawSync(data);
    const method = stored ? 0 : 8;
    const [sum, names] = [crc32(data), Buffer.from(name)];
    const local = header(0x04034b50, [
      [2, 20],
      [2, 0],
      [2, method],
      [4, 0],
      [4, sum],
      [4, packed.length],
      [4, data.length],
      [2, names.length],
      [2, 0],
    ]);
    directory.push(
      header(0x02014b50, [
        [2, 20],
        [2, 20],
        [2, 0],
        [2, method],
        [4, 0],
        [4, sum],
        [4, packed.length],
        [4, claims ?? data.length],
        [2, names.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      names,
    );
    bodies.push(local, names, packed);
    offset += local.length + names.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, entries.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, entries, end]);
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** A .docx as far as its container goes. */
export const docx = (extra: readonly ZipPart[] = [], main = `${OFFICE}wordprocessingml.document.main+xml`): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', text: `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>` },
    { name: 'word/document.xml', text: '<w:document/>' },
    ...extra,
  ]);

export const odt = (extra: readonly ZipPart[] = []): Buffer =>
  zipOf([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', text: '<x/>' },
    ...extra,
  ]);

/** A compound file (.doc, .xls, …) that holds entries of these names. */
export function compoundFile(names: readonly string[]): Buffer {
  const [head, table, directory] = [Buffer.alloc(512), Buffer.alloc(512, 0xff), Buffer.alloc(512)];
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(0xfffffffe, 68);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  names.slice(0, 4).forEach((name, i) => {
    directory.write(name, i * 128, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, i * 128 + 64);
    directory[i * 128 + 66] = 2;
  });
  return Buffer.concat([head, table, directory]);
}
