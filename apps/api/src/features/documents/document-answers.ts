import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { DocumentStore } from './document-store.js';
import { DocumentsQueries } from './documents.queries.js';
import { attachment, bytesOf, partOf } from './file-answer.js';

/** Files over HTTP: to be saved, never shown inside this site; whole, or a part for those who go on after a lost connection. */
@Injectable()
export class DocumentAnswers {
  constructor(
    private readonly documents: DocumentsQueries,
    private readonly store: DocumentStore,
  ) {}

  async file(actor: Actor, id: number, { headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { name, mediaType, bytes, sha256 } = await this.documents.readable(actor, id);
    const etag = `"${sha256}"`;
    void reply.header('content-disposition', attachment(name)).header('etag', etag).header('accept-ranges', 'bytes').type(mediaType);
    if (headers['if-none-match'] === etag) return void reply.code(304).send();
    // A part of a file that has changed would be a part of nothing.
    const sameFile = headers['if-range'] === undefined || headers['if-range'] === etag;
    const part = partOf(sameFile ? headers.range : undefined, bytes);
    if (part === 'outside') return void reply.code(416).header('content-range', `bytes */${bytes}`).send();
    if (part) void reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${bytes}`);
    void reply.header('content-length', part ? part.end - part.start + 1 : bytes).send(bytesOf(this.store.pathOf(sha256), part));
  }
}
