import { ARCHIVE_BYTES_MAX } from '@iltizam/shared/portable/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { receiveToDisk } from '../../../platform/http/received-file.js';

const TAKING = {
  bytesMax: ARCHIVE_BYTES_MAX,
  tooLarge: () => new DomainError('archive.too_large', { max: ARCHIVE_BYTES_MAX / 1_000_000 }),
  named: () => null,
};

/** Writes the one file of a form to disk as it comes; what it is called does not matter. */
export async function receiveArchive(request: FastifyRequest, target: string): Promise<void> {
  await receiveToDisk(request, TAKING, target);
}
