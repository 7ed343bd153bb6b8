import type { DatasetFilter } from '@iltizam/shared/exports/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { DatasetQuery } from '../../lib/dataset-url.js';

/** What the reader wants the files of; null is everything, and today. */
export type DataChoice = { asOf: IsoDate | null; axis: number | null; institution: string | null };

/** What the address asks for, as far as the plan has it; `ignored` when it asks for something that the plan does not have. */
export const choiceOf = (search: URLSearchParams, plan: Plan, asOf: IsoDate | null): DataChoice & { ignored: boolean } => {
  const axis = plan.axes.find(({ number }) => String(number) === search.get('axis'))?.number ?? null;
  const institution = plan.institutions.find(({ key }) => key === search.get('institution'))?.key ?? null;
  const asked = (name: string, known: unknown): boolean => Boolean(search.get(name)) && known === null;
  return { asOf, axis, institution, ignored: asked('axis', axis) || asked('institution', institution) };
};

/** The filters of a dataset, filled in as its address writes them; a comparison ends on the day. */
export const queryOf = (filters: readonly DatasetFilter[], { asOf, axis, institution }: DataChoice): NonNullable<DatasetQuery['query']> => {
  const values = { asOf, to: asOf, axis, institution, from: null };
  return Object.fromEntries(filters.map((filter) => [filter, values[filter]]));
};

/** True when the reader chose an axis or a body that the dataset cannot be narrowed to. */
export const staysWhole = (filters: readonly DatasetFilter[], { axis, institution }: DataChoice): boolean =>
  (axis !== null && !filters.includes('axis')) || (institution !== null && !filters.includes('institution'));
