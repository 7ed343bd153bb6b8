import { createReadStream, type ReadStream } from 'node:fs';

export type Part = { start: number; end: number };

/** What `Range` asks of a file of so many bytes: one part, none that exists, or the whole file. */
export function partOf(range: string | undefined, bytes: number): Part | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return start > end ? 'outside' : { start, end };
}

/** RFC 6266: the name in letters that every program reads, then as it is. */
export const attachment = (name: string): string => {
  const plain = name.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

export const bytesOf = (file: string, part: Part | null): ReadStream => createReadStream(file, part ?? {});
