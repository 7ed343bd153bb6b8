import { Injectable } from '@nestjs/common';
import type { DatasetFormat } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile, attachment } from '../../documents/file-answer.js';
import { PreparedFilesQueries, presented } from './prepared-files.queries.js';
import { PreparedStore } from './prepared-store.js';

const MEDIA_TYPES: Record<DatasetFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};
const RETRY_SECONDS = 5;

/** Prepared files over HTTP: a browser that follows a link is led to the page that shows the progress, a program is told when to come back. */
@Injectable()
export class PreparedFileAnswers {
  constructor(
    private readonly files: PreparedFilesQueries,
    private readonly store: PreparedStore,
  ) {}

  async file(key: string, locale: Locale, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const found = await this.files.get(key, locale);
    const { question, format, bytes, sha256, writtenAt } = found;
    if (bytes !== null && sha256 !== null) {
      const disposition = attachment(`${question.plan}-${question.dataset}-${question.asOf}.${format}`);
      // What was told later is not in it; a newer one is on its way then.
      if (writtenAt !== null) void reply.header('last-modified', new Date(writtenAt).toUTCString());
      answerFile(request, reply, { path: this.store.pathOf(sha256), mediaType: MEDIA_TYPES[format], bytes, sha256, disposition });
      return;
    }
    if (request.headers['sec-fetch-mode'] === 'navigate') {
      void reply.redirect(`/${locale}/data/files/${key}`, 303);
      return;
    }
    const file = presented(found);
    void reply
      .code(202)
      .header('retry-after', RETRY_SECONDS)
      .header('location', `/api/v1${file.url}`)
      .type('application/json; charset=utf-8')
      .send(file);
  }
}
