import { Injectable } from '@nestjs/common';
import { type DatasetName, DATASETS, type DatasetRow } from '@iltizam/shared/exports/contract';
import type { LocalText, Locale } from '@iltizam/shared/kernel/locale';
import { type Statement, Sql } from '../../../platform/database/sql.js';
import { DomainError, type FieldFault } from '../../../platform/errors/domain-error.js';
import type { DatasetQuestion } from './dataset-question.js';
import type { DatasetTable } from './column.js';
import { datasetCountSql, datasetHeadSql, datasetRowsSql, datasetSql, parametersOf, tableOf } from './datasets.js';

export type DatasetHead = {
  plan: { slug: string; title: string; titleLang: Locale };
  /** where the figures come from, when the bodies did not declare them */
  note: LocalText | null;
};
export type AnsweredDataset = DatasetHead & {
  /** null when there are more than are answered at once */
  rows: DatasetRow[] | null;
};

type Found = DatasetHead & { axes: number[] | null; institutions: string[] | null };

const statements = (kind: string, sqlOf: (table: DatasetTable) => string): Record<DatasetName, Statement> =>
  Object.fromEntries(
    DATASETS.map((name): [DatasetName, Statement] => [name, { name: `dataset_${kind}_${name}`, text: sqlOf(tableOf(name)) }]),
  ) as Record<DatasetName, Statement>;

const ANSWERS = statements('answer', datasetSql);
const HEADS = statements('head', datasetHeadSql);
const COUNTS = statements('count', datasetCountSql);

/** A million rows are sorted, read and written within this. */
const PATIENCE_MS = 8 * 60_000;

/** A filter that names nothing of the plan is refused with what it may name: an empty file would pass for an answer. */
const refuseUnknown = ({ axis, institution }: DatasetQuestion, { axes, institutions }: Found): void => {
  const faults: FieldFault[] = [
    ...(axis !== null && !axes?.includes(axis) ? [{ pointer: '/axis', code: 'isIn', params: { values: (axes ?? []).join(', ') } }] : []),
    ...(institution !== null && !institutions?.includes(institution)
      ? [{ pointer: '/institution', code: 'isIn', params: { values: (institutions ?? []).join(', ') } }]
      : []),
  ];
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
};

const valuesOf = (question: DatasetQuestion): unknown[] => [question.plan, question.asOf, question.locale, ...parametersOf(question)];

@Injectable()
export class DatasetsQueries {
  constructor(private readonly sql: Sql) {}

  /** The rows of a dataset, their columns in the order of its table. */
  async answer(question: DatasetQuestion): Promise<AnsweredDataset> {
    const { plan, note, rows } = await this.found<Found & AnsweredDataset>(ANSWERS, question, valuesOf(question));
    return { plan, note, rows };
  }

  /** What a dataset is of, without its rows. */
  head(question: DatasetQuestion): Promise<DatasetHead> {
    const { plan, asOf, locale } = question;
    return this.found<Found>(HEADS, question, [plan, asOf, locale]);
  }

  async count(question: DatasetQuestion): Promise<number> {
    return (await this.sql.row<{ rows: number }>(COUNTS[question.dataset], valuesOf(question)))?.rows ?? 0;
  }

  /** The same rows, however many, one by one. */
  async *stream(question: DatasetQuestion): AsyncGenerator<DatasetRow, void> {
    const rows = this.sql.stream<{ row: DatasetRow }>(datasetRowsSql(tableOf(question.dataset)), valuesOf(question), PATIENCE_MS);
    for await (const { row } of rows) yield row;
  }

  private async found<Row extends Found>(of: Record<DatasetName, Statement>, question: DatasetQuestion, values: unknown[]): Promise<Row> {
    const found = await this.sql.row<Row>(of[question.dataset], values);
    if (!found) throw new DomainError('resource.not_found');
    refuseUnknown(question, found);
    return found;
  }
}
