import { daysBetween, type IsoDate } from '../kernel/dates.js';
import { type Freshness, REPORTING_WINDOWS, type ReportingStatus, type ReportingTotals } from './contract.js';

type Silence = Pick<ReportingStatus, 'daysSince' | 'freshness'>;

/** How long nothing was reported on `asOf`: days, and the shortest window that holds the last update. DOMAIN.md §5 */
export const silenceOf = (lastUpdateOn: IsoDate | null, asOf: IsoDate): Silence => {
  if (lastUpdateOn === null) return { daysSince: null, freshness: 'never' };
  const daysSince = daysBetween(lastUpdateOn, asOf);
  const window = REPORTING_WINDOWS.find((days) => daysSince <= days);
  return { daysSince, freshness: window === undefined ? 'older' : `within_${window}` };
};

/** How many reported within each window; what is within 30 days is also within 90. */
export const reportingTotals = (items: readonly Silence[]): ReportingTotals => {
  const countOf = (...wanted: Freshness[]) => items.filter(({ freshness }) => wanted.includes(freshness)).length;
  return {
    total: items.length,
    within30: countOf('within_30'),
    within90: countOf('within_30', 'within_90'),
    within180: countOf('within_30', 'within_90', 'within_180'),
    never: countOf('never'),
  };
};

/** For sorting: the longest silence first, and what was never reported before all. */
export const bySilence = (a: Silence, b: Silence): number => (b.daysSince ?? Infinity) - (a.daysSince ?? Infinity) || 0;
