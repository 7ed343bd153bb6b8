import type { ParagraphChild } from 'docx';
import type { ViewActivity, ViewLine } from '../activity-view.js';
import type { ReportView, ViewCommitment, ViewReceipt } from '../view.js';
import { checkBox } from './check-box.js';
import { STYLES, TEXT_WIDTH } from './styles.js';
import type { Cell, Child, Writer } from './writer.js';

const FIGURE = 1500;

const receipt = (content: ViewReceipt | string, { labels }: ReportView, write: Writer): Child[] => {
  const title = write.plain(labels.receiptTitle, STYLES.part);
  if (typeof content === 'string') return [title, write.plain(content, STYLES.quiet)];
  const bold = { bold: true } as const;
  const lines = content.lines.map(({ activity, title: name, weight, percent, points }): Cell[] => [
    [...write.text(`${activity} `, null, bold), ...write.words(name)],
    ...[weight, percent, points].map((figure) => write.text(figure)),
  ]);
  const figures = { width: FIGURE, end: true } as const;
  return [
    title,
    write.plain(content.intro, STYLES.small),
    write.table(
      [{ width: TEXT_WIDTH - 3 * FIGURE }, figures, figures, figures],
      [labels.activity, labels.weight, labels.percent, labels.contribution],
      [
        ...lines,
        [write.text(labels.sum, null, bold), write.text(content.totalWeight), [], write.text(content.sum, null, bold)],
        [write.text(labels.shownRate, null, bold), [], [], write.text(content.shown, null, bold)],
      ],
    ),
  ];
};

/** Four boxes, the ticked one also in bold: nothing is said by colour alone. */
const boxes = ({ boxes: levels }: ViewActivity, { labels }: ReportView, write: Writer): Child[] =>
  levels.map(({ label, ticked }) =>
    write.paragraph([checkBox(`${labels.status} – ${label}`, ticked), ...write.text(`\u00a0 ${label}`)], {
      style: ticked ? STYLES.tickedLevel : STYLES.level,
    }),
  );

const dated = ({ text, on }: ViewLine, lang: ViewActivity['textLang'], write: Writer): ParagraphChild[] => [
  ...write.text(text, lang),
  ...(on === null ? [] : write.text(` (${on})`)),
];

const actions = ({ actions: lines, textLang }: ViewActivity, { labels }: ReportView, write: Writer): Child[] => [
  write.plain(labels.actions, STYLES.part),
  ...(lines.length === 0
    ? [write.plain(labels.noActions, STYLES.quiet)]
    : lines.flatMap(({ below, ...line }, index) => [
        ...write.points([dated(line, textLang, write)], index === 0 ? 'new' : 'same'),
        ...write.points(
          below.map((inner) => dated(inner, textLang, write)),
          'below',
        ),
      ])),
];

const difficulties = ({ difficulties: lines, textLang }: ViewActivity, { labels }: ReportView, write: Writer): Child[] =>
  lines.length === 0
    ? []
    : [
        write.plain(labels.difficulties, STYLES.part),
        ...write.points(
          lines.map(({ said, text, owner }) => [
            ...write.text(said, null, { bold: true }),
            ...write.text(labels.colon),
            ...write.text(text, textLang),
            ...(owner === null ? [] : [...write.text(` (${labels.ownedBy} `), ...write.text(owner, textLang), ...write.text(')')]),
          ]),
        ),
      ];

/** The address is written out too: a printed link says nothing. */
const evidence = ({ evidence: pieces, textLang }: ViewActivity, { labels }: ReportView, write: Writer): Child[] =>
  pieces.length === 0
    ? []
    : [
        write.plain(labels.evidence, STYLES.part),
        ...write.points(
          pieces.map(({ title, url, file }) => [
            ...(url === null ? write.text(title, textLang) : [write.external(url, title, textLang)]),
            ...(file === null ? [] : write.text(` (${labels.file} ${file})`)),
            ...(url === null || title === url ? [] : write.text(` – ${url}`)),
          ]),
        ),
      ];

const activityPart = (activity: ViewActivity, view: ReportView, write: Writer): Child[] => {
  const { labels } = view;
  return [
    write.heading(3, activity.heading, { id: activity.id }),
    ...(activity.dropped === null ? [] : [write.plain(activity.dropped, STYLES.quiet)]),
    ...(activity.supplementaryNote === null ? [] : [write.plain(activity.supplementaryNote, STYLES.quiet)]),
    ...boxes(activity, view, write),
    ...(activity.isReported ? [] : [write.plain(labels.notReportedSentence, STYLES.quiet)]),
    write.facts([
      { label: labels.percent, value: activity.reported },
      { label: labels.dates, value: activity.dates },
    ]),
    ...actions(activity, view, write),
    ...difficulties(activity, view, write),
    ...evidence(activity, view, write),
  ];
};

const indicators = ({ indicators: items }: ViewCommitment, { labels }: ReportView, write: Writer): Child[] => {
  const title = write.plain(labels.indicators, STYLES.part);
  if (items.length === 0) return [title, write.plain(labels.noIndicators, STYLES.quiet)];
  const figures = { width: FIGURE, end: true } as const;
  return [
    title,
    write.plain(labels.indicatorNote, STYLES.small),
    write.table(
      [{ width: TEXT_WIDTH - 3 * FIGURE }, figures, figures, figures],
      [labels.indicator, labels.baseline, labels.target, labels.value],
      items.map(({ name, baseline, target, value, measured }) => [
        write.words(name),
        write.text(baseline),
        write.text(target),
        [...write.text(value, null, { bold: true }), ...(measured === null ? [] : write.text(` (${measured})`))],
      ]),
    ),
  ];
};

const bodies = (commitment: ViewCommitment, { labels }: ReportView, write: Writer): Child[] => {
  const helpers = commitment.supporting.flatMap((name, index): ParagraphChild[] => [
    ...(index === 0 ? [] : write.text(' · ')),
    ...write.words(name),
  ]);
  return [
    write.paragraph([...write.text(`${labels.responsible} `), ...write.words(commitment.institution, { bold: true })]),
    ...(helpers.length === 0 ? [] : [write.paragraph([...write.text(`${labels.supporting} `), ...helpers])]),
  ];
};

/** One commitment: who, its rate with its receipt, why and what, its activities and its indicators. */
export const commitmentPart = (commitment: ViewCommitment, view: ReportView, write: Writer, first: boolean): Child[] => {
  const { labels } = view;
  const { rate } = commitment;
  return [
    write.heading(2, commitment.heading, { id: commitment.id, pageBreakBefore: !first }),
    ...(commitment.dropped === null ? [] : [write.plain(commitment.dropped)]),
    ...bodies(commitment, view, write),
    write.paragraph(write.text(`${labels.rate} – ${rate.shown} – ${rate.bandWord}`, null, { bold: true })),
    write.facts(rate.rows),
    ...commitment.texts.flatMap(({ label, blocks }) => [write.plain(label, STYLES.part), ...write.blocks(blocks, labels.sectionEmpty)]),
    ...receipt(commitment.receipt, view, write),
    ...(commitment.activities.length === 0 ? [write.plain(labels.noActivities, STYLES.quiet)] : []),
    ...commitment.activities.flatMap((activity) => activityPart(activity, view, write)),
    ...indicators(commitment, view, write),
  ];
};
