import { lastDayOf, type IsoDate } from '../kernel/dates.js';
import type { PlanState, PlanSummary } from './contract.js';

/** A plan's state as people are told of it: `ended` is a plan whose period is over and that nobody closed. */
export type PlanStanding = PlanState | 'ended';

/** Where a plan stands on a day: one in progress after its last day is ended, its results still to be published. DOMAIN.md §2 */
export const planStanding = ({ state, end }: Pick<PlanSummary, 'state' | 'end'>, today: IsoDate): PlanStanding =>
  state === 'in_progress' && lastDayOf(end) < today ? 'ended' : state;
