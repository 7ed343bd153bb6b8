import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { DomainError } from '../errors/domain-error.js';
import { writeMeasured } from '../file-store.js';
import type { Measured } from '../measured.js';

/** What a route takes: how large at most, and its name, which is judged before its bytes are read and may be refused by throwing. */
export type Taking<Name> = { bytesMax: number; tooLarge: () => DomainError; named: (name: string) => Name };

// A form around the file: its borders and the headers of its part.
const FORM_BYTES_MAX = 16 * 1024;

/** Work with the one file of a form. */
async function withPart<Name, Result>(
  request: FastifyRequest,
  { bytesMax, tooLarge, named }: Taking<Name>,
  work: (file: Readable, part: MultipartFile) => Promise<Result>,
): Promise<{ name: Name; taken: Result }> {
  if (!request.isMultipart()) throw new DomainError('request.malformed');
  if (Number(request.headers['content-length'] ?? 0) > bytesMax + FORM_BYTES_MAX) throw tooLarge();
  const part = await request.file({ limits: { fileSize: bytesMax } }).catch(() => undefined);
  if (!part) throw new DomainError('document.missing');
  try {
    const name = named(part.filename);
    const taken = await work(part.file, part).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOSPC' ? error : new DomainError('document.missing');
    });
    if (part.file.truncated) throw tooLarge();
    return { name, taken };
  } finally {
    // What is left of a file that was refused is read and forgotten, so that the refusal is heard.
    part.file.resume();
  }
}

/** Writes the file to disk as it comes. */
export async function receiveToDisk<Name>(
  request: FastifyRequest,
  taking: Taking<Name>,
  target: string,
): Promise<Measured & { name: Name }> {
  const { name, taken } = await withPart(request, taking, (file) => writeMeasured(file, target));
  return { name, ...taken };
}

/** A file small enough for memory, which must hold something. */
export async function receiveInMemory<Name>(request: FastifyRequest, taking: Taking<Name>): Promise<{ name: Name; content: Buffer }> {
  const { name, taken } = await withPart(request, taking, (_file, part) => part.toBuffer());
  if (taken.length === 0) throw new DomainError('document.empty');
  return { name, content: taken };
}
