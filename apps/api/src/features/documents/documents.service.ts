import { Injectable } from '@nestjs/common';
import { documentUrl, type UploadedDocument } from '@iltizam/shared/documents/contract';
import { FILE_TYPES, type FileExtension } from '@iltizam/shared/documents/file-types';
import type { FastifyRequest } from 'fastify';
import { createReadStream } from 'node:fs';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { measured, nowhere } from '../../platform/measured.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { checkContent } from './content-check.js';
import { DocumentStore } from './document-store.js';
import { DocumentEntity } from './document.entity.js';
import type { UploadDto } from './documents.dto.js';
import { DocumentsQueries } from './documents.queries.js';
import { type CheckedFile, FileReception } from './file-reception.js';
import { redrawPicture } from './picture.js';

type Kept = { file: string; name: string; mediaType: string; bytes: number; sha256: string; scan: 'not_scanned' | 'clean' };

@Injectable()
export class DocumentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentsQueries,
    private readonly store: DocumentStore,
    private readonly reception: FileReception,
  ) {}

  /** Takes a file for an activity: to disk as it comes, checked there, kept under its hash. DOMAIN.md §6 */
  async upload(actor: Actor, { activity, licence }: UploadDto, request: FastifyRequest): Promise<UploadedDocument> {
    const { state, ...scope } = await this.documents.uploadPlace(activity);
    allow(canReportProgress(actor, scope));
    if (state !== 'adopted' && state !== 'in_progress') throw new DomainError('plan.not_reporting');
    return this.reception.taking(request, async (received) => {
      const { file, ...checked } = await kept(received);
      return this.uow.write(actor, async (tx) => {
        await this.store.keep(tx, file, checked.sha256);
        return record(tx, { ...checked, activityId: activity, uploadedById: actor.accountId ?? 0, licence });
      });
    });
  }

  /** Checks a file that came otherwise and stays as it is; a picture must be one that can be drawn, which `scratch` takes. */
  async examine(file: string, extension: FileExtension, scratch: string): Promise<'not_scanned' | 'clean'> {
    await checkContent(file, extension);
    if (FILE_TYPES[extension].family === 'picture') await redrawPicture(file, scratch, extension);
    return this.reception.scan(file);
  }
}

/** What is kept of a file that was received: its own bytes, or the picture drawn anew. */
async function kept({ name, extension, path, bytes, sha256, scan, place }: CheckedFile): Promise<Kept> {
  const { family, mediaType } = FILE_TYPES[extension];
  if (family !== 'picture') return { file: path, name, mediaType, bytes, sha256, scan };
  const file = place('drawn');
  await redrawPicture(path, file, extension);
  return { file, name, mediaType, ...(await measured(createReadStream(file), nowhere())), scan };
}

type NewDocument = Omit<UploadedDocument, 'id' | 'url'> & Pick<DocumentEntity, 'activityId' | 'uploadedById' | 'scan'>;

/** The same file sent again, after a lost answer for example, is the same document. */
async function record(tx: Transaction, { sha256, ...form }: NewDocument): Promise<UploadedDocument> {
  const { activityId, uploadedById, scan, ...file } = form;
  const hash = Buffer.from(sha256, 'hex');
  const known = await tx.find(DocumentEntity, { activityId, uploadedById, sha256: hash, name: file.name, licence: file.licence });
  const { id } = known ?? (await tx.insert(DocumentEntity, { ...form, sha256: hash, uploadedAt: await tx.now() }));
  if (!known) {
    const { name: _name, ...facts } = file;
    // Not the name: it may be a person's, and the history is never rewritten.
    await tx.record({ event: 'document.uploaded', subject: { kind: 'document', id }, after: { activityId, ...facts, sha256, scan } });
  }
  return { id, ...file, sha256, url: documentUrl(id) };
}
