import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LONE_PAGE } from '../../platform/http/lone-page.js';
import { answerFile, attachment } from '../documents/file-answer.js';
import type { WrittenFile } from './published-reports.queries.js';
import { ReportStore } from './report-store.js';

const YEAR_SECONDS = 31_536_000;

/** What a browser shows itself; anything else is saved. */
const SHOWN = new Set(['pdf', 'pdfa', 'html']);

/** Files of reports over HTTP: whole, or a part for those who go on after a lost connection. */
@Injectable()
export class ReportFileAnswers {
  constructor(private readonly store: ReportStore) {}

  /** `lasts` when nothing else will ever be at that address. */
  file(request: FastifyRequest, reply: FastifyReply, file: WrittenFile, lasts: boolean): void {
    const { slug, number, kind, asOf, lang, format, extension, mediaType, bytes, sha256 } = file;
    const name = `${slug}-${number}-${kind}-${asOf}-${lang}${format === 'pdfa' ? '-archive' : ''}.${extension}`;
    const disposition = SHOWN.has(format) ? `inline; filename="${name}"` : attachment(name);
    if (format === 'html') void reply.header('content-security-policy', LONE_PAGE);
    if (lasts) void reply.removeHeader('vary').header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`);
    answerFile(request, reply, { path: this.store.pathOf(sha256), mediaType, bytes, sha256, disposition });
  }
}
