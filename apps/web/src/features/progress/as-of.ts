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

/** Where the slider stops: the end of each month of the plan that is over, then today. */
export const sliderDays = (start: IsoDate, end: IsoDate, today: IsoDate): IsoDate[] => {
  const days: IsoDate[] = [];
  for (let day = monthEnd(start, 'next'); day < today && day <= end; day = monthEnd(day, 'next')) days.push(day);
  return [...days, today];
};

/** The date that an address asks for with `?asOf=`; null is today, and nothing is known of a later day. */
export const asOfOf = (search: URLSearchParams, today: IsoDate): IsoDate | null => {
  const value = search.get('asOf');
  return isIsoDate(value) && value < today ? value : null;
};

/** The same parameters at another date; null is today. */
export const atDate = (search: URLSearchParams, asOf: IsoDate | null): URLSearchParams => {
  const next = new URLSearchParams(search);
  if (asOf === null) next.delete('asOf');
  else next.set('asOf', asOf);
  return next;
};

/** The date of the figures, kept in the address. */
export const useAsOf = (): readonly [IsoDate | null, (asOf: IsoDate | null) => void] => {
  const [params, setParams] = useSearchParams();
  const today = useToday();
  const set = useCallback((asOf: IsoDate | null) => setParams((current) => atDate(current, asOf), { replace: true }), [setParams]);
  return [asOfOf(params, today), set];
};

/** The query string that keeps the date from page to page. */
export const asOfSearch = (asOf: IsoDate | null): string => (asOf === null ? '' : `?asOf=${asOf}`);
