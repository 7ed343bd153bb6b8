import { COMMITMENT_SORTS, type CommitmentSort } from '@iltizam/shared/commitments/contract';
import { BANDS, DELAYS } from '@iltizam/shared/progress/contract';
import type { Plan } from '@iltizam/shared/plans/contract';
import { useSearchParams } from 'react-router';
import type { CommitmentFilters } from './commitments.api.js';

export const NO_FILTER: CommitmentFilters = { axis: null, institution: null, band: null, delay: null, q: '', sort: 'number' };

/** Letters of a question that the API reads at most. */
export const QUESTION_MAX = 200;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((known) => known === value) ?? null;

/** What a plan can be filtered by. */
type Filterable = Pick<Plan, 'axes' | 'institutions' | 'supporting'>;

/** The bodies a list can be filtered by: those responsible, then those that only help. */
export const bodiesOf = ({ institutions, supporting }: Pick<Plan, 'institutions' | 'supporting'>) => [
  ...institutions.map((body) => ({ ...body, helps: false })),
  ...supporting.filter(({ key }) => !institutions.some((body) => body.key === key)).map((body) => ({ ...body, helps: true })),
];

/** The filters that an address asks for; what the plan does not know is left out. */
export const filtersOf = (params: URLSearchParams, { axes, ...plan }: Filterable): CommitmentFilters => {
  const institution = params.get('institution');
  return {
    axis: axes.find(({ number }) => String(number) === params.get('axis'))?.number ?? null,
    institution: bodiesOf(plan).find(({ key }) => key === institution)?.key ?? null,
    band: oneOf(BANDS, params.get('band')),
    delay: oneOf(DELAYS, params.get('delay')),
    q: (params.get('q') ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, QUESTION_MAX),
    sort: oneOf<CommitmentSort>(COMMITMENT_SORTS, params.get('sort')) ?? NO_FILTER.sort,
  };
};

/** The filters, kept in the address so that a list can be shared; a default leaves no trace there. */
export const useFilters = (plan: Filterable): readonly [CommitmentFilters, (change: Partial<CommitmentFilters>) => void] => {
  const [params, setParams] = useSearchParams();
  const set = (change: Partial<CommitmentFilters>) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(change)) {
          if (value === null || value === '' || value === NO_FILTER[name as keyof CommitmentFilters]) next.delete(name);
          else next.set(name, String(value));
        }
        return next;
      },
      { replace: true },
    );
  return [filtersOf(params, plan), set];
};

const CHOICES = ['axis', 'institution', 'band', 'delay', 'sort'] as const;
export type UnknownFilter = { name: (typeof CHOICES)[number]; value: string };

/** What an address asks for and does not exist: told, so that nobody takes the whole list for the answer. */
export const unknownFilters = (params: URLSearchParams, plan: Filterable): UnknownFilter[] => {
  const known = filtersOf(params, plan);
  return CHOICES.map((name) => ({ name, value: params.get(name) ?? '' })).filter(
    ({ name, value }) => value !== '' && String(known[name]) !== value,
  );
};

export const isFiltered = ({ axis, institution, band, delay, q }: CommitmentFilters): boolean =>
  axis !== null || institution !== null || band !== null || delay !== null || q !== '';
