import { exact, subtract, toDecimalString, type DecimalString } from '../kernel/decimal.js';
import type { Progress } from '../progress/contract.js';
import { told } from '../progress/reporting.js';

/** Where a commitment stood on a day. */
export type Standing = Pick<Progress, 'rate' | 'shown' | 'band' | 'coverage' | 'delay'>;

export type StandingChange = {
  before: DecimalString | null;
  after: DecimalString | null;
  change: DecimalString | null;
  newlyDeclared: boolean;
  newlyCompleted: boolean;
  newlyLate: boolean;
};

const isLate = ({ delay }: Standing): boolean => delay?.delay === 'overdue' || delay?.delay === 'at_risk';

/**
 * What became of a commitment between two days. The printed rates are subtracted, so that a reader who does the same finds the same; what was not
 * declared before did not rise from 0. DOMAIN.md §3.3
 */
export const changeBetween = (earlier: Standing | null, later: Standing): StandingChange => {
  const before = earlier === null ? null : told(earlier);
  const after = told(later);
  const known = before?.rate != null && after.rate !== null;
  return {
    before: before?.rate ?? null,
    after: after.rate,
    change: known ? toDecimalString(subtract(exact(after.rate ?? '0'), exact(before.rate ?? '0')), 2) : null,
    newlyDeclared: before?.rate == null && after.rate !== null,
    newlyCompleted: after.band === 'completed' && before?.band !== 'completed',
    newlyLate: isLate(after) && !(before !== null && isLate(before)),
  };
};

const size = (change: DecimalString | null): number => Math.abs(Number(change ?? 0));

type Moved = { number: number; change: DecimalString | null; newlyDeclared: boolean };

/** The largest movement of either sign first, then what was declared for the first time. */
export const byMovement = (a: Moved, b: Moved): number =>
  size(b.change) - size(a.change) || Number(b.newlyDeclared) - Number(a.newlyDeclared) || a.number - b.number;

/** `origin` is the first of the difficulties that this one continues: the same one, however often it is said. */
type Blocking = { origin: number };

/** Of the difficulties open on two days: those that were not there before, and those that are no longer. DOMAIN.md §6 */
export const difficultyChanges = <Of extends Blocking>(before: readonly Of[], after: readonly Of[]): { opened: Of[]; resolved: Of[] } => {
  const originsOf = (difficulties: readonly Of[]) => new Set(difficulties.map(({ origin }) => origin));
  const [then, now] = [originsOf(before), originsOf(after)];
  return { opened: after.filter(({ origin }) => !then.has(origin)), resolved: before.filter(({ origin }) => !now.has(origin)) };
};
