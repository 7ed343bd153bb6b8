import type { Locale } from '@iltizam/shared/kernel/locale';
import { directionOf } from '@iltizam/shared/kernel/locale';
import type { Band } from '@iltizam/shared/progress/contract';
import type { Block } from '@iltizam/shared/reports/contract';
import { escapeText, ruler, star } from './svg.js';
import type { ViewRate, ViewRow } from './rate-view.js';
import type { ReportView, ViewText } from './view.js';

/** Attributes for a passage that is not in the language of the page. */
export const inLang = (lang: Locale | null | undefined): string => (lang ? ` lang="${lang}" dir="${directionOf(lang)}"` : '');

export const htmlText = ({ text, lang }: ViewText): string =>
  lang === null ? escapeText(text) : `<span${inLang(lang)}>${escapeText(text)}</span>`;

const list = (items: readonly string[], attributes: string): string =>
  `<ul${attributes}>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`;

export const htmlList = (items: readonly string[], lang: Locale | null): string => list(items, ` class="said"${inLang(lang)}`);

export const htmlBlocks = (blocks: readonly Block[], empty: string): string =>
  blocks.length === 0
    ? `<p class="note">${escapeText(empty)}</p>`
    : blocks
        .map((block) =>
          block.t === 'p' ? `<p${inLang(block.lang)}>${escapeText(block.text)}</p>` : htmlList(block.items, block.lang ?? null),
        )
        .join('');

export const htmlRows = (rows: readonly ViewRow[], className = ''): string =>
  `<dl class="${className}">${rows.map(({ label, value }) => `<dt>${escapeText(label)}</dt><dd>${escapeText(value)}</dd>`).join('')}</dl>`;

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
    },
  )}</svg>`;

export const htmlBox = (ticked: boolean): string =>
  `<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false"><rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="${ticked ? 'currentColor' : '#fff'}" stroke="${ticked ? 'currentColor' : '#75828a'}" stroke-width="1.5"/>${
    ticked ? '<path d="M4.8 10.3l3.5 3.6 7-7.7" fill="none" stroke="#fff" stroke-width="2.2"/>' : ''
  }</svg>`;
