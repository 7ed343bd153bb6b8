import type { ReportFormat } from '@iltizam/shared/editions/contract';
import { canonicalText } from '@iltizam/shared/reports/canonical-json';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { renderHtml } from './html.js';
import { RenderError, type Written } from './child.js';
import { reportCsv } from './csv.js';
import { type OfficeOptions, renderDocx, renderWorkbook } from './office.js';
import { type PdfStandard, renderPdf } from './pdf.js';

export type RenderOptions = OfficeOptions;
export type RenderedFile = Written & { mediaType: string; extension: string };

type Renderer = {
  mediaType: string;
  extension: string;
  render: (model: ReportModel, options: RenderOptions) => Promise<Written>;
};

const ofText = (text: string): Promise<Written> => Promise.resolve({ bytes: Buffer.from(text), replaced: [] });

const pdf = (standard: PdfStandard): Renderer => ({
  mediaType: 'application/pdf',
  extension: 'pdf',
  render: async (model, { template: _template, ...options }) => {
    let replaced: string[] = [];
    const bytes = await renderPdf(model, {
      ...options,
      standard,
      onReplaced: (characters) => {
        replaced = characters;
      },
    });
    return { bytes, replaced };
  },
});

const RENDERERS: Record<ReportFormat, Renderer> = {
  pdf: pdf('ua-1'),
  pdfa: pdf('a-3a'),
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    render: async (model, options) => ({ bytes: await renderDocx(model, options), replaced: [] }),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    render: async (model, { template: _template, ...options }) => ({ bytes: await renderWorkbook(model, options), replaced: [] }),
  },
  csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', render: (model) => ofText(reportCsv(model)) },
  html: { mediaType: 'text/html; charset=utf-8', extension: 'html', render: (model, { draft = null }) => ofText(renderHtml(model, draft)) },
  json: { mediaType: 'application/json', extension: 'json', render: (model) => ofText(`${canonicalText(model)}\n`) },
};

/** How files of a format are named and served. */
export const formatFile = (format: ReportFormat): Pick<RenderedFile, 'mediaType' | 'extension'> => {
  const { mediaType, extension } = RENDERERS[format];
  return { mediaType, extension };
};

/** A frozen report as a file of one format: same model and options, same bytes (DOMAIN.md §9); CSV and JSON are the model alone, draft or not. Rejects with a RenderError. */
export const renderFile = async (model: ReportModel, format: ReportFormat, options: RenderOptions = {}): Promise<RenderedFile> => {
  try {
    return { ...(await RENDERERS[format].render(model, options)), ...formatFile(format) };
  } catch (error) {
    throw error instanceof RenderError ? error : new RenderError('failed', error instanceof Error ? error.message : String(error));
  }
};
