import { addDays, firstDayOf, isIsoDate, lastDayOf, partialDate, type IsoDate } from '@iltizam/shared/kernel/dates';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useToday } from '../../ui/use-today.js';

/** The end of the month before, or of the next month end after, a date. */
export const monthEnd = (asOf: IsoDate, step: 'previous' | 'next'): IsoDate => {
  const month = partialDate(asOf, 'month');
  if (step === 'previous') return addDays(firstDayOf(month), -1);
  const end = lastDayOf(month);
  return end === asOf ? lastDayOf(partialDate(addDays(end, 1), 'month')) : end;
};

/** The date of the figures, kept in the address as `?asOf=`; null is today, and nothing is known of a later day. */
export const useAsOf = (): readonly [IsoDate | null, (asOf: IsoDate | null) => void] => {
  const [params, setParams] = useSearchParams();
  const value = params.get('asOf');
  const today = useToday();
  const set = useCallback(
    (asOf: IsoDate | null) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          if (asOf === null) next.delete('asOf');
          else next.set('asOf', asOf);
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  return [isIsoDate(value) && value < today ? value : null, set];
};

/** The query string that keeps the date from page to page. */
export const asOfSearch = (asOf: IsoDate | null): string => (asOf === null ? '' : `?asOf=${asOf}`);
