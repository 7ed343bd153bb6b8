import type { DatasetFilter, DatasetFormat, DatasetName } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { apiUrl } from './api-client.js';

/** A table of a plan's open data, narrowed by `query`. */
export type DatasetQuery = { plan: string; dataset: DatasetName; query?: Partial<Record<DatasetFilter, string | number | null>> };

/** The address of a plan's open data as a file; an absent `asOf` is today. */
export const datasetUrl = ({ plan, dataset, query = {} }: DatasetQuery, format: DatasetFormat, language: Locale): string =>
  apiUrl(`/plans/${plan}/datasets/${dataset}.${format}`, { ...query, lang: language });
