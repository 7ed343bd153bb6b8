import type { FastifyReply, FastifyRequest } from 'fastify';
import { createReadStream } from 'node:fs';

type Part = { start: number; end: number };

/** What `Range` asks of a file of so many bytes: one part, none that exists, or the whole file. */
function partOf(range: string | undefined, bytes: number): Part | 'outside' | null {
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

export type KeptFile = { path: string; mediaType: string; bytes: number; sha256: string; disposition: string };

/** A file that never changes: whole, a part for those who go on after a lost connection, or the word that they have it already. */
export function answerFile(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { path, mediaType, bytes, sha256, disposition }: KeptFile,
): void {
  const etag = `"${sha256}"`;
  void reply.header('content-disposition', disposition).header('etag', etag).header('accept-ranges', 'bytes').type(mediaType);
  if (headers['if-none-match'] === etag) return void reply.code(304).send();
  // A part of a file that has changed would be a part of nothing.
  const sameFile = headers['if-range'] === undefined || headers['if-range'] === etag;
  const part = partOf(sameFile ? headers.range : undefined, bytes);
  if (part === 'outside') return void reply.code(416).header('content-range', `bytes */${bytes}`).send();
  if (part) void reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${bytes}`);
  void reply.header('content-length', part ? part.end - part.start + 1 : bytes).send(createReadStream(path, part ?? {}));
}
