import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LONE_PAGE } from '../../platform/http/lone-page.js';
import { LICENCE_LINK } from '../exports/licence.js';
import { printed } from './printed.js';
import { paperFile } from './render/paper/paper-file.js';
import type { Paper, PaperFormat } from './render/paper/paper.js';

/** A typeset form takes a core for a second. */
export const PAPER_LIMIT = { rateLimit: { max: 20, timeWindow: '1 minute' } };
export const PAPER_FORMS = 'A page (`html`), a tagged PDF or a Word document (`docx`)';

@Injectable()
export class PaperAnswer {
  private readonly logger = new Logger('Papers');

  /** Sends a short document under a name that ends with its format. */
  async send(paper: Paper, format: PaperFormat, name: string, reply: FastifyReply): Promise<void> {
    const { bytes, mediaType, replaced } = await printed(paperFile(paper, format), this.logger);
    if (replaced.length > 0) this.logger.warn(`No font prints ${replaced.join(' ')} of ${name}`);
    void reply
      .type(mediaType)
      .header('link', LICENCE_LINK)
      .header('content-disposition', `${format === 'docx' ? 'attachment' : 'inline'}; filename="${name}-${paper.lang}.${format}"`);
    if (format === 'html') void reply.header('content-security-policy', LONE_PAGE);
    void reply.send(bytes);
  }
}
