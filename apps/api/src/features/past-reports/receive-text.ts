import { createHash } from 'node:crypto';
import { PAST_FILE_MAX_BYTES } from '@iltizam/shared/past-reports/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeText } from './decode-text.js';

export type ReceivedText = { name: string; bytes: number; sha256: Buffer; text: string };

const LONGEST_NAME = 150;
const TAKEN = /\.(?:txt|text|md)$/iu;

/** The one file of a form, small enough for memory: its name first, then its bytes, then its letters. */
export async function receiveText(request: FastifyRequest): Promise<ReceivedText> {
  if (!request.isMultipart()) throw new DomainError('request.malformed');
  const part = await request.file({ limits: { fileSize: PAST_FILE_MAX_BYTES } }).catch(() => undefined);
  if (!part) throw new DomainError('document.missing');
  const name = part.filename
    .normalize('NFC')
    .replaceAll(/[\p{C}/\\]/gu, '')
    .slice(-LONGEST_NAME);
  if (!TAKEN.test(name)) {
    part.file.resume();
    throw new DomainError('document.type_refused', { extension: name.split('.').at(-1) ?? '', allowed: '.txt, .md' });
  }
  const content = await part.toBuffer().catch(() => undefined);
  if (part.file.truncated) throw new DomainError('document.too_large', { max: PAST_FILE_MAX_BYTES / 1024 / 1024 });
  if (!content) throw new DomainError('document.missing');
  if (content.length === 0) throw new DomainError('document.empty');
  return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest(), text: decodeText(content) };
}
