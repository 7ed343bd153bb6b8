import type { Locale } from '@iltizam/shared/kernel/locale';
import { directionOf } from '@iltizam/shared/kernel/locale';
import type { Band } from '@iltizam/shared/progress/contract';
import type { Block } from '@iltizam/shared/reports/contract';
import type { RichItem, Run } from '@iltizam/shared/reports/rich-text';
import { escapeText, ruler, star } from './svg.js';
import type { ViewRate, ViewRow } from './rate-view.js';
import type { ReportView } from './view.js';
import type { ViewHeading, ViewText } from './view-text.js';

/** Attributes for a passage that is not in the language of the page. */
export const inLang = (lang: Locale | null | undefined): string => (lang ? ` lang="${lang}" dir="${directionOf(lang)}"` : '');

export const htmlText = ({ text, lang }: ViewText): string =>
  lang === null ? escapeText(text) : `<span${inLang(lang)}>${escapeText(text)}</span>`;

export const htmlHeading = ({ before, title }: ViewHeading): string => `${escapeText(before)} ${htmlText(title)}`;

const run = ({ text, bold, italic, href }: Run): string => {
  const words = escapeText(text);
  const strong = bold ? `<strong>${words}</strong>` : words;
  const said = italic ? `<em>${strong}</em>` : strong;
  return href === undefined ? said : `<a href="${escapeText(href)}" rel="noopener nofollow">${said}</a>`;
};

const runs = (items: readonly Run[]): string => items.map(run).join('');

const list = (tag: 'ul' | 'ol', items: readonly RichItem[], attributes = ''): string =>
  `<${tag}${attributes}>${items
    .map((item) => `<li>${runs(item.runs)}${item.items === undefined ? '' : list(tag, item.items)}</li>`)
    .join('')}</${tag}>`;

/** Rich text; a sub-heading takes the `level` below the heading that the text stands under. */
export const htmlBlocks = (blocks: readonly Block[], level: number, empty: string): string =>
  blocks.length === 0
    ? `<p class="note">${escapeText(empty)}</p>`
    : blocks
        .map((block) => {
          if (!('runs' in block)) return list(block.t, block.items, ` class="said"${inLang(block.lang)}`);
          const tag = block.t === 'h' ? `h${level}` : 'p';
          return `<${tag}${inLang(block.lang)}>${runs(block.runs)}</${tag}>`;
        })
        .join('');

export const htmlRows = (rows: readonly ViewRow[], className = ''): string =>
  `<dl${className === '' ? '' : ` class="${className}"`}>${rows
    .map(({ label, value, lang }) => `<dt>${escapeText(label)}</dt><dd${inLang(lang)}>${escapeText(value)}</dd>`)
    .join('')}</dl>`;

export const htmlBand = (band: Band | null, word: string): string =>
  `<span class="word b-${band ?? 'not_started'}">${star(band)}${escapeText(word)}</span>`;

/** Decorative: the figure and its word always stand beside it. */
export const htmlRuler = (rate: ViewRate, view: ReportView, id: string, className: string): string =>
  `<svg class="ruler ${className}" viewBox="0 0 400 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">${ruler(
    rate.exact,
    rate.band,
    {
      x: 0,
      y: 0,
      width: 400,
      height: 16,
      rtl: view.dir === 'rtl',
      id,
      zones: view.bands,
    },
  )}</svg>`;

export const htmlBox = (ticked: boolean): string =>
  `<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false"><rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="${ticked ? 'currentColor' : '#fff'}" stroke="${ticked ? 'currentColor' : '#75828a'}" stroke-width="1.5"/>${
    ticked ? '<path d="M4.8 10.3l3.5 3.6 7-7.7" fill="none" stroke="#fff" stroke-width="2.2"/>' : ''
  }</svg>`;
