import type { LeagueRow, LeagueSort } from './contract.js';

/** Fewer than this say little: one more or less moves the share by 20 points. */
export const SMALL_NUMBER = 5;

/** `part` of `whole` in percent, for sorting; nothing out of nothing sorts last. */
const share = (part: number, whole: number): number => (whole === 0 ? -1 : part / whole);

const rateOf = (rate: string | null): number => (rate === null ? -1 : Number(rate));

const ORDERS: Record<Exclude<LeagueSort, 'name'>, (a: LeagueRow, b: LeagueRow) => number> = {
  rate: (a, b) => rateOf(b.rate) - rateOf(a.rate),
  coverage: (a, b) => rateOf(b.coverage) - rateOf(a.coverage),
  delivered: (a, b) => share(b.delivered, b.due) - share(a.delivered, a.due) || b.delivered - a.delivered,
  last_report: (a, b) => (a.lastUpdateOn ?? '').localeCompare(b.lastUpdateOn ?? ''),
  difficulties: (a, b) => b.difficulties - a.difficulties,
  replies: (a, b) => share(b.replied, b.comments) - share(a.replied, a.comments) || b.replied - a.replied,
};

/** The bodies by one column: the highest first, and the longest silence first; equals stay by name, the order they come in. */
export const sortLeague = (rows: readonly LeagueRow[], sort: LeagueSort): LeagueRow[] =>
  sort === 'name' ? [...rows] : [...rows].sort(ORDERS[sort]);
