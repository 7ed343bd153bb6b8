import type { Logger } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { RenderError } from './render/child.js';

/** The document, or the refusal that its reader is told; the log gets the reason. */
export const printed = <Document>(document: Promise<Document>, logger: Logger): Promise<Document> =>
  document.catch((error: unknown) => {
    logger.error(error instanceof Error ? error.message : String(error));
    throw new DomainError(error instanceof RenderError && error.failure === 'busy' ? 'request.too_many' : 'report.failed');
  });
