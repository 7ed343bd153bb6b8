import { Injectable } from '@nestjs/common';
import type { PreparedFile } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { type Statement, Sql } from '../../../platform/database/sql.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { DatasetQuestion } from '../datasets/dataset-question.js';
import { PREPARED_FILE_SQL } from './prepared-files.sql.js';

const PREPARED_FILE: Statement = { name: 'prepared_file', text: PREPARED_FILE_SQL };

type Found = Omit<PreparedFile, 'state' | 'dataset' | 'asOf' | 'url'> & {
  state: PreparedFile['state'] | 'cleared';
  question: DatasetQuestion;
};

@Injectable()
export class PreparedFilesQueries {
  constructor(private readonly sql: Sql) {}

  find(key: string, locale: Locale): Promise<Found | null> {
    return this.sql.row<Found>(PREPARED_FILE, [key, locale]);
  }

  async get(key: string, locale: Locale): Promise<Found> {
    const found = await this.find(key, locale);
    if (!found) throw new DomainError('resource.not_found');
    return found;
  }
}

/** As it is told: a file that was cleared away is waiting to be written again. */
export const presented = ({ question, state, ...file }: Found): PreparedFile => ({
  ...file,
  state: state === 'cleared' ? 'waiting' : state,
  dataset: question.dataset,
  asOf: question.asOf,
  url: `/prepared-files/${file.key}/file`,
});
