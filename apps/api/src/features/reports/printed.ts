import type { Logger } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PdfError } from './render/pdf.js';

/** The PDF, or the refusal that its reader is told; the log gets the reason. */
export const printed = (pdf: Promise<Buffer>, logger: Logger): Promise<Buffer> =>
  pdf.catch((error: unknown) => {
    logger.error(error instanceof Error ? error.message : String(error));
    throw new DomainError(error instanceof PdfError && error.failure === 'busy' ? 'request.too_many' : 'report.failed');
  });
