import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { ImageRun, type ParagraphChild } from 'docx';
import { ChartRun } from 'docx/charts';
import { axisChart, axisChartText } from '../axis-chart.js';
import { fontFiles } from '../fonts.js';
import { BAND_COLOURS } from '../palette.js';
import type { ReportView } from '../view.js';
import { headingWords } from '../view-text.js';
import { ink } from './styles.js';
import { FONTS } from './text-runs.js';

const WIDTH = 600;
/** the picture is drawn finer than it is shown, for print */
const SHARPNESS = 3;

const picture = async (svg: string): Promise<{ png: Buffer; height: number }> => {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = fontFiles().map((file) => readFileSync(file));
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH * SHARPNESS },
    font: { fontBuffers, defaultFontFamily: FONTS.other.ascii },
  });
  return { png: Buffer.from(drawing.render().asPng()), height: Math.round((drawing.height / drawing.width) * WIDTH) };
};

/** Rates of the axes as a chart that Word can edit; in Arabic as a picture, because programs mirror the figures of a right-to-left chart. */
export const chartRun = async (view: ReportView): Promise<ParagraphChild> => {
  const { labels, axes } = view;
  const altText = { name: labels.rateByAxis, title: labels.rateByAxis, description: axisChartText(view) };
  if (view.dir === 'rtl') {
    const svg = axisChart(view, { width: WIDTH, id: 'axes' });
    const { png, height } = await picture(svg);
    const transformation = { width: WIDTH, height };
    return new ImageRun({ type: 'svg', data: Buffer.from(svg), fallback: { type: 'png', data: png }, transformation, altText });
  }
  return new ChartRun({
    type: 'bar',
    categories: axes.map(({ short }) => headingWords(short)),
    series: [
      {
        name: labels.rate,
        values: axes.map(({ rate }) => rate.exact),
        colors: axes.map(({ rate }) => ink(BAND_COLOURS[rate.band ?? 'not_started'].fill)),
        // the label is the rate as people read it: a spreadsheet's own rounding would print 100 for 99.6
        pointLabels: axes.map(({ rate }) => ({ text: rate.shown })),
      },
    ],
    legend: false,
    gapWidth: 60,
    // the first axis of the plan on top, and the scale below
    categoryAxis: { reverseOrder: true },
    valueAxis: { crossesAt: 'maximum', minimum: 0, maximum: 100, numberFormat: '0' },
    font: { name: (view.lang === 'zgh' ? FONTS.tifinagh : FONTS.other).ascii },
    transformation: { width: WIDTH, height: 90 + axes.length * 50 },
    altText,
  });
};
