import type { ReportFormat } from '@iltizam/shared/editions/contract';
import { canonicalText } from '@iltizam/shared/reports/canonical-json';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { renderHtml } from './html.js';
import { RenderError } from './child.js';
import { renderDocx } from './office.js';
import { renderPdf } from './pdf.js';

export type RenderOptions = {
  /** milliseconds before the process of a PDF or DOCX is killed */
  timeLimit?: number;
};
export type RenderedFile = {
  bytes: Buffer;
  mediaType: string;
  extension: string;
  /** characters that no font of the PDF can print, replaced by a mark */
  replaced: string[];
};

type Renderer = {
  mediaType: string;
  extension: string;
  render: (model: ReportModel, options: RenderOptions) => Promise<Pick<RenderedFile, 'bytes' | 'replaced'>>;
};

const ofText = (text: string): Promise<Pick<RenderedFile, 'bytes' | 'replaced'>> =>
  Promise.resolve({ bytes: Buffer.from(text), replaced: [] });

const pdf: Renderer = {
  mediaType: 'application/pdf',
  extension: 'pdf',
  render: async (model, { timeLimit }) => {
    let replaced: string[] = [];
    const bytes = await renderPdf(model, {
      ...(timeLimit === undefined ? {} : { timeLimit }),
      onReplaced: (characters) => {
        replaced = characters;
      },
    });
    return { bytes, replaced };
  },
};

const RENDERERS: Partial<Record<ReportFormat, Renderer>> = {
  pdf,
  pdfa: pdf,
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    render: async (model, { timeLimit }) => ({ bytes: await renderDocx(model, timeLimit), replaced: [] }),
  },
  html: { mediaType: 'text/html; charset=utf-8', extension: 'html', render: (model) => ofText(renderHtml(model)) },
  json: { mediaType: 'application/json', extension: 'json', render: (model) => ofText(`${canonicalText(model)}\n`) },
};

/** A frozen report as a file of one format: same model, same bytes (DOMAIN.md §9). PDF and DOCX reject with a RenderError. */
export const renderFile = async (model: ReportModel, format: ReportFormat, options: RenderOptions = {}): Promise<RenderedFile> => {
  const renderer = RENDERERS[format];
  if (renderer === undefined) throw new RenderError('failed', `No renderer writes ${format}`);
  const { mediaType, extension, render } = renderer;
  return { ...(await render(model, options)), mediaType, extension };
};
