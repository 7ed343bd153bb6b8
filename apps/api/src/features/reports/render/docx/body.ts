import { AlignmentType, TableOfContents } from 'docx';
import type { ReportView, ViewAxis, ViewCommitment } from '../view.js';
import { chartRun } from './chart.js';
import { commitmentPart } from './commitment.js';
import { STYLES, TEXT_WIDTH } from './styles.js';
import type { Child, Writer } from './writer.js';

const LEVEL = 3000;
const FIGURE = 1300;

const contents = ({ labels }: ReportView, write: Writer): (Child | TableOfContents)[] => [
  write.paragraph(write.text(labels.contents), { style: STYLES.contents, pageBreakBefore: true }),
  new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2' }),
];

const planByAxis = (view: ReportView, write: Writer): Child[] => {
  const byNumber = new Map(view.commitments.map((commitment) => [commitment.number, commitment]));
  return [
    write.heading(1, view.cover.part === null ? view.labels.planByAxis : view.labels.axis),
    ...view.axes.flatMap((axis) => [
      write.heading(2, axis.heading, { id: axis.id }),
      ...axis.commitments.flatMap((number) => {
        const commitment = byNumber.get(number);
        return commitment === undefined ? [] : [write.paragraph([write.internal(commitment.id, commitment.short)])];
      }),
    ]),
  ];
};

const rateTable = (items: readonly (ViewAxis | ViewCommitment)[], title: string, { labels }: ReportView, write: Writer): Child =>
  write.table(
    [{ width: TEXT_WIDTH - LEVEL - FIGURE }, { width: LEVEL }, { width: FIGURE, end: true }],
    [title, labels.level, labels.rate],
    items.map(({ id, short, rate }) => [
      [write.internal(id, short)],
      write.text(rate.bandWord),
      write.text(rate.shown, null, { bold: true }),
    ]),
  );

/** Nothing where a plan has no axis: Word opens no chart without a bar. */
const axisFigure = async (view: ReportView, write: Writer): Promise<Child[]> => {
  if (view.axes.length === 0) return [];
  return [
    // left to right even in Arabic: programs mirror what stands in a right-to-left paragraph
    write.paragraph([await chartRun(view)], {
      bidirectional: false,
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { line: 240, lineRule: 'auto' },
    }),
    write.plain(view.chartCaption, 'Caption'),
  ];
};

/** The rates of the commitments. */
export const commitmentRates = (view: ReportView, write: Writer): Child => rateTable(view.commitments, view.labels.commitment, view, write);

const rates = async (view: ReportView, write: Writer): Promise<Child[]> => {
  const { labels, plan } = view;
  const ofPlan = [
    write.heading(2, view.cover.part === null ? labels.globalRate : labels.wholePlan),
    write.plain(plan.sentence),
    write.facts(plan.rate.rows),
    write.plain(labels.activitiesByBand, STYLES.part),
    counts(plan.counts, labels.level, view, write),
  ];
  const ofAxes = [write.heading(2, labels.rateByAxis), ...(await axisFigure(view, write)), rateTable(view.axes, labels.axis, view, write)];
  const ofCommitments = [write.heading(2, labels.rateByCommitment), commitmentRates(view, write)];
  const inOrder = view.cover.rate === null ? [ofCommitments, ofAxes, ofPlan] : [ofPlan, ofAxes, ofCommitments];
  return [write.heading(1, labels.rates), ...inOrder.flat()];
};

const counts = (rows: readonly { label: string; value: string }[], title: string, { labels }: ReportView, write: Writer): Child =>
  write.table(
    [{ width: TEXT_WIDTH - FIGURE }, { width: FIGURE, end: true }],
    [title, labels.count],
    rows.map(({ label, value }) => [write.text(label), write.text(value)]),
  );

const amendments = ({ amendments: items, labels }: ReportView, write: Writer): Child[] =>
  items.length === 0
    ? [write.plain(labels.noAmendments, STYLES.quiet)]
    : items.flatMap(({ id, heading, reason, rows, changes, effect }) => [
        write.heading(3, heading, { id }),
        ...write.blocks(reason, ''),
        write.facts(rows),
        write.plain(labels.changed, STYLES.part),
        write.table(
          Array.from({ length: 4 }, () => ({ width: TEXT_WIDTH / 4 })),
          [labels.changedPart, labels.changedWhat, labels.before, labels.after],
          changes.map(({ part, what, before, after }) => [
            write.text(part),
            write.text(what),
            before === null ? [] : write.words(before),
            after === null ? [] : write.words(after),
          ]),
        ),
        write.plain(labels.effect, STYLES.part),
        write.facts(effect),
      ]);

const annexes = (view: ReportView, write: Writer): Child[] => {
  const { labels } = view;
  return [
    write.heading(1, labels.annexes),
    write.heading(2, labels.method),
    ...view.method.map((text) => write.plain(text)),
    write.heading(2, labels.dataNote),
    ...write.blocks(view.dataNote, labels.sectionEmpty),
    write.heading(2, labels.amendments),
    ...amendments(view, write),
    ...(view.cover.part === null ? [write.heading(2, labels.comments), counts(view.comments, labels.comments, view, write)] : []),
    write.plain(labels.snapshot, STYLES.small),
    write.plain(view.hash, STYLES.small),
    write.plain(labels.snapshotNote, STYLES.small),
  ];
};

/** An editorial part, which is written of the whole plan. */
const editorial = ({ labels, sections, cover }: ReportView, name: keyof ReportView['sections'], write: Writer): Child[] =>
  cover.part === null ? [write.heading(1, labels[name]), ...write.blocks(sections[name], labels.sectionEmpty)] : [];

/** Everything after the cover, in the order of DOMAIN.md §9. */
export const bodyOf = async (view: ReportView, write: Writer): Promise<(Child | TableOfContents)[]> => {
  const { labels } = view;
  return [
    ...contents(view, write),
    ...editorial(view, 'context', write),
    ...editorial(view, 'cocreation', write),
    ...planByAxis(view, write),
    ...editorial(view, 'followUp', write),
    ...(await rates(view, write)),
    write.heading(1, labels.commitmentsReport),
    ...view.commitments.flatMap((commitment, index) => commitmentPart(commitment, view, write, index === 0)),
    ...annexes(view, write),
  ];
};
