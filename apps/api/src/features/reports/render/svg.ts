import type { Band } from '@iltizam/shared/progress/contract';
import { BAND_COLOURS, PALETTE } from './palette.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute of HTML or SVG; control characters, which neither may hold, are dropped. */
export const escapeText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- they are what it removes
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Where the levels of a plan begin, 0..100. DOMAIN.md §3.2 */
export type Zones = { limitedBelow: number; completedFrom: number };
const USUAL: Zones = { limitedBelow: 60, completedFrom: 90 };

const STRIPES: Record<Band, string> = {
  not_started: '',
  limited: '<path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="#fff" stroke-opacity=".5" stroke-width="1.6"/>',
  significant: '<path d="M3 0V8" stroke="#fff" stroke-opacity=".45" stroke-width="1.4"/>',
  completed: '',
};

export type RulerBox = { x: number; y: number; width: number; height: number; rtl: boolean; id: string; zones?: Zones };

/**
 * The ruler of the visual language as SVG content: the zones of the bands, and `rate` (0..100) in its band's colour and pattern.
 * Attributes only, no style, so that a strict content policy draws it too.
 */
export const ruler = (rate: number | null, band: Band | null, { x, y, width, height, rtl, id, zones = USUAL }: RulerBox): string => {
  const bar = (from: number, to: number, attributes: string): string => {
    const start = rtl ? x + ((100 - to) / 100) * width : x + (from / 100) * width;
    return `<rect x="${round(start)}" y="${round(y)}" width="${round(((to - from) / 100) * width)}" height="${height}" ${attributes}/>`;
  };
  const mark = (at: number): string => {
    const left = round(rtl ? x + ((100 - at) / 100) * width : x + (at / 100) * width);
    return `<path d="M${left} ${round(y)}v${height}" stroke="${PALETTE.lineStrong}" stroke-width="1"/>`;
  };
  const { limitedBelow, completedFrom } = zones;
  const track =
    bar(0, limitedBelow, `fill="${PALETTE.plaster}"`) +
    bar(limitedBelow, completedFrom, `fill="${PALETTE.plaster2}"`) +
    bar(completedFrom, 100, `fill="${PALETTE.plaster3}"`);
  const marks = mark(limitedBelow) + mark(completedFrom);
  const edge = `<rect x="${x}" y="${round(y)}" width="${width}" height="${height}" fill="none" stroke="${PALETTE.line}"/>`;
  if (rate === null || band === null || rate === 0) return track + edge + marks;
  const pattern = STRIPES[band];
  const definition =
    pattern === '' ? '' : `<defs><pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">${pattern}</pattern></defs>`;
  const overlay = pattern === '' ? '' : bar(0, rate, `fill="url(#${id})"`);
  return definition + track + edge + bar(0, rate, `fill="${BAND_COLOURS[band].fill}"`) + overlay + marks;
};

export const round = (value: number): number => Math.round(value * 100) / 100;

const STAR_POINTS = Array.from({ length: 16 }, (_, index) => {
  const radius = index % 2 === 0 ? 7.3 : 7.3 * 0.7654;
  const angle = (index * Math.PI) / 8;
  return `${round(8 + radius * Math.sin(angle))} ${round(8 - radius * Math.cos(angle))}`;
}).join(' ');

/** Height of the star's filling, of 16. */
const FILLING: Record<Band, number> = { not_started: 0, limited: 6, significant: 10.5, completed: 16 };

/** The eight-point star of a band, empty to full with a check; decorative, always beside its word. null is not reported: a dashed outline. */
export const star = (band: Band | null): string => {
  const colour = BAND_COLOURS[band ?? 'not_started'].fill;
  const filling = band === null ? 0 : FILLING[band];
  const outline = `<polygon points="${STAR_POINTS}" fill="none" stroke="${colour}" stroke-width="1.3"${band === null ? ' stroke-dasharray="1.6 1.7"' : ''}/>`;
  // the clip is a nested viewport: it needs no id, so a hundred stars can stand on one page
  const fill =
    filling === 0
      ? ''
      : `<svg x="0" y="${16 - filling}" width="16" height="${filling}" viewBox="0 ${16 - filling} 16 ${filling}"><polygon points="${STAR_POINTS}" fill="${colour}"/></svg>`;
  const check =
    band === 'completed' ? `<path d="M4.9 8.2 7.2 10.5 11.2 5.9" fill="none" stroke="${PALETTE.paper}" stroke-width="1.7"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" class="star" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${outline}${fill}${check}</svg>`;
};
