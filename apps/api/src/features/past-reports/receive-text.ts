import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { PAST_DOCUMENT_MAX_BYTES, PAST_FILE_MAX_BYTES, PAST_FILE_TYPES } from '@iltizam/shared/past-reports/limits';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { receiveInMemory } from '../../platform/http/received-file.js';
import { checkedText, decodeText } from './decode-text.js';
import type { SourceJob } from './source/source-job.js';
import { sourceText } from './source/source-text.js';

export type ReceivedText = { name: string; bytes: number; sha256: Buffer; text: string };

const LONGEST_NAME = 150;
const MEGABYTE = 1024 * 1024;
const tooLarge = (max: number): DomainError => new DomainError('document.too_large', { max: max / MEGABYTE });

type Kind = SourceJob['kind'];
const KINDS: Readonly<Record<string, Kind>> = { '.pdf': 'pdf', '.docx': 'docx' };
/** What a file begins with tells, not its name; an older or a protected Word document is no archive. */
const BEGINNINGS: readonly (readonly [Kind, RegExp])[] = [
  ['pdf', /%PDF-/u],
  ['docx', /^(?:PK|\u00d0\u00cf)/u],
];

function named(given: string): string {
  const name = given
    .normalize('NFC')
    .replaceAll(/[\p{C}/\\]/gu, '')
    .slice(-LONGEST_NAME);
  if (!(PAST_FILE_TYPES as readonly string[]).includes(extname(name).toLowerCase()))
    throw new DomainError('document.type_refused', { extension: name.split('.').at(-1) ?? '', allowed: PAST_FILE_TYPES.join(', ') });
  return name;
}

/** The one file of a form, small enough for memory: its name first, then its bytes, then its letters. */
export async function receiveText(request: FastifyRequest): Promise<ReceivedText> {
  const { name, content } = await receiveInMemory(request, {
    bytesMax: PAST_DOCUMENT_MAX_BYTES,
    tooLarge: () => tooLarge(PAST_DOCUMENT_MAX_BYTES),
    named,
  });
  const extension = extname(name).toLowerCase();
  const kind = KINDS[extension] ?? null;
  if (kind === null && content.length > PAST_FILE_MAX_BYTES) throw tooLarge(PAST_FILE_MAX_BYTES);
  const head = content.subarray(0, 1024).toString('latin1');
  const begins = BEGINNINGS.find(([, beginning]) => beginning.test(head))?.[0] ?? null;
  if (kind !== null && kind !== begins) throw new DomainError('document.content_differs', { extension });
  const text = kind === null ? decodeText(content) : checkedText(await sourceText(kind, content));
  return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest(), text };
}
