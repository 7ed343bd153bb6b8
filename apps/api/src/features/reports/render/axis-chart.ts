import type { ReportView } from './view.js';
import { fill } from './labels.js';
import { BAND_COLOURS, PALETTE } from './palette.js';
import { escapeText, round, ruler } from './svg.js';
import { headingWords } from './view-text.js';

const FONTS = 'IBM Plex Sans, Amiri, Noto Sans Tifinagh, sans-serif';
const TEXT = 13;
const LINE = 17;
const BAR = 16;
const GAP = 18;
/** average width of a letter, as a share of its size: enough to break a title, which has a whole line */
const LETTER = 0.54;

const wrap = (text: string, letters: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** What the chart says, for people who do not see it. */
export const axisChartText = (view: ReportView): string =>
  fill(view.labels.chartAlt, { axes: view.axes.map((axis) => `${axis.short.title.text} ${axis.rate.shown}`).join(', ') });

/**
 * Rate of each axis as rulers, in an SVG `width` units wide; `id` keeps its patterns apart from another chart's.
 * Direction is always ltr and the scale is mirrored by hand: browsers and the PDF compiler disagree on anchors in a right-to-left SVG.
 */
export const axisChart = (view: ReportView, { width, id }: { width: number; id: string }): string => {
  const rtl = view.dir === 'rtl';
  const figures = 84;
  const barWidth = width - figures;
  const barX = rtl ? figures : 0;
  const edge = rtl ? { x: width, anchor: 'end' } : { x: 0, anchor: 'start' };
  const figure = rtl ? { x: 0, anchor: 'start' } : { x: width, anchor: 'end' };
  const at = (rate: number): number => round(rtl ? barX + ((100 - rate) / 100) * barWidth : barX + (rate / 100) * barWidth);
  // in a drawing that runs left to right, a line of Arabic says itself that it begins at the right
  const mark = rtl ? '\u200f' : '';
  let y = 0;
  const rows = view.axes.map((axis, index) => {
    const lines = wrap(headingWords(axis.short), Math.floor(width / (TEXT * LETTER)));
    const title = lines
      .map(
        (line, row) =>
          `<text x="${edge.x}" y="${y + TEXT + row * LINE}" text-anchor="${edge.anchor}" fill="${PALETTE.ink}">${mark}${escapeText(line)}</text>`,
      )
      .join('');
    const top = y + lines.length * LINE + 4;
    const ink = axis.rate.band === null ? PALETTE.ink2 : BAND_COLOURS[axis.rate.band].ink;
    const bar = ruler(axis.rate.exact, axis.rate.band, {
      x: barX,
      y: top,
      width: barWidth,
      height: BAR,
      rtl,
      id: `${id}-${index}`,
      zones: view.bands,
    });
    const value = `<text x="${figure.x}" y="${top + BAR - 2}" text-anchor="${figure.anchor}" font-size="17" font-weight="600" fill="${ink}">${escapeText(axis.rate.shown)}</text>`;
    y = top + BAR + GAP;
    return title + bar + value;
  });
  const { limitedBelow, completedFrom } = view.bands;
  // 90 and 100 would touch on a narrow screen, where the end of the bar says enough
  const scale = [0, limitedBelow, completedFrom, ...(barWidth < 300 ? [] : [100])]
    .map((rate) => {
      const anchor = rate === 0 ? edge.anchor : rate === 100 ? (rtl ? 'start' : 'end') : 'middle';
      return `<text x="${at(rate)}" y="${y + 2}" text-anchor="${anchor}" font-size="11" fill="${PALETTE.ink2}">${rate}</text>`;
    })
    .join('');
  const height = y + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" direction="ltr" lang="${view.lang}" aria-label="${escapeText(axisChartText(view))}"><g font-family="${FONTS}" font-size="${TEXT}">${rows.join('')}${scale}</g></svg>`;
};
