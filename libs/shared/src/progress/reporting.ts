import { daysBetween, type IsoDate } from '../kernel/dates.js';
import type { Delay, Progress } from './contract.js';

/** True when none of the weight was reported at that date: the rule `as_zero` computes 0 then, but 0 is not what anybody declared. DOMAIN.md §3.3 */
export const nothingReported = ({ coverage }: Pick<Progress, 'coverage'>): boolean => coverage === null || Number(coverage) === 0;

type Figures = Pick<Progress, 'rate' | 'shown' | 'band' | 'coverage'>;

/** Delays that speak of a day, and not of points that nobody reported. */
const OF_DAYS: readonly Delay[] = ['overdue', 'stale'];

/** What may be said of a delay: without a report, no points of lateness. DOMAIN.md §3.3 */
export const toldDelay = (delay: Progress['delay'], reported: boolean): Progress['delay'] =>
  reported || (delay && OF_DAYS.includes(delay.delay)) ? delay : null;

/** What people are told of a progress: without a report, no figure, no band and no points of lateness. The calculation goes on showing its 0. DOMAIN.md §3.3 */
export const told = <Of extends Figures & Partial<Pick<Progress, 'delay'>>>(progress: Of): Of => {
  if (!nothingReported(progress)) return progress;
  const silent = { ...progress, rate: null, shown: null, band: null };
  return progress.delay === undefined ? silent : { ...silent, delay: toldDelay(progress.delay, false) };
};

/** Figures as fresh as this need not say how old they are. */
const FRESH_DAYS = 30;

/** The day of the last report when it is more than 30 days before `asOf`: a figure of today must not pass for today's news. Null when it is fresh. DOMAIN.md §3.7 */
export const oldReport = (lastUpdateOn: IsoDate | null, asOf: IsoDate): IsoDate | null =>
  lastUpdateOn !== null && daysBetween(lastUpdateOn, asOf) > FRESH_DAYS ? lastUpdateOn : null;
