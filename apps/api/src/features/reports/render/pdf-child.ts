import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { axisChart, axisChartText } from './axis-chart.js';
import { fontCoverage, fontFiles } from './fonts.js';
import type { PdfAnswer } from './pdf.js';
import { BAND_COLOURS, PALETTE } from './palette.js';
import { sanitise } from './sanitise.js';
import { star } from './svg.js';
import { viewOf } from './view.js';

/**
 * A process of its own for one report: the compiler is synchronous and keeps its memory, so it may neither block the server nor live with it.
 * The template reads the report as JSON values; nothing a person wrote ever becomes markup.
 */
const compile = (model: ReportModel): { pdf: Buffer; replaced: string[] } => {
  const { model: printable, replaced } = sanitise(model, fontCoverage());
  const view = viewOf(printable);
  const folder = join(__dirname, 'typst');
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }] });
  const give = (name: string, content: string): void => compiler.mapShadow(join(folder, name), Buffer.from(content));
  const stars = {
    not_started: star('not_started'),
    limited: star('limited'),
    significant: star('significant'),
    completed: star('completed'),
    none: star(null),
  };
  give('view.json', JSON.stringify({ ...view, chartText: axisChartText(view), stars, palette: PALETTE, bandColours: BAND_COLOURS }));
  give('axes.svg', axisChart(view, { width: 640, id: 'axes' }));
  const compiled = compiler.compile({ mainFilePath: join(folder, 'report.typ') });
  if (compiled.result === null) {
    const diagnostics = compiled.takeDiagnostics();
    throw new Error(diagnostics === null ? 'The template did not compile' : JSON.stringify(compiler.fetchDiagnostics(diagnostics)));
  }
  return { pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }), replaced };
};

process.once('message', (model: ReportModel) => {
  const answer = ((): PdfAnswer => {
    try {
      return { ok: true, ...compile(model) };
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
  })();
  process.send?.(answer, () => process.disconnect());
});
