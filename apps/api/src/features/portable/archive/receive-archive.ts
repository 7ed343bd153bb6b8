import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ARCHIVE_BYTES_MAX } from '@iltizam/shared/portable/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../../platform/errors/domain-error.js';

const FORM_BYTES_MAX = 16 * 1024;

const tooLarge = (): DomainError => new DomainError('archive.too_large', { max: ARCHIVE_BYTES_MAX / 1_000_000 });

/** Writes the one file of a form to disk as it comes. */
export async function receiveArchive(request: FastifyRequest, target: string): Promise<void> {
  if (!request.isMultipart()) throw new DomainError('request.malformed');
  if (Number(request.headers['content-length'] ?? 0) > ARCHIVE_BYTES_MAX + FORM_BYTES_MAX) throw tooLarge();
  const part = await request.file({ limits: { fileSize: ARCHIVE_BYTES_MAX } }).catch(() => undefined);
  if (!part) throw new DomainError('document.missing');
  await pipeline(part.file, createWriteStream(target, { mode: 0o600 })).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOSPC' ? error : new DomainError('document.missing');
  });
  if (part.file.truncated) throw tooLarge();
}
