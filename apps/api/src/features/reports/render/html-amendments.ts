import type { ViewAmendment, ViewChange } from './amendment-view.js';
import { htmlBlocks, htmlRows, htmlText } from './html-parts.js';
import { escapeText } from './svg.js';
import type { ReportView } from './view.js';
import type { ViewText } from './view-text.js';

const cell = (text: ViewText | null): string => `<td>${text === null ? '' : htmlText(text)}</td>`;

const changeRow = ({ part, what, before, after }: ViewChange): string =>
  `<tr><th scope="row">${escapeText(part)}</th><td>${escapeText(what)}</td>${cell(before)}${cell(after)}</tr>`;

const amendmentHtml = ({ id, heading, reason, rows, changes, effect }: ViewAmendment, { labels }: ReportView): string => {
  const head = [labels.changedPart, labels.changedWhat, labels.before, labels.after].map(
    (word) => `<th scope="col">${escapeText(word)}</th>`,
  );
  return `<section id="${id}"><h4>${escapeText(heading)}</h4>${htmlBlocks(reason, 5, '')}${htmlRows(rows)}<table><caption>${escapeText(
    labels.changed,
  )}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${changes.map(changeRow).join('')}</tbody></table><h5>${escapeText(
    labels.effect,
  )}</h5>${htmlRows(effect)}</section>`;
};

/** What was changed since the adoption, why, by whose approval, with what effect: DOMAIN.md §3.8. */
export const amendmentsHtml = (view: ReportView): string =>
  view.amendments.length === 0
    ? `<p class="note">${escapeText(view.labels.noAmendments)}</p>`
    : view.amendments.map((amendment) => amendmentHtml(amendment, view)).join('');
