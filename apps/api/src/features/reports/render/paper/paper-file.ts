import { inChild, type Written } from '../child.js';
import { renderPaperDocx } from '../office.js';
import type { PrintJob } from '../pdf.js';
import { paperHtml } from './paper-html.js';
import type { Paper, PaperFormat } from './paper.js';

const RENDERERS: Record<PaperFormat, { mediaType: string; render: (paper: Paper) => Promise<Written> }> = {
  html: {
    mediaType: 'text/html; charset=utf-8',
    render: (paper) => Promise.resolve({ bytes: Buffer.from(paperHtml(paper)), replaced: [] }),
  },
  pdf: { mediaType: 'application/pdf', render: (paper) => inChild('pdf-child', { template: 'paper', view: paper } satisfies PrintJob) },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: async (paper) => ({ bytes: await renderPaperDocx(paper), replaced: [] }),
  },
};

/** A short document as a file of one format: same words, same bytes. PDF and DOCX reject with a RenderError. */
export const paperFile = async (paper: Paper, format: PaperFormat): Promise<Written & { mediaType: string }> => {
  const { mediaType, render } = RENDERERS[format];
  return { ...(await render(paper)), mediaType };
};
