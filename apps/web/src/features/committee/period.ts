import { addDays, isIsoDate, type IsoDate } from '@iltizam/shared/kernel/dates';

export type Period = { since: IsoDate; asOf: IsoDate };

/** Half a year: the committee meets about twice a year. */
const DEFAULT_DAYS = 180;

const dayOf = (params: URLSearchParams, name: keyof Period): IsoDate | null => {
  const value = params.get(name);
  return isIsoDate(value) ? value : null;
};

/** The period in the address; without one, the half-year up to today. `since` never comes after `asOf`. */
export const readPeriod = (params: URLSearchParams, today: IsoDate): Period => {
  const asOf = dayOf(params, 'asOf') ?? today;
  const since = dayOf(params, 'since');
  return { asOf, since: since !== null && since <= asOf ? since : addDays(asOf, -DEFAULT_DAYS) };
};
