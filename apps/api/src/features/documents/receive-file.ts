import { DOCUMENT_BYTES_MAX } from '@iltizam/shared/documents/contract';
import { fileName, fileRefusal } from '@iltizam/shared/documents/file-name';
import type { FileExtension } from '@iltizam/shared/documents/file-types';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { receiveToDisk } from '../../platform/http/received-file.js';
import type { Measured } from '../../platform/measured.js';

export type ReceivedFile = Measured & { name: string; extension: FileExtension };

export const documentTooLarge = (): DomainError => new DomainError('document.too_large', { max: DOCUMENT_BYTES_MAX / 1_000_000 });

function named(given: string): Pick<ReceivedFile, 'name' | 'extension'> {
  const verdict = fileName(given);
  if (!verdict.ok) throw new DomainError(verdict.code, verdict.params);
  return verdict;
}

/** Writes the one file of a form to disk as it comes; its name is refused before its bytes are read. */
export async function receiveFile(request: FastifyRequest, target: string): Promise<ReceivedFile> {
  const taking = { bytesMax: DOCUMENT_BYTES_MAX, tooLarge: documentTooLarge, named };
  const { name, ...measured } = await receiveToDisk(request, taking, target);
  const refusal = fileRefusal(name.name, measured.bytes);
  if (refusal) throw new DomainError(refusal.code, refusal.params);
  return { ...name, ...measured };
}
