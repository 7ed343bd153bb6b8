import { DOCUMENT_BYTES_MAX, DOCUMENT_NAME_MAX } from '@iltizam/shared/documents/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { receiveInMemory } from '../../platform/http/received-file.js';
import { documentTooLarge } from '../documents/receive-file.js';

const EXTENSION = /\.(xlsx|csv|zip)$/i;
// Controls, and marks that turn the direction of what follows.
// oxlint-disable-next-line no-control-regex
const DISGUISING = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

function named(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replaceAll(DISGUISING, '').trim().slice(-DOCUMENT_NAME_MAX);
  if (!EXTENSION.test(name)) throw new DomainError('import.type_refused');
  return name;
}

/** The one file of a form, 20 MB at most; it is kept in the database with what was read of it, and removed with it. */
export function receiveTables(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  return receiveInMemory(request, { bytesMax: DOCUMENT_BYTES_MAX, tooLarge: documentTooLarge, named });
}
