import { Readable } from 'node:stream';
import type { DatasetFormat, DatasetRow } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import { csvChunks } from '../csv-text.js';
import type { DatasetHead } from '../datasets/datasets.queries.js';
import type { DatasetQuestion } from '../datasets/dataset-question.js';
import { datasetWorkbook } from '../datasets/dataset-workbook.js';
import { describe, tableOf } from '../datasets/datasets.js';

export type TableFacts = {
  question: DatasetQuestion;
  head: DatasetHead;
  /** where the same rows are found again */
  source: string;
  generatedAt: string;
  rows: AsyncIterable<DatasetRow>;
  count: number;
};

async function* recordsOf(names: readonly string[], rows: AsyncIterable<DatasetRow>): AsyncGenerator<DatasetRow[string][], void> {
  for await (const row of rows) yield names.map((name) => row[name] ?? null);
}

async function* jsonChunks({ question, head: { plan, note }, source, rows }: TableFacts): AsyncGenerator<string, void> {
  const { dataset, asOf, from } = question;
  const head = JSON.stringify({ plan, dataset, asOf, from, source, licence: LICENCE, note });
  yield `${head.slice(0, -1)},"rows":[`;
  let separator = '';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',';
  }
  yield ']}';
}

/** A dataset as the bytes of one file, made while its rows arrive: the same as is answered at once for a small one. */
export function tableSource(format: DatasetFormat, facts: TableFacts): Readable {
  const { question, head, source, generatedAt, rows, count } = facts;
  switch (format) {
    case 'csv': {
      const names = tableOf(question.dataset).columns.map(({ name }) => name);
      return Readable.from(csvChunks(names, recordsOf(names, rows)), { objectMode: false });
    }
    case 'json':
      return Readable.from(jsonChunks(facts), { objectMode: false });
    case 'xlsx':
      return datasetWorkbook({
        dataset: describe(question.dataset, question.locale),
        question,
        rows,
        count,
        planTitle: head.plan.title,
        note: head.note,
        source,
        generatedAt,
      });
  }
}
