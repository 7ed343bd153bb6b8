import type {
  ReportActivity,
  ReportAmendment,
  ReportAxis,
  ReportCommitment,
  ReportIndicator,
  ReportModel,
} from '@iltizam/shared/reports/contract';
import type { Cell } from 'write-excel-file/node';
import { dayCell, decimalCell, textCell } from '../../../../platform/office/workbook-cell.js';
import type { ViewChange } from '../amendment-view.js';
import { Format } from '../format.js';
import { type Labels, labelsFor } from '../labels.js';
import { blocksText } from './plain.js';
import { WORKBOOK_WORDS, type WorkbookWords } from './words.js';

export type Column<Row> = { head: string; width: number; cell: (row: Row) => Cell };
export type OfActivity<Part = null> = { commitment: ReportCommitment; activity: ReportActivity; part: Part };
export type ActionRow = { place: string; text: string; doneOn: string | null };

const NUMBER = 13;
const DATE = 16;
const NAME = 40;
const TEXT = 70;

type Rated = Pick<ReportCommitment, 'rate' | 'shown' | 'band'>;

/** The columns of each sheet, in the words of the report's language. */
export class Columns {
  readonly words: WorkbookWords;
  readonly labels: Labels;
  private readonly format: Format;

  constructor(model: ReportModel) {
    this.words = WORKBOOK_WORDS[model.lang];
    this.labels = labelsFor(model.lang);
    this.format = new Format(this.labels, model.lang, model.dir);
  }

  axes(): Column<ReportAxis>[] {
    const { words } = this;
    return [
      whole(words.number, ({ number }) => number),
      plain(words.title, ({ title }) => title, TEXT),
      ...this.rated<ReportAxis>(),
      whole(words.sheets.commitments, ({ commitments }) => commitments.length),
    ];
  }

  commitments(): Column<ReportCommitment>[] {
    const { words, labels } = this;
    return [
      whole(words.axisNumber, ({ axis }) => axis),
      whole(words.commitmentNumber, ({ number }) => number),
      plain(words.title, ({ title }) => title, TEXT),
      plain(labels.responsible, ({ institution }) => institution, NAME),
      plain(labels.supporting, ({ supporting }) => supporting.map(({ name }) => name).join('\n'), NAME),
      ...this.rated<ReportCommitment>(),
      figure(words.coverage, ({ coverage }) => coverage),
      figure(words.totalWeight, ({ totalWeight }) => totalWeight),
      figure(words.publishedRate, ({ publishedRate }) => publishedRate?.rate ?? null),
      this.date(words.publishedOn, ({ publishedRate }) => publishedRate?.asOf ?? null),
      figure(words.difference, ({ publishedRate }) => publishedRate?.difference ?? null),
      whole(words.droppedBy, ({ dropped }) => dropped?.amendment ?? null),
      plain(labels.problem, ({ problem }) => blocksText(problem), TEXT),
      plain(labels.solution, ({ solution }) => blocksText(solution), TEXT),
      plain(labels.expectedResult, ({ expectedResult }) => blocksText(expectedResult), TEXT),
    ];
  }

  activities(): Column<OfActivity>[] {
    const { words, labels } = this;
    return [
      ...this.place(),
      plain(words.title, ({ activity }) => activity.title, TEXT),
      this.flag(words.supplementary, ({ activity }) => activity.supplementary),
      figure(labels.weight, ({ activity }) => activity.weight),
      figure(words.percent, ({ activity }) => activity.percent),
      plain(labels.level, ({ activity }) => this.level(activity), NAME),
      figure(labels.contribution, ({ activity }) => activity.contribution),
      this.date(words.reportedOn, ({ activity }) => activity.effectiveOn),
      this.date(words.start, ({ activity }) => activity.start),
      this.date(words.end, ({ activity }) => activity.end),
      this.flag(words.inherited, ({ activity }) => activity.datesInherited),
      whole(words.droppedBy, ({ activity }) => activity.dropped?.amendment ?? null),
    ];
  }

  /** `place` says which action a detail belongs to: 2.1 is the first detail of the second. */
  actions(): Column<OfActivity<ActionRow>>[] {
    const { words } = this;
    return [
      ...this.place(),
      plain(words.number, ({ part }) => part.place, NUMBER),
      plain(words.text, ({ part }) => part.text, TEXT),
      this.date(words.date, ({ part }) => part.doneOn),
    ];
  }

  difficulties(): Column<OfActivity<ReportActivity['difficulties'][number]>>[] {
    const { words, labels } = this;
    return [
      ...this.place(),
      plain(words.kind, ({ part }) => labels.difficultyCodes[part.code], NAME),
      plain(words.severity, ({ part }) => labels.severities[part.severity], DATE),
      plain(words.text, ({ part }) => part.text, TEXT),
      plain(words.owner, ({ part }) => part.owner, NAME),
    ];
  }

  evidence(): Column<OfActivity<ReportActivity['evidence'][number]>>[] {
    const { words } = this;
    return [
      ...this.place(),
      plain(words.title, ({ part }) => part.title, TEXT),
      plain(words.address, ({ part }) => part.url, TEXT),
      plain(words.file, ({ part }) => part.file?.name ?? null, NAME),
    ];
  }

  indicators(): Column<{ commitment: ReportCommitment; indicator: ReportIndicator }>[] {
    const { words, labels } = this;
    return [
      whole(words.commitmentNumber, ({ commitment }) => commitment.number),
      plain(labels.indicator, ({ indicator }) => indicator.name, TEXT),
      figure(labels.baseline, ({ indicator }) => indicator.baseline),
      figure(labels.target, ({ indicator }) => indicator.target),
      figure(labels.value, ({ indicator }) => indicator.value),
      this.date(words.measuredOn, ({ indicator }) => indicator.measuredOn),
    ];
  }

  amendments(): Column<{ amendment: ReportAmendment; change: ViewChange }>[] {
    const { words, labels } = this;
    return [
      whole(words.amendmentNumber, ({ amendment }) => amendment.number),
      this.date(labels.inForceFrom, ({ amendment }) => amendment.effectiveOn),
      plain(words.recordedOn, ({ amendment }) => amendment.recordedAt, NAME),
      plain(words.approver, ({ amendment }) => amendment.approver, NAME),
      plain(words.reason, ({ amendment }) => blocksText(amendment.reason), TEXT),
      plain(labels.changedPart, ({ change }) => change.part, NAME),
      plain(labels.changedWhat, ({ change }) => change.what, NAME),
      plain(labels.before, ({ change }) => change.before?.text ?? null, NAME),
      plain(labels.after, ({ change }) => change.after?.text ?? null, NAME),
      figure(words.rateBefore, ({ amendment }) => amendment.effect.plan.before),
      figure(words.rateAfter, ({ amendment }) => amendment.effect.plan.after),
    ];
  }

  level({ band }: Pick<ReportActivity, 'band'>): string {
    return band === null ? this.labels.notReported : this.labels.bands[band];
  }

  /** A date for the spreadsheet when the day is known, else as it is said: a quarter, a month, a year. */
  written(value: string): Cell {
    return value.length === 10 ? dayCell(value) : textCell(this.format.date(value));
  }

  private rated<Row extends Rated>(): Column<Row>[] {
    const { words, labels } = this;
    return [
      figure(words.exactRate, ({ rate }) => rate),
      whole(words.shownRate, ({ shown }) => shown),
      plain(labels.level, ({ band }) => (band === null ? labels.noRate : labels.bands[band]), NAME),
    ];
  }

  private place<Part>(): Column<OfActivity<Part>>[] {
    const { words } = this;
    return [
      whole(words.commitmentNumber, ({ commitment }) => commitment.number),
      whole(words.activityNumber, ({ activity }) => activity.number),
    ];
  }

  private date<Row>(head: string, value: (row: Row) => string | null): Column<Row> {
    return column(head, DATE, value, (date) => this.written(date));
  }

  private flag<Row>(head: string, value: (row: Row) => boolean): Column<Row> {
    return column(head, NUMBER, value, (yes) => textCell(yes ? this.words.yes : this.words.no));
  }
}

const column = <Row, Value>(head: string, width: number, value: (row: Row) => Value | null, cell: (value: Value) => Cell): Column<Row> => ({
  head,
  width: Math.max(width, head.length + 2),
  cell: (row) => {
    const content = value(row);
    return content === null ? null : cell(content);
  },
});

const whole = <Row>(head: string, value: (row: Row) => number | null): Column<Row> =>
  column(head, NUMBER, value, (number): Cell => ({ type: Number, value: number }));
const plain = <Row>(head: string, value: (row: Row) => string | null, width: number): Column<Row> => column(head, width, value, textCell);
/** A number as the model writes it; a value that is a text stays one. */
const figure = <Row>(head: string, value: (row: Row) => string | null): Column<Row> => column(head, NUMBER, value, decimalCell);
