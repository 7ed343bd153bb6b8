import { COMMITMENT_SORTS, type CommitmentSort } from '@iltizam/shared/commitments/contract';
import { BANDS, DELAYS } from '@iltizam/shared/progress/contract';
import { useSearchParams } from 'react-router';
import type { CommitmentFilters } from './commitments.api.js';

export const NO_FILTER: CommitmentFilters = { axis: null, institution: null, band: null, delay: null, q: '', sort: 'number' };

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((known) => known === value) ?? null;

/** The filters that an address asks for; what it does not know is left out. */
export const filtersOf = (params: URLSearchParams): CommitmentFilters => {
  const axis = Number(params.get('axis'));
  return {
    axis: Number.isInteger(axis) && axis > 0 ? axis : null,
    institution: params.get('institution'),
    band: oneOf(BANDS, params.get('band')),
    delay: oneOf(DELAYS, params.get('delay')),
    q: params.get('q') ?? '',
    sort: oneOf<CommitmentSort>(COMMITMENT_SORTS, params.get('sort')) ?? NO_FILTER.sort,
  };
};

/** The filters, kept in the address so that a list can be shared; a default leaves no trace there. */
export const useFilters = (): readonly [CommitmentFilters, (change: Partial<CommitmentFilters>) => void] => {
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
      { replace: true, preventScrollReset: true },
    );
  return [filtersOf(params), set];
};

export const isFiltered = ({ axis, institution, band, delay, q }: CommitmentFilters): boolean =>
  axis !== null || institution !== null || band !== null || delay !== null || q !== '';
