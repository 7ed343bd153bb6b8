import { Injectable } from '@nestjs/common';
import { type DatasetName, DATASETS, type DatasetRow } from '@iltizam/shared/exports/contract';
import type { LocalText, Locale } from '@iltizam/shared/kernel/locale';
import { type Statement, Sql } from '../../../platform/database/sql.js';
import { DomainError, type FieldFault } from '../../../platform/errors/domain-error.js';
import type { DatasetQuestion } from './dataset-question.js';
import { datasetSql, parametersOf, tableOf } from './datasets.js';

export type AnsweredDataset = {
  plan: { slug: string; title: string; titleLang: Locale };
  /** where the figures come from, when the bodies did not declare them */
  note: LocalText | null;
  rows: DatasetRow[];
};

type Found = AnsweredDataset & { axes: number[] | null; institutions: string[] | null };

const STATEMENTS = Object.fromEntries(
  DATASETS.map((name): [DatasetName, Statement] => [name, { name: `dataset_${name}`, text: datasetSql(tableOf(name)) }]),
) as Record<DatasetName, Statement>;

/** A filter that names nothing of the plan is refused with what it may name: an empty file would pass for an answer. */
const unknownNames = ({ axis, institution }: DatasetQuestion, { axes, institutions }: Found): FieldFault[] => [
  ...(axis !== null && !axes?.includes(axis) ? [{ pointer: '/axis', code: 'isIn', params: { values: (axes ?? []).join(', ') } }] : []),
  ...(institution !== null && !institutions?.includes(institution)
    ? [{ pointer: '/institution', code: 'isIn', params: { values: (institutions ?? []).join(', ') } }]
    : []),
];

@Injectable()
export class DatasetsQueries {
  constructor(private readonly sql: Sql) {}

  /** The rows of a dataset, their columns in the order of its table. */
  async answer(question: DatasetQuestion): Promise<AnsweredDataset> {
    const { plan, dataset, asOf, locale } = question;
    const found = await this.sql.row<Found>(STATEMENTS[dataset], [plan, asOf, locale, ...parametersOf(question)]);
    if (!found) throw new DomainError('resource.not_found');
    const faults = unknownNames(question, found);
    if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
    return { plan: found.plan, note: found.note, rows: found.rows };
  }
}
