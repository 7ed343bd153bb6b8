import type { ViewActivity, ViewLine } from './activity-view.js';
import { htmlBand, htmlBlocks, htmlBox, htmlHeading, htmlRows, htmlRuler, htmlText } from './html-parts.js';
import { escapeText } from './svg.js';
import type { ReportView, ViewCommitment, ViewReceipt } from './view.js';

const receipt = (content: ViewReceipt | string, { labels }: ReportView): string => {
  const title = `<h4>${escapeText(labels.receiptTitle)}</h4>`;
  if (typeof content === 'string') return `<div class="receipt">${title}<p>${escapeText(content)}</p></div>`;
  const lines = content.lines.map(
    (line) =>
      `<tr><th scope="row">${escapeText(line.activity)}<span class="wide"> ${htmlText(line.title)}</span></th><td class="num">${escapeText(line.weight)}</td><td class="num">${escapeText(line.percent)}</td><td class="num">${escapeText(line.points)}</td></tr>`,
  );
  return `<div class="receipt">${title}<p>${escapeText(content.intro)}</p><table><caption class="vh">${escapeText(labels.receiptTitle)}</caption><thead><tr><th scope="col">${escapeText(labels.activity)}</th><th scope="col" class="num">${escapeText(labels.weight)}</th><th scope="col" class="num">${escapeText(labels.percent)}</th><th scope="col" class="num">${escapeText(labels.contribution)}</th></tr></thead><tbody>${lines.join('')}</tbody><tfoot><tr><th scope="row">${escapeText(labels.sum)}</th><td class="num">${escapeText(content.totalWeight)}</td><td></td><td class="num">${escapeText(content.sum)}</td></tr><tr><th scope="row" colspan="3">${escapeText(labels.shownRate)}</th><td class="num">${escapeText(content.shown)}</td></tr></tfoot></table></div>`;
};

const inTextOf = ({ textLang }: ViewActivity, text: string): string => htmlText({ text, lang: textLang });

const line = (activity: ViewActivity, { text, on }: ViewLine): string =>
  `${inTextOf(activity, text)}${on === null ? '' : ` (${escapeText(on)})`}`;

const actions = (activity: ViewActivity): string =>
  `<ul class="said">${activity.actions
    .map(({ below, ...action }) => {
      const lower = below.map((item) => `<li>${line(activity, item)}</li>`).join('');
      return `<li>${line(activity, action)}${lower === '' ? '' : `<ul>${lower}</ul>`}</li>`;
    })
    .join('')}</ul>`;

const difficulties = (activity: ViewActivity, { labels }: ReportView): string =>
  `<ul class="said">${activity.difficulties
    .map(({ said, text, owner }) => {
      const by = owner === null ? '' : ` (${escapeText(labels.ownedBy)} ${inTextOf(activity, owner)})`;
      return `<li><b>${escapeText(said)}</b>${escapeText(labels.colon)}${inTextOf(activity, text)}${by}</li>`;
    })
    .join('')}</ul>`;

const evidence = (activity: ViewActivity, { labels }: ReportView): string =>
  `<ul class="said">${activity.evidence
    .map(({ title, url, file }) => {
      const words = inTextOf(activity, title);
      const named = file === null ? '' : ` (${escapeText(labels.file)} <bdi>${escapeText(file)}</bdi>)`;
      return `<li>${url === null ? words : `<a href="${escapeText(url)}" rel="noopener nofollow">${words}</a>`}${named}</li>`;
    })
    .join('')}</ul>`;

const activityHtml = (activity: ViewActivity, view: ReportView): string => {
  const { labels } = view;
  const boxes = activity.boxes
    .map(
      ({ label, band, ticked }) =>
        `<li class="b-${band}${ticked ? ' on' : ''}">${htmlBox(ticked)}<span>${escapeText(label)}<span class="vh"> (${escapeText(ticked ? labels.ticked : labels.unticked)})</span></span></li>`,
    )
    .join('');
  const rows = [
    { label: labels.percent, value: activity.reported },
    { label: labels.dates, value: activity.dates },
  ];
  return `<section class="activity" id="${activity.id}"><h4>${htmlHeading(activity.heading)}</h4>${
    activity.dropped === null ? '' : `<p class="meta">${escapeText(activity.dropped)}</p>`
  }${
    activity.supplementaryNote === null ? '' : `<p class="meta">${escapeText(activity.supplementaryNote)}</p>`
  }<ul class="boxes" aria-label="${escapeText(labels.status)}">${boxes}</ul>${
    activity.isReported ? '' : `<p class="meta">${escapeText(labels.notReportedSentence)}</p>`
  }${htmlRows(rows)}<h5>${escapeText(labels.actions)}</h5>${
    activity.actions.length === 0 ? `<p class="note">${escapeText(labels.noActions)}</p>` : actions(activity)
  }${activity.difficulties.length === 0 ? '' : `<h5>${escapeText(labels.difficulties)}</h5>${difficulties(activity, view)}`}${
    activity.evidence.length === 0 ? '' : `<h5>${escapeText(labels.evidence)}</h5>${evidence(activity, view)}`
  }</section>`;
};

const indicators = ({ indicators: items }: ViewCommitment, { labels }: ReportView): string => {
  if (items.length === 0) return `<p class="note">${escapeText(labels.noIndicators)}</p>`;
  const head = [labels.baseline, labels.target, labels.value]
    .map((word) => `<th scope="col" class="num">${escapeText(word)}</th>`)
    .join('');
  const rows = items.map(
    ({ name, baseline, target, value, measured }) =>
      `<tr><th scope="row">${htmlText(name)}</th><td class="num">${escapeText(baseline)}</td><td class="num">${escapeText(target)}</td><td class="num"><b>${escapeText(value)}</b>${measured === null ? '' : ` <span class="meta">${escapeText(measured)}</span>`}</td></tr>`,
  );
  return `<table><caption>${escapeText(labels.indicatorNote)}</caption><thead><tr><th scope="col">${escapeText(labels.indicator)}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
};

const supporting = ({ supporting: bodies }: ViewCommitment, { labels }: ReportView): string =>
  bodies.length === 0 ? '' : `<br>${escapeText(labels.supporting)} ${bodies.map(htmlText).join(' · ')}`;

/** One commitment of the report: who, why, what, its rate with its receipt, its activities and its indicators. */
export const commitmentHtml = (commitment: ViewCommitment, view: ReportView): string => {
  const { labels } = view;
  const { rate } = commitment;
  const texts = commitment.texts.map(({ label, blocks }) => `<h4>${escapeText(label)}</h4>${htmlBlocks(blocks, 5, labels.sectionEmpty)}`);
  return `<section class="commitment" id="${commitment.id}"><h3>${htmlHeading(commitment.heading)}</h3><p class="meta">${escapeText(labels.responsible)} <b>${htmlText(commitment.institution)}</b>${supporting(commitment, view)}</p>${
    commitment.dropped === null ? '' : `<p>${escapeText(commitment.dropped)}</p>`
  }<div class="rate"><strong>${escapeText(rate.shown)}</strong><div>${htmlBand(rate.band, rate.bandWord)}${htmlRuler(rate, view, `r-${commitment.id}`, '')}</div></div>${htmlRows(rate.rows)}${texts.join('')}${receipt(commitment.receipt, view)}<h4>${escapeText(labels.activities)}</h4>${
    commitment.activities.length === 0
      ? `<p class="note">${escapeText(labels.noActivities)}</p>`
      : commitment.activities.map((activity) => activityHtml(activity, view)).join('')
  }<h4>${escapeText(labels.indicators)}</h4>${indicators(commitment, view)}</section>`;
};
