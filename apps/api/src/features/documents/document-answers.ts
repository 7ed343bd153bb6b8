import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { DocumentStore } from './document-store.js';
import { DocumentsQueries } from './documents.queries.js';
import { answerFile, attachment } from './file-answer.js';

/** Files over HTTP: to be saved, never shown inside this site; whole, or a part for those who go on after a lost connection. */
@Injectable()
export class DocumentAnswers {
  constructor(
    private readonly documents: DocumentsQueries,
    private readonly store: DocumentStore,
  ) {}

  async file(actor: Actor, id: number, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { name, mediaType, bytes, sha256 } = await this.documents.readable(actor, id);
    answerFile(request, reply, { path: this.store.pathOf(sha256), mediaType, bytes, sha256, disposition: attachment(name) });
  }
}
