import type { AmendablePlan, AmendPlan } from '@iltizam/shared/amendments/contract';
import { existsOn, termsInForce } from '@iltizam/shared/amendments/terms';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import { PLAN_RATE_RULES, type PlanRateRule, UNREPORTED_RULES, type UnreportedRule } from '@iltizam/shared/progress/contract';
import type { FullPeriod, Period } from '@iltizam/shared/progress/planned';
import fc from 'fast-check';

/** Random plans with random amendments, for what PostgreSQL and the pure library must agree on. */

export const PLAN: FullPeriod = { start: '2024', end: '2026-Q2' };

/** Without a percent it takes back what was reported. */
export type Update = { percent: string | null; on: string };
type Activity = Period & { weight: string | null; updates: Update[] };
export type Commitment = Period & { axis: number; weight: string; activities: Activity[] };
/** Of the parts, by their place; what is out of place changes nothing. */
export type Amending = {
  on: string;
  weights: { at: number; weight: string }[];
  moved: { at: number; dates: Period }[];
  dropped: { at: number; applicable: boolean }[];
  commitment: { at: number; weight: string | null; applicable: boolean | null };
  rules: { unreported: UnreportedRule; planRate: PlanRateRule; end: string } | null;
  added: string | null;
};
export type Scenario = { unreported: UnreportedRule; rule: PlanRateRule; commitments: Commitment[]; amendments: Amending[] };

const decimal = (max: number, scale: number) =>
  fc.integer({ min: 0, max: max * 10 ** scale }).map((units) => (units / 10 ** scale).toFixed(scale));
const months = fc.integer({ min: 0, max: 29 }).map((n) => `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
const period = fc.oneof(
  fc.constant<Period>({ start: null, end: null }),
  fc.tuple(months, months).map(([a, b]): Period => (a < b ? { start: a, end: b } : { start: b, end: a })),
);
const percent = fc.oneof(fc.constantFrom('0', '0.01', '59.99', '60', '89.99', '90', '99.99', '100'), decimal(100, 2));
const update = fc.record({
  percent: fc.option(percent, { freq: 5 }),
  on: fc.constantFrom('2024-01-01', '2024-07-15', '2025-03-01', '2025-06-30', '2026-02-01'),
});
const activity = fc
  .tuple(
    period,
    fc.record({ weight: fc.oneof(fc.constant(null), fc.constantFrom('1', '3', '7', '0.5')), updates: fc.array(update, { maxLength: 3 }) }),
  )
  .map(([dates, rest]) => ({ ...dates, ...rest }));
const commitment = fc
  .tuple(
    period,
    fc.record({ axis: fc.constantFrom(1, 2, 3), weight: fc.constantFrom('1', '2', '5'), activities: fc.array(activity, { maxLength: 6 }) }),
  )
  .map(([dates, rest]) => ({ ...dates, ...rest }));
const place = fc.nat({ max: 8 });
const amending: fc.Arbitrary<Amending> = fc.record({
  on: fc.constantFrom('2024-02-01', '2024-07-15', '2025-03-15', '2025-06-30', '2026-03-01'),
  weights: fc.array(fc.record({ at: place, weight: fc.constantFrom('2', '4.5', '9') }), { maxLength: 2 }),
  moved: fc.array(fc.record({ at: place, dates: period }), { maxLength: 1 }),
  dropped: fc.array(fc.record({ at: place, applicable: fc.boolean() }), { maxLength: 2 }),
  commitment: fc.record({ at: place, weight: fc.constantFrom(null, '3'), applicable: fc.constantFrom(null, null, false, true) }),
  rules: fc.option(
    fc.record({
      unreported: fc.constantFrom(...UNREPORTED_RULES),
      planRate: fc.constantFrom(...PLAN_RATE_RULES),
      end: fc.constantFrom('2026-Q2', '2026-09'),
    }),
    { freq: 3 },
  ),
  added: fc.option(fc.constantFrom('1', '6'), { freq: 3 }),
});
export const scenario = fc.record({
  amendments: fc.array(amending, { maxLength: 4 }),
  unreported: fc.constantFrom(...UNREPORTED_RULES),
  rule: fc.constantFrom(...PLAN_RATE_RULES),
  commitments: fc.array(commitment, { minLength: 1, maxLength: 7 }),
});

const nothing = { title: null, weight: null, dates: null, applicable: null };

/** What the amendment asks of the plan as it stands; a wish that the rules refuse is no amendment. */
export function requestOf(plan: AmendablePlan, { on, weights, moved, dropped, commitment: one, rules, added }: Amending): AmendPlan {
  const activities = plan.commitments.flatMap((own) => own.activities);
  const wishes = [
    ...weights.map(({ at, weight }) => ({ at, wish: { weight } })),
    ...moved.map(({ at, dates: own }) => ({ at, wish: { dates: own } })),
    ...dropped.map(({ at, applicable }) => ({ at, wish: { applicable } })),
  ];
  const first = plan.commitments[0];
  const chosen = plan.commitments[one.at];
  const settings = rules && { ...DEFAULT_SETTINGS, unreported: rules.unreported, planRate: rules.planRate };
  return {
    reason: { fr: 'Essai' },
    approver: 'Comité',
    effectiveOn: on,
    plan: rules && { title: null, end: rules.end, settings },
    commitments: chosen ? [{ ...nothing, id: chosen.id, weight: one.weight, scope: null, applicable: one.applicable }] : [],
    activities: wishes.flatMap(({ at, wish }) => {
      const activity = activities[at];
      return activity ? [{ ...nothing, id: activity.id, ...wish }] : [];
    }),
    added: added && first ? [{ commitmentId: first.id, title: { fr: 'Ajoutée' }, weight: added, start: null, end: null }] : [],
  };
}

export type CommitmentThen = Omit<Commitment, 'activities'> & { activities: (Activity & { applicable: boolean })[] };
export type Then = Pick<Scenario, 'unreported' | 'rule'> & { plan: FullPeriod; commitments: CommitmentThen[] };

/** The scenario with the terms that the pure library finds in force on the day. */
export function inForce(facts: Scenario, plan: AmendablePlan, day: string): Then {
  const { unreported, planRate: rule, end } = termsInForce(plan.baseline, plan.patches, day);
  return {
    unreported,
    rule,
    plan: { start: PLAN.start, end },
    commitments: plan.commitments.map((known, index) => {
      const own = termsInForce(known.baseline, known.patches, day);
      return {
        axis: facts.commitments[index]?.axis ?? 0,
        start: own.start,
        end: own.end,
        weight: own.weight,
        activities: known.activities
          .map((activity, at) => ({ activity, updates: facts.commitments[index]?.activities[at]?.updates ?? [] }))
          .filter(({ activity }) => existsOn(activity, day))
          .map(({ activity, updates }) => ({ ...termsInForce(activity.baseline, activity.patches, day), updates })),
      };
    }),
  };
}
