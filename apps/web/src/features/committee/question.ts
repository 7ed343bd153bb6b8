import { LEAGUE_SORTS, type LeagueSort } from '@iltizam/shared/committee/contract';
import { isIsoDate, type IsoDate } from '@iltizam/shared/kernel/dates';

/** What the address asks: since when, on which day, which part of the plan, sorted how. Null leaves the answer to the server. */
export type Question = {
  since: IsoDate | null;
  meeting: number | null;
  asOf: IsoDate;
  axis: number | null;
  institution: string | null;
  sort: LeagueSort;
};

const dayOf = (params: URLSearchParams, name: string): IsoDate | null => {
  const value = params.get(name);
  return isIsoDate(value) ? value : null;
};

const numberOf = (params: URLSearchParams, name: string): number | null => {
  const value = params.get(name) ?? '';
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
};

/** The question in the address. `since` never comes after `asOf`; a meeting goes before a day. */
export const readQuestion = (params: URLSearchParams, today: IsoDate): Question => {
  const asOf = dayOf(params, 'asOf') ?? today;
  const since = dayOf(params, 'since');
  const meeting = numberOf(params, 'meeting');
  return {
    asOf,
    meeting,
    since: meeting === null && since !== null && since <= asOf ? since : null,
    axis: numberOf(params, 'axis'),
    institution: params.get('institution'),
    sort: LEAGUE_SORTS.find((sort) => sort === params.get('sort')) ?? 'name',
  };
};

/** Part of a plan that the forecast is asked of: `axis-2`, `commitment-7`, or all of it. */
export const readScope = (params: URLSearchParams): { axis: number | null; commitment: number | null } => {
  const [, kind, number] = /^(axis|commitment)-([1-9]\d{0,3})$/.exec(params.get('part') ?? '') ?? [];
  return { axis: kind === 'axis' ? Number(number) : null, commitment: kind === 'commitment' ? Number(number) : null };
};

/** The same address with other answers; null takes one away. */
export const withAnswers = (params: URLSearchParams, answers: Readonly<Record<string, string | null>>): string => {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(answers)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return `?${next.toString()}`;
};
