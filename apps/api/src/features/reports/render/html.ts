import type { ReportModel } from '@iltizam/shared/reports/contract';
import { axisChart } from './axis-chart.js';
import { commitmentHtml } from './html-commitment.js';
import { amendmentsHtml } from './html-amendments.js';
import { htmlBand, htmlBlocks, htmlHeading, htmlRows, htmlRuler, htmlText } from './html-parts.js';
import { HTML_STYLE } from './html-style.js';
import type { Draft } from './draft-view.js';
import { escapeText } from './svg.js';
import { type ReportView, type ViewAxis, type ViewCommitment, viewOf } from './view.js';
import type { ViewHeading } from './view-text.js';

type Section = { id: string; title: string; body: string; entries: { id: string; heading: ViewHeading }[] };

const link = ({ id, short }: ViewAxis | ViewCommitment): string => `<a href="#${id}">${htmlHeading(short)}</a>`;

const planByAxis = (view: ReportView): string => {
  const byNumber = new Map(view.commitments.map((commitment) => [commitment.number, commitment]));
  const ofAxis = (axis: ViewAxis): string =>
    axis.commitments
      .map((number) => byNumber.get(number))
      .map((commitment) => (commitment === undefined ? '' : `<li>${link(commitment)}</li>`))
      .join('');
  return view.axes.map((axis) => `<h3 id="${axis.id}">${htmlHeading(axis.heading)}</h3><ul class="said">${ofAxis(axis)}</ul>`).join('');
};

const rateTable = (view: ReportView, rows: (ViewAxis | ViewCommitment)[], caption: string, head: string): string => {
  const { labels } = view;
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${link(row)}</th><td>${htmlBand(row.rate.band, row.rate.bandWord)}</td><td class="w">${htmlRuler(row.rate, view, `t-${row.id}`, 'thin')}</td><td class="num"><b>${escapeText(row.rate.shown)}</b></td></tr>`,
  );
  return `<table><caption class="vh">${escapeText(caption)}</caption><thead><tr><th scope="col">${escapeText(head)}</th><th scope="col">${escapeText(labels.level)}</th><td class="w"></td><th scope="col" class="num">${escapeText(labels.rate)}</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
};

const commitmentRates = (view: ReportView): string =>
  rateTable(view, view.commitments, view.labels.rateByCommitment, view.labels.commitment);

/** What the report is of in figures, with the plan's beside it where that is another. */
const coverFigures = (view: ReportView): string => {
  const { rate, sentence, part } = view.cover;
  if (rate === null) return `<p>${escapeText(sentence)}</p>${commitmentRates(view)}<p class="meta">${escapeText(part?.plan ?? '')}</p>`;
  const beside = part === null ? '' : `<p class="meta">${escapeText(part.note)} ${escapeText(part.plan)}</p>`;
  return `<div class="figure"><span class="n">${escapeText(rate.shown)}</span><p>${escapeText(sentence)}</p></div>${htmlRuler(rate, view, 'r-plan', '')}${beside}`;
};

const chart = (view: ReportView): string =>
  `<figure><div class="wide">${axisChart(view, { width: 760, id: 'wide' })}</div><div class="narrow">${axisChart(view, { width: 300, id: 'narrow' })}</div><figcaption>${escapeText(view.chartCaption)}</figcaption></figure>`;

const rates = (view: ReportView): string => {
  const { labels, plan } = view;
  const ofPlan = `<h3>${escapeText(view.cover.part === null ? labels.globalRate : labels.wholePlan)}</h3><p>${escapeText(plan.sentence)}</p>${htmlRows(plan.rate.rows)}<h4>${escapeText(labels.activitiesByBand)}</h4>${htmlRows(plan.counts, 'figures')}`;
  const ofAxes = `<h3>${escapeText(labels.rateByAxis)}</h3>${chart(view)}${rateTable(view, view.axes, labels.rateByAxis, labels.axis)}`;
  const ofCommitments = `<h3>${escapeText(labels.rateByCommitment)}</h3>${commitmentRates(view)}`;
  return (view.cover.rate === null ? [ofCommitments, ofAxes, ofPlan] : [ofPlan, ofAxes, ofCommitments]).join('');
};

const annexes = (view: ReportView): string => {
  const { labels } = view;
  return `<h3>${escapeText(labels.method)}</h3>${view.method.map((text) => `<p>${escapeText(text)}</p>`).join('')}<h3>${escapeText(labels.dataNote)}</h3>${htmlBlocks(view.dataNote, 4, labels.sectionEmpty)}<h3>${escapeText(labels.amendments)}</h3>${amendmentsHtml(view)}${
    view.cover.part === null ? `<h3>${escapeText(labels.comments)}</h3>${htmlRows(view.comments, 'figures')}` : ''
  }`;
};

/** An editorial part, which is written of the whole plan. */
const editorial = ({ labels, sections, cover }: ReportView, id: string, name: keyof ReportView['sections']): Section[] =>
  cover.part === null ? [{ id, title: labels[name], body: htmlBlocks(sections[name], 3, labels.sectionEmpty), entries: [] }] : [];

const sectionsOf = (view: ReportView): Section[] => {
  const { labels } = view;
  return [
    ...editorial(view, 'context', 'context'),
    ...editorial(view, 'cocreation', 'cocreation'),
    {
      id: 'plan',
      title: view.cover.part === null ? labels.planByAxis : labels.axis,
      body: planByAxis(view),
      entries: view.axes.map(({ id, heading }) => ({ id, heading })),
    },
    ...editorial(view, 'follow-up', 'followUp'),
    { id: 'rates', title: labels.rates, body: rates(view), entries: [] },
    {
      id: 'commitments',
      title: labels.commitmentsReport,
      body: view.commitments.map((commitment) => commitmentHtml(commitment, view)).join(''),
      entries: view.commitments.map(({ id, heading }) => ({ id, heading })),
    },
    { id: 'annexes', title: labels.annexes, body: annexes(view), entries: [] },
  ];
};

const contents = (sections: Section[]): string =>
  sections
    .map(({ id, title, entries }) => {
      const inner = entries.map((entry) => `<li><a href="#${entry.id}">${htmlHeading(entry.heading)}</a></li>`).join('');
      return `<li><a href="#${id}">${escapeText(title)}</a>${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;
    })
    .join('');

/** The mark of a draft in the margin of each printed page, as a string of CSS. */
const onEachPage = (mark: string): string =>
  `@media print{@page{@top-center{content:${JSON.stringify(mark).replaceAll('<', '\\3c ')};font-size:8pt}}}`;

/** The report as one HTML document that needs nothing else: no script, no request, no style attribute. DOMAIN.md §9. */
export const renderHtml = (model: ReportModel, given: Draft | null = null): string => {
  const view = viewOf(model, given);
  const { labels, plan, draft } = view;
  const { part } = view.cover;
  const sections = sectionsOf(view);
  return `<!doctype html>
<html lang="${view.lang}" dir="${view.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(view.title)} · ${escapeText(view.situation)}</title><style>${HTML_STYLE}${draft === null ? '' : onEachPage(draft.mark)}</style></head>
<body><a class="skip" href="#report">${escapeText(labels.skip)}</a><div class="strip" aria-hidden="true"></div>${draft === null ? '' : `<p class="draft"><b>${escapeText(draft.mark)}</b></p>`}
<header><p class="meta">${escapeText(view.issuer)}</p><h1>${escapeText(view.title)}</h1>${draft === null ? '' : `<p><b>${escapeText(draft.note)}</b></p>`}${part === null ? '' : `<p><b>${htmlText(part.title)}</b></p>`}<p>${htmlText(plan.title)}</p><p class="meta">${escapeText(view.period)}</p>${coverFigures(view)}<p class="meta">${escapeText(view.situation)} · ${escapeText(view.knownAt)}</p></header>
<nav aria-labelledby="contents"><h2 id="contents">${escapeText(labels.contents)}</h2><ol>${contents(sections)}</ol></nav>
<main id="report">${sections.map(({ id, title, body }) => `<section aria-labelledby="${id}"><h2 id="${id}">${escapeText(title)}</h2>${body}</section>`).join('\n')}</main>
<footer><p class="meta">${escapeText(labels.snapshot)}</p><p class="hash">${escapeText(view.hash)}</p><p class="meta">${escapeText(labels.snapshotNote)}</p></footer></body></html>
`;
};
