import { addDays, isIsoDate, lastDayOf, partialDate, type IsoDate } from '@iltizam/shared/kernel/dates';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useToday } from '../../ui/use-today.js';

const monthEnd = (day: IsoDate): IsoDate => lastDayOf(partialDate(day, 'month'));

/** Where the slider and the steps stop: the end of each month since the plan began, then today. A plan goes on to be reported after its end. */
export const stopsOf = (start: IsoDate, today: IsoDate): IsoDate[] => {
  const stops: IsoDate[] = [];
  for (let day = monthEnd(start); day < today; day = monthEnd(addDays(day, 1))) stops.push(day);
  return [...stops, today];
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
