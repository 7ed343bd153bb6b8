import { htmlBlocks, htmlBox, htmlRows, htmlText, inLang } from '../html-parts.js';
import { HTML_STYLE } from '../html-style.js';
import { PALETTE } from '../palette.js';
import { escapeText } from '../svg.js';
import type { Paper, PaperPart } from './paper.js';

const partHtml = (part: PaperPart, { words }: Paper): string => {
  switch (part.t) {
    case 'text':
      return htmlBlocks(part.blocks, 3, '');
    case 'note':
      return `<p class="note">${escapeText(part.text)}</p>`;
    case 'rows':
      return htmlRows(part.rows);
    case 'table': {
      const end = (index: number): string => (part.columns[index]?.end ? ' class="num"' : '');
      const head = part.columns.map((column, index) => `<th scope="col"${end(index)}>${escapeText(column.head)}</th>`).join('');
      const rows = part.rows.map(
        (row) =>
          `<tr>${row
            .map((cell, index) => (index === 0 ? `<th scope="row">${htmlText(cell)}</th>` : `<td${end(index)}>${htmlText(cell)}</td>`))
            .join('')}</tr>`,
      );
      return `<table><caption class="vh">${escapeText(part.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'boxes':
      return `<ul class="boxes" aria-label="${escapeText(part.label)}">${part.boxes
        .map(
          ({ label, ticked }) =>
            `<li${ticked ? ' class="on"' : ''}>${htmlBox(ticked)}<span>${escapeText(label)}<span class="vh"> (${escapeText(ticked ? words.ticked : words.unticked)})</span></span></li>`,
        )
        .join('')}</ul>`;
  }
};

/** On a phone the first cell of a row stands above the others, which keep their columns. */
const NARROW = `@media screen and (max-width:40rem){.paper :is(table,thead,tbody){display:block}.paper tr{display:grid;grid-template-columns:repeat(auto-fit,minmax(5rem,1fr));padding-block:.5rem;border-block-end:1px solid ${PALETTE.line}}.paper tr>*{border:0;padding-block:.125rem}.paper tr>:first-child{grid-column:1/-1;font-weight:500}.paper .num{text-align:start}}`;

/** A short document as one page that needs nothing else: no script, no request, no style attribute. */
export const paperHtml = (paper: Paper): string => {
  const { heading, words } = paper;
  const sections = paper.sections.map(
    ({ id, title, parts }) =>
      `<section aria-labelledby="${id}"><h2 id="${id}">${escapeText(title)}</h2>${parts.map((part) => partHtml(part, paper)).join('')}</section>`,
  );
  return `<!doctype html>
<html lang="${paper.lang}" dir="${paper.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(paper.title)}</title><style>${HTML_STYLE}.paper h2{margin-block-start:2.5rem}@media print{.paper h2{break-before:auto;margin-block-start:1.5rem}}${NARROW}</style></head>
<body class="paper"><a class="skip" href="#paper">${escapeText(words.skip)}</a><div class="strip" aria-hidden="true"></div>
<header><p class="meta">${escapeText(paper.issuer)} · ${escapeText(paper.kind)}</p><h1${inLang(heading.lang)}>${escapeText(heading.text)}</h1>${htmlRows(paper.place)}</header>
<main id="paper">${sections.join('\n')}</main>
<footer><p class="meta">${escapeText(paper.footer)}</p></footer></body></html>
`;
};
