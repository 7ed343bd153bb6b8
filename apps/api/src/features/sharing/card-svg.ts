import { directionOf, type LocalText, type Locale } from '@iltizam/shared/kernel/locale';
import { BAND_COLOURS, PALETTE } from '../reports/render/palette.js';
import { escapeText, ruler, star } from '../reports/render/svg.js';
import { type Card, CARD_HEIGHT, CARD_WIDTH } from './card.js';
import { drawable, familyOf, isolated, type Weight, widthOf, wrapped } from './card-text.js';
import { CARD_WORDS, dateInWords } from './card-words.js';

const MARGIN = 72;
const ROOM = CARD_WIDTH - 2 * MARGIN;
/** A title that does not fit is set smaller, and only then cut. */
const LARGE_TITLE = { size: 56, lines: 2 };
const SMALL_TITLE = { size: 46, lines: 3 };
const LEADING = 1.24;
const TITLE_TOP = 184;
const FIGURE_BASE = 494;
const FIGURE_SIZE = 150;
const RULER_TOP = 526;
const ADDRESS_BASE = 598;

/** Amiri's letters are smaller than Plex's at the same size. */
const OPTICAL: Record<Locale, number> = { fr: 1, en: 1, ar: 1.16, zgh: 0.92 };

type Style = { lang: Locale; weight: Weight; size: number; fill: string };

const sized = ({ lang, size }: Style): number => Math.round(size * OPTICAL[lang]);

const widthIn = (text: string, style: Style): number => widthOf(text, style.lang, style.weight, sized(style));

/** Draws from the reading side: `start` pixels from the margin that reading begins at. */
class Sheet {
  private readonly rtl: boolean;

  constructor(private readonly lang: Locale) {
    this.rtl = directionOf(lang) === 'rtl';
  }

  text(content: string, start: number, baseline: number, style: Style): string {
    const x = this.rtl ? CARD_WIDTH - MARGIN - start : MARGIN + start;
    // Tifinagh has no bold face: its outline is thickened instead.
    const bold = style.lang === 'zgh' && style.weight === 600 ? ` stroke="${style.fill}" stroke-width="${sized(style) / 40}"` : '';
    return `<text x="${x}" y="${baseline}" text-anchor="${this.rtl ? 'end' : 'start'}" font-family="${familyOf(style.lang)}" font-size="${sized(style)}" font-weight="${style.lang === 'ar' && style.weight === 600 ? 700 : style.weight}" fill="${style.fill}"${bold}>${escapeText(isolated(content, style.lang))}</text>`;
  }

  drawing(content: string, start: number, top: number, size: number, units: number): string {
    const x = this.rtl ? CARD_WIDTH - MARGIN - start - size : MARGIN + start;
    return `<g transform="translate(${x} ${top}) scale(${size / units})">${content}</g>`;
  }

  bar(card: Card): string {
    const box = { x: MARGIN, y: RULER_TOP, width: ROOM, height: 26, rtl: this.rtl, id: 'pattern' };
    return ruler(card.rate === null ? null : Number(card.rate), card.band, box);
  }
}

const STRIP = `<defs><pattern id="tile" width="24" height="24" patternUnits="userSpaceOnUse"><path d="M4.5 4.5h15v15h-15zM12 1.4 22.6 12 12 22.6 1.4 12z" fill="none" stroke="${PALETTE.saffron}" stroke-width="1.3"/></pattern></defs><rect width="${CARD_WIDTH}" height="24" fill="${PALETTE.brandDeep}"/><rect width="${CARD_WIDTH}" height="24" fill="url(#tile)"/>`;

const MARK = `<g fill="none" stroke-width="2"><path d="M6.5 6.5h19v19h-19z" stroke="${PALETTE.brand}"/><path d="M16 2.6 29.4 16 16 29.4 2.6 16z" stroke="${PALETTE.saffron}"/><path d="M10.6 16.4l3.7 3.7 7.2-7.9" stroke="${PALETTE.ink}" stroke-width="2.6"/></g>`;

const letterhead = (sheet: Sheet, lang: Locale): string => {
  const words = CARD_WORDS[lang];
  const site: Style = { lang, weight: 600, size: 34, fill: PALETTE.brand };
  const tagline: Style = { lang, weight: 400, size: 24, fill: PALETTE.ink2 };
  return (
    sheet.drawing(MARK, 0, 48, 48, 32) +
    sheet.text(words.site, 64, 84, site) +
    sheet.text(words.tagline, 64 + widthIn(words.site, site) + 24, 84, tagline)
  );
};

/** "Engagement 1 · Plan d'action 2021-2023"; a plan says whose it is, and first of all for how many of its commitments it speaks. */
const kicker = (sheet: Sheet, { lang, level, number, context, partly }: Card): string => {
  const words = CARD_WORDS[lang];
  const style: Style = { lang, weight: 400, size: 27, fill: PALETTE.ink2 };
  const place = isolated(drawable(context.text), context.lang);
  const part = level === 'plan' || number === null ? partly && words.partly(partly.described, partly.commitments) : words[level](number);
  const text = part === null ? place : `${part} · ${place}`;
  const [line = ''] = wrapped(text, 1, (row) => widthIn(row, style) <= ROOM).lines;
  return sheet.text(line, 0, 156, style);
};

const heading = (sheet: Sheet, { text, lang }: LocalText): string => {
  const content = drawable(text);
  const set = ({ size, lines }: { size: number; lines: number }) => {
    const style: Style = { lang, weight: 600, size, fill: PALETTE.ink };
    return { style, ...wrapped(content, lines, (line) => widthIn(line, style) <= ROOM) };
  };
  const large = set(LARGE_TITLE);
  const { style, lines } = large.cut ? set(SMALL_TITLE) : large;
  return lines.map((line, row) => sheet.text(line, 0, TITLE_TOP + style.size * (0.82 + row * LEADING), style)).join('');
};

/** The figure, and beside it its date and its band in words. */
const figure = (sheet: Sheet, { lang, shown, band, on, reportedOn, published }: Card): string => {
  const words = CARD_WORDS[lang];
  const colours = BAND_COLOURS[band ?? 'not_started'];
  // The figure and its sign are one left-to-right piece in every language.
  const number: Style = { lang: 'fr', weight: 300, size: FIGURE_SIZE, fill: PALETTE.ink };
  const text = shown === null ? '–' : lang === 'fr' || lang === 'zgh' ? `${shown}\u202f%` : `${shown}%`;
  const beside = widthIn(text, number) + 44;
  const date = dateInWords(on, words);
  const sentence = shown === null ? words.noRate(date) : published ? words.published(date) : words.done(date);
  const age: Style = { lang, weight: 400, size: 26, fill: PALETTE.ink2 };
  return (
    sheet.text(text, 0, FIGURE_BASE, number) +
    (shown === null || reportedOn === null
      ? ''
      : sheet.text(words.reported(dateInWords(reportedOn, words)), beside, FIGURE_BASE - 104, age)) +
    sheet.text(sentence, beside, FIGURE_BASE - 62, { lang, weight: 400, size: 34, fill: PALETTE.ink }) +
    sheet.drawing(star(band), beside, FIGURE_BASE - 35, 38, 16) +
    sheet.text(words.bands[band ?? 'not_reported'], beside + 54, FIGURE_BASE - 4, { lang, weight: 600, size: 32, fill: colours.ink })
  );
};

const source = (sheet: Sheet, address: string): string => {
  const style: Style = { lang: 'fr', weight: 400, size: 24, fill: PALETTE.ink2 };
  const [line = ''] = wrapped(drawable(address), 1, (row) => widthIn(row, style) <= ROOM).lines;
  return sheet.text(line, 0, ADDRESS_BASE, style);
};

/** The card as SVG: shapes and text only, nothing that a drawing program would have to fetch. */
export const cardSvg = (card: Card): string => {
  const sheet = new Sheet(card.lang);
  const parts = [
    letterhead(sheet, card.lang),
    kicker(sheet, card),
    heading(sheet, card.title),
    figure(sheet, card),
    sheet.bar(card),
    source(sheet, card.address),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}"><rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PALETTE.paper}"/>${STRIP}${parts.join('')}</svg>`;
};
