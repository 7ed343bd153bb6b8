import { Injectable, type PipeTransform } from '@nestjs/common';
import { lookBack } from '@iltizam/shared/dashboards/look-back';
import { DATASET_FILTERS, type DatasetFilter, type DatasetFormat, DATASETS, type DatasetName } from '@iltizam/shared/exports/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { refuseReversed } from '../../../platform/http/two-days.js';
import type { DatasetQuestion } from './dataset-question.js';
import type { DatasetDto } from './datasets.dto.js';
import { tableOf } from './datasets.js';

/** The name of a dataset in an address; another names nothing that exists. */
@Injectable()
export class DatasetPipe implements PipeTransform<string, DatasetName> {
  transform(value: string): DatasetName {
    const name = DATASETS.find((dataset) => dataset === value);
    if (name === undefined) throw new DomainError('resource.not_found');
    return name;
  }
}

/** A filter that the dataset does not have is refused: an answer that ignored it would pass for a filtered one. */
const refuseOthers = (filters: readonly DatasetFilter[], query: DatasetDto): void => {
  const others = DATASET_FILTERS.filter((filter) => query[filter] !== undefined && !filters.includes(filter));
  const faults = others.map((filter) => ({ pointer: `/${filter}`, code: 'whitelistValidation' }));
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
};

export function questionOf(plan: string, dataset: DatasetName, query: DatasetDto, locale: Locale, today: IsoDate): DatasetQuestion {
  const { filters } = tableOf(dataset);
  refuseOthers(filters, query);
  const asOf = query.to ?? query.asOf ?? today;
  const from = filters.includes('from') ? (query.from ?? lookBack(asOf)) : null;
  if (from !== null) refuseReversed(from, asOf);
  return { plan, dataset, locale, asOf, from, axis: query.axis ?? null, institution: query.institution ?? null };
}

/** A day to come knows what today knows: for a file that is kept they are one question. */
export const untilToday = (question: DatasetQuestion, today: IsoDate): DatasetQuestion =>
  question.asOf <= today
    ? question
    : { ...question, asOf: today, from: question.from !== null && question.from > today ? today : question.from };

/** The address below the API's own that gives the same rows again. */
export function addressOf({ plan, dataset, ...asked }: DatasetQuestion, end: DatasetFormat | 'csv-metadata.json'): string {
  const search = new URLSearchParams(asked.from === null ? { asOf: asked.asOf } : { from: asked.from, to: asked.asOf });
  if (asked.axis !== null) search.set('axis', String(asked.axis));
  if (asked.institution !== null) search.set('institution', asked.institution);
  search.set('lang', asked.locale);
  return `/plans/${encodeURIComponent(plan)}/datasets/${dataset}.${end}?${search.toString()}`;
}
