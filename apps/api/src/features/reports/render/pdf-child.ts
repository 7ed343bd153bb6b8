import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { SheetView } from '../../sheets/sheet-view.js';
import type { Brief } from './brief.js';
import { briefCurve } from './brief-curve.js';
import { axisChart, axisChartText } from './axis-chart.js';
import type { Draft } from './draft-view.js';
import { fontCoverage, fontFiles } from './fonts.js';
import type { Written } from './child.js';
import { answerJob } from './child-answer.js';
import type { PrintJob } from './pdf.js';
import { BAND_COLOURS, PALETTE } from './palette.js';
import type { Paper } from './paper/paper.js';
import { sanitise } from './sanitise.js';
import { star } from './svg.js';
import { viewOf } from './view.js';

/** What a template reads beside itself, by name. */
type Files = { main: string; files: Record<string, string>; replaced: string[] };

const reportFiles = (model: ReportModel, draft: Draft | null): Files => {
  const { model: printable, replaced } = sanitise(model, fontCoverage());
  const view = viewOf(printable, draft);
  const stars = {
    not_started: star('not_started'),
    limited: star('limited'),
    significant: star('significant'),
    completed: star('completed'),
    none: star(null),
  };
  const content = { ...view, chartText: axisChartText(view), stars, palette: PALETTE, bandColours: BAND_COLOURS };
  return {
    main: 'report.typ',
    files: { 'view.json': JSON.stringify(content), 'axes.svg': axisChart(view, { width: 640, id: 'axes' }) },
    replaced,
  };
};

const sheetFiles = (sheet: SheetView): Files => {
  const { model: view, replaced } = sanitise(sheet, fontCoverage());
  return { main: 'sheet.typ', files: { 'view.json': JSON.stringify({ ...view, palette: PALETTE }) }, replaced };
};

const briefFiles = (brief: Brief): Files => {
  const { model: view, replaced } = sanitise(brief, fontCoverage());
  return {
    main: 'brief.typ',
    files: { 'view.json': JSON.stringify({ ...view, palette: PALETTE, curveImage: briefCurve(view) }) },
    replaced,
  };
};

const paperFiles = (paper: Paper): Files => {
  const { model: view, replaced } = sanitise(paper, fontCoverage());
  return { main: 'paper.typ', files: { 'view.json': JSON.stringify({ ...view, palette: PALETTE }) }, replaced };
};

const filesOf = (job: PrintJob): Files => {
  switch (job.template) {
    case 'report':
      return reportFiles(job.model, job.draft);
    case 'sheet':
      return sheetFiles(job.view);
    case 'paper':
      return paperFiles(job.view);
    case 'brief':
      return briefFiles(job.view);
  }
};

/**
 * A process of its own for one document: the compiler is synchronous and keeps its memory, so it may neither block the server nor live with it.
 * Templates read JSON values; nothing a person wrote ever becomes markup.
 */
const compile = (job: PrintJob): Written => {
  const { main, files, replaced } = filesOf(job);
  const folder = join(__dirname, 'typst');
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }] });
  for (const [name, content] of Object.entries(files)) compiler.mapShadow(join(folder, name), Buffer.from(content));
  const compiled = compiler.compile({ mainFilePath: join(folder, main) });
  if (compiled.result === null) {
    const diagnostics = compiled.takeDiagnostics();
    throw new Error(diagnostics === null ? 'The template did not compile' : JSON.stringify(compiler.fetchDiagnostics(diagnostics)));
  }
  return { bytes: compiler.pdf(compiled.result, { pdfStandard: job.template === 'report' ? job.standard : 'ua-1' }), replaced };
};

answerJob(compile);
