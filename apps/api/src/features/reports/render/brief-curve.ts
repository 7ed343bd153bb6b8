import type { Brief, BriefSeries } from './brief.js';
import { PALETTE } from './palette.js';
import { escapeText, round } from './svg.js';

const WIDTH = 300;
const HEIGHT = 118;
const [LEFT, RIGHT, TOP, BOTTOM] = [24, 6, 6, 16];
const FONTS = 'IBM Plex Sans, Amiri, Noto Sans Tifinagh, sans-serif';

/** Told apart by their dashes: the page is printed in black and white too. */
const STROKES: Record<BriefSeries['kind'], string> = {
  planned: `stroke="${PALETTE.ink}" stroke-width="1.1" stroke-dasharray="4 3"`,
  reported: `stroke="${PALETTE.ink}" stroke-width="2"`,
  projected: `stroke="${PALETTE.ink}" stroke-width="1.4" stroke-dasharray="1 2.4" stroke-linecap="round"`,
};

/** The S-curve as SVG, small enough for a third of a page; from right to left the scale is mirrored by hand. */
export const briefCurve = ({ curve, dir }: Brief): string => {
  const inner = WIDTH - LEFT - RIGHT;
  const across = (day: number): number => {
    const place = LEFT + (Math.min(day, curve.span) / curve.span) * inner;
    return round(dir === 'rtl' ? WIDTH - place : place);
  };
  const up = (rate: number): number => round(TOP + ((100 - rate) / 100) * (HEIGHT - TOP - BOTTOM));
  const edge = dir === 'rtl' ? { x: WIDTH - LEFT + 4, anchor: 'start' } : { x: LEFT - 4, anchor: 'end' };
  const grid = [0, 60, 90, 100]
    .map((rate) => {
      const text = rate === 90 ? '' : `<text x="${edge.x}" y="${up(rate) + 3}" text-anchor="${edge.anchor}">${rate}</text>`;
      return `<path d="M${across(0)} ${up(rate)}H${across(curve.span)}" stroke="${PALETTE.line}" stroke-width=".6"/>${text}`;
    })
    .join('');
  const years = curve.years
    .map(
      ({ x, label }) =>
        `<text x="${across(x)}" y="${HEIGHT - 3}" text-anchor="${dir === 'rtl' ? 'end' : 'start'}">${escapeText(label)}</text>`,
    )
    .join('');
  const today = `<path d="M${across(curve.today)} ${TOP}V${HEIGHT - BOTTOM}" stroke="${PALETTE.lineStrong}" stroke-width=".7"/>`;
  const lines = curve.series
    .filter(({ points }) => points.length > 1)
    .map(({ kind, points }) => {
      const path = points.map(({ x, y }, index) => {
        const move = `${across(x)} ${up(y)}`;
        // a reported rate holds until the next report
        const step = kind === 'reported' && index > 0 ? `L${across(x)} ${up(points[index - 1]?.y ?? y)}` : '';
        return `${step}${index === 0 ? 'M' : 'L'}${move}`;
      });
      return `<path d="${path.join('')}" fill="none" ${STROKES[kind]}/>`;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" direction="ltr"><g font-family="${FONTS}" font-size="8.5" fill="${PALETTE.ink2}">${grid}${years}${today}${lines}</g></svg>`;
};
