import type { ReportActivity, ReportModel } from '@iltizam/shared/reports/contract';
import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
import { decimalCell, headCell, textCell } from '../../../../platform/office/workbook-cell.js';
import { fixedZip } from '../fixed-zip.js';
import type { Draft } from '../draft-view.js';
import { type ReportView, viewOf } from '../view.js';
import { headingWords } from '../view-text.js';
import { type ActionRow, type Column, Columns, type OfActivity } from './columns.js';
import { blocksText } from './plain.js';

const FACT = 34;
const SAID = 100;

const table = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Pick<Sheet<Buffer>, 'data' | 'columns' | 'stickyRowsCount'> => ({
  data: [columns.map(({ head }) => headCell(head)), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
});

const facts = (rows: readonly (readonly [string, Cell])[]): Pick<Sheet<Buffer>, 'data' | 'columns'> => ({
  data: rows.map(([label, value]) => [headCell(label), value]),
  columns: [{ width: FACT }, { width: SAID }],
});

const reportRows = (model: ReportModel, { title, draft, commitments }: ReportView, columns: Columns): (readonly [string, Cell])[] => {
  const { words, labels } = columns;
  const { plan, annexes } = model;
  const { activities } = plan;
  const { comments } = annexes;
  const count = (value: number): Cell => ({ type: Number, value });
  const orEmpty = (value: string | null, cell: (value: string) => Cell): Cell => (value === null ? null : cell(value));
  const commentRows = (): (readonly [string, Cell])[] => [
    [labels.commentsPublished, count(comments.published)],
    [labels.commentsRefused, count(comments.refused)],
    [labels.commentsPending, count(comments.pending)],
    [labels.officialReplies, count(comments.officialReplies)],
    [labels.commentsAnswered, count(comments.answered)],
    [labels.medianReplyDays, orEmpty(comments.medianReplyDays, decimalCell)],
  ];
  const ofPlan = (label: string): string => (model.scope ? `${labels.wholePlan} · ${label}` : label);
  const ofBody = model.scope?.kind === 'institution' ? commitments : [];
  return [
    [labels.documentTitle, textCell(title)],
    ...(draft === null ? [] : [[draft.mark, textCell(draft.note)] as const]),
    [words.issuer, textCell(model.issuer)],
    [words.plan, textCell(plan.title)],
    [words.start, columns.written(plan.start)],
    [words.end, columns.written(plan.end)],
    [words.asOf, columns.written(model.asOf)],
    [words.knownAt, orEmpty(model.knownAt, textCell)],
    [words.lastFactAt, orEmpty(model.lastFactAt, textCell)],
    ...ofBody.map(({ heading, rate }) => [headingWords(heading), textCell(rate.shown)] as const),
    [ofPlan(words.exactRate), orEmpty(plan.rate, decimalCell)],
    [ofPlan(words.shownRate), plan.shown === null ? null : count(plan.shown)],
    [ofPlan(labels.level), textCell(plan.band === null ? labels.noRate : labels.bands[plan.band])],
    [ofPlan(labels.rateRule), textCell(labels.planRules[plan.rule])],
    [ofPlan(words.coverage), orEmpty(plan.coverage, decimalCell)],
    [ofPlan(words.publishedRate), orEmpty(plan.publishedRate?.rate ?? null, decimalCell)],
    [ofPlan(words.publishedOn), orEmpty(plan.publishedRate?.asOf ?? null, (date) => columns.written(date))],
    [ofPlan(words.difference), orEmpty(plan.publishedRate?.difference ?? null, decimalCell)],
    [ofPlan(words.sheets.activities), count(activities.total)],
    [ofPlan(labels.bands.completed), count(activities.completed)],
    [ofPlan(labels.bands.significant), count(activities.significant)],
    [ofPlan(labels.bands.limited), count(activities.limited)],
    [ofPlan(labels.bands.not_started), count(activities.notStarted)],
    [ofPlan(labels.notReported), count(activities.notReported)],
    ...(model.scope ? [] : commentRows()),
    [labels.snapshot, textCell(model.hash)],
  ];
};

const actionRows = (actions: ReportActivity['actions']): ActionRow[] =>
  actions.flatMap(({ text, doneOn, actions: below }, index) => [
    { place: `${index + 1}`, text, doneOn },
    ...below.map((inner, place) => ({ ...inner, place: `${index + 1}.${place + 1}` })),
  ]);

/** The report as a workbook (DOMAIN.md §9): figures are numbers, days are dates, each sheet has its head frozen. Same model and draft, same bytes. */
export const reportWorkbook = async (model: ReportModel, draft: Draft | null): Promise<Buffer> => {
  const columns = new Columns(model);
  const { words, labels } = columns;
  const { commitments, sections } = model;
  const view = viewOf(model, draft);
  const activities = commitments.flatMap((commitment) =>
    commitment.activities.map((activity): OfActivity => ({ commitment, activity, part: null })),
  );
  const parts = <Part>(of: (activity: ReportActivity) => readonly Part[]): OfActivity<Part>[] =>
    activities.flatMap(({ commitment, activity }) => of(activity).map((part) => ({ commitment, activity, part })));
  const sheets: [string, Pick<Sheet<Buffer>, 'data'>][] = [
    [words.sheets.report, facts(reportRows(model, view, columns))],
    [words.sheets.axes, table(columns.axes(), model.axes)],
    [words.sheets.commitments, table(columns.commitments(), commitments)],
    [words.sheets.activities, table(columns.activities(), activities)],
    [
      words.sheets.actions,
      table(
        columns.actions(),
        parts(({ actions }) => actionRows(actions)),
      ),
    ],
    [
      words.sheets.difficulties,
      table(
        columns.difficulties(),
        parts(({ difficulties }) => difficulties),
      ),
    ],
    [
      words.sheets.evidence,
      table(
        columns.evidence(),
        parts(({ evidence }) => evidence),
      ),
    ],
    [
      words.sheets.indicators,
      table(
        columns.indicators(),
        commitments.flatMap((commitment) => commitment.indicators.map((indicator) => ({ commitment, indicator }))),
      ),
    ],
    [
      words.sheets.amendments,
      table(
        columns.amendments(),
        model.annexes.amendments.flatMap((amendment, index) =>
          (view.amendments[index]?.changes ?? []).map((change) => ({ amendment, change })),
        ),
      ),
    ],
    [
      words.sheets.texts,
      facts(
        [
          ...(model.scope
            ? []
            : [
                [labels.context, sections.context] as const,
                [labels.cocreation, sections.cocreation] as const,
                [labels.followUp, sections.followUp] as const,
              ]),
          [labels.dataNote, model.annexes.dataNote] as const,
        ].map(([label, blocks]) => [label, textCell(blocksText(blocks) ?? labels.sectionEmpty)]),
      ),
    ],
    [words.sheets.method, { data: [...view.method, labels.snapshotNote].map((text) => [textCell(text)]) }],
  ];
  const rightToLeft = model.dir === 'rtl';
  const workbook = writeWorkbook(sheets.map(([sheet, content]): Sheet<Buffer> => ({ ...content, sheet, rightToLeft })));
  return fixedZip(await workbook.toBuffer(), model.asOf);
};
