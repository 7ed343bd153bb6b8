import type { ErrorParams } from '../kernel/errors.js';
import type {
  PortableActivity,
  PortableCommitment,
  PortableIndicator,
  PortableInstitution,
  PortableMeasurement,
  PortablePlan,
  PortableUpdate,
} from '../portable/contract.js';
import { sameValue } from './same-value.js';

/** A part of a plan by the numbers that people know: `X2`, `C4`, `C4.A2`, `C4.A2.U1`, `C4.I1`, `C4.I1.M3`; the plan itself is `P`. */
export type PartKey = string;
export const PLAN_KEY: PartKey = 'P';
export const axisKey = (number: number): PartKey => `X${number}`;
export const commitmentKey = (number: number): PartKey => `C${number}`;
export const activityKey = (commitment: number, number: number): PartKey => `C${commitment}.A${number}`;
export const indicatorKey = (commitment: number, number: number): PartKey => `C${commitment}.I${number}`;
export const updateKey = (commitment: number, activity: number, number: number): PartKey =>
  `${activityKey(commitment, activity)}.U${number}`;
export const measurementKey = (commitment: number, indicator: number, number: number): PartKey =>
  `${indicatorKey(commitment, indicator)}.M${number}`;

/** Why a part cannot be written: `field` is the property of the portable plan, with its language where it has several, as `title.fr`. */
export type PartFault = { key: PartKey; field: string | null; code: string; params?: ErrorParams };

export type Changed<Part> = { before: Part | null; after: Part };
type Axis = PortablePlan['axes'][number];

/** The own facts of a part, without the parts below it. */
export type OwnCommitment = Omit<PortableCommitment, 'activities' | 'indicators'>;
export type OwnActivity = Omit<PortableActivity, 'updates'>;
export type OwnIndicator = Omit<PortableIndicator, 'measurements'>;

/** What has to be written so that the current plan says what the wanted one says; parts that only the current one has stay. */
export type PlanChanges = {
  /** bodies that nobody knew */
  institutions: PortableInstitution[];
  head: Changed<PortablePlan['plan']> | null;
  axes: Changed<Axis>[];
  commitments: Changed<OwnCommitment>[];
  activities: (Changed<OwnActivity> & { commitment: number })[];
  indicators: (Changed<OwnIndicator> & { commitment: number })[];
  /** `number` is the place among those of the activity, from 1 */
  updates: { commitment: number; activity: number; number: number; update: PortableUpdate }[];
  measurements: { commitment: number; indicator: number; number: number; measurement: PortableMeasurement }[];
  /** what no import writes: facts once told, and what belongs to the platform */
  faults: PartFault[];
};

type Numbered = { number: number };
const byNumber = <Part extends Numbered>(parts: readonly Part[]): Map<number, Part> => new Map(parts.map((part) => [part.number, part]));

const changed = <Part extends Numbered, Own>(before: readonly Part[], after: readonly Part[], own: (part: Part) => Own): Changed<Own>[] => {
  const known = byNumber(before);
  return after.flatMap((part) => {
    const was = known.get(part.number);
    const [old, next] = [was === undefined ? null : own(was), own(part)];
    return old !== null && sameValue(old, next) ? [] : [{ before: old, after: next }];
  });
};

/** New numbers go on from the last one: what is added comes after what is there. */
const numberFaults = (before: readonly Numbered[], after: readonly Numbered[], keyOf: (number: number) => PartKey): PartFault[] => {
  const known = byNumber(before);
  const added = after.map(({ number }) => number).filter((number) => !known.has(number));
  const last = Math.max(0, ...known.keys());
  return added
    .sort((one, other) => one - other)
    .flatMap((number, index) => {
      const next = last + index + 1;
      return number === next ? [] : [{ key: keyOf(number), field: 'number', code: 'import.number_follows', params: { next } }];
    });
};

export const ownCommitment = ({ activities: _activities, indicators: _indicators, ...own }: PortableCommitment): OwnCommitment => own;
export const ownActivity = ({ updates: _updates, ...own }: PortableActivity): OwnActivity => own;
export const ownIndicator = ({ measurements: _measurements, ...own }: PortableIndicator): OwnIndicator => own;

/** Facts are told once, in order: the file may add to them at the end, and change none. DOMAIN.md §3.7 */
const facts = <Fact extends object>(
  before: readonly Fact[],
  after: readonly Fact[],
  keyOf: (number: number) => PartKey,
): { added: { number: number; fact: Fact }[]; faults: PartFault[] } => ({
  added: after.slice(before.length).map((fact, index) => ({ number: before.length + index + 1, fact })),
  faults: before.flatMap((fact, index) =>
    after[index] !== undefined && sameValue(fact, after[index]) ? [] : [{ key: keyOf(index + 1), field: null, code: 'import.fact_told' }],
  ),
});

const platformFaults = (current: PortablePlan, wanted: PortablePlan): PartFault[] => {
  const only = (holds: boolean, field: string): PartFault[] => (holds ? [{ key: PLAN_KEY, field, code: 'import.not_importable' }] : []);
  const { plan: was } = current;
  const { plan: is } = wanted;
  return [
    ...only(current.member.slug !== wanted.member.slug, 'member'),
    ...(['number', 'state', 'archive', 'knownCommitments', 'ratesAsOf', 'dataNote', 'publishedAt', 'weightsFrozenAt', 'sections'] as const)
      .filter((field) => !sameValue(was[field], is[field]))
      .flatMap((field) => only(true, field)),
    ...only(!sameValue(current.publishedRates, wanted.publishedRates), 'publishedRates'),
    ...only(!sameValue(current.amendments, wanted.amendments), 'amendments'),
  ];
};

/** The difference between a plan and what a file wants of it. Nothing is said of whether it may be written. DOMAIN.md §11 */
export const planChanges = (current: PortablePlan, wanted: PortablePlan): PlanChanges => {
  const bodies = new Map(current.institutions.map((body) => [body.key, body]));
  const changes: PlanChanges = {
    institutions: wanted.institutions.filter(({ key }) => !bodies.has(key)),
    head: sameValue(current.plan, wanted.plan) ? null : { before: current.plan, after: wanted.plan },
    axes: changed(current.axes, wanted.axes, (axis) => axis),
    commitments: changed(current.commitments, wanted.commitments, ownCommitment),
    activities: [],
    indicators: [],
    updates: [],
    measurements: [],
    faults: [
      ...platformFaults(current, wanted),
      ...wanted.institutions
        .filter((body) => bodies.has(body.key) && !sameValue(bodies.get(body.key), body))
        .map(({ key }) => ({ key, field: 'name', code: 'import.not_importable' })),
      ...numberFaults(current.axes, wanted.axes, axisKey),
      ...numberFaults(current.commitments, wanted.commitments, commitmentKey),
    ],
  };
  const known = byNumber(current.commitments);
  for (const { number: commitment, activities, indicators } of wanted.commitments) {
    const was = known.get(commitment) ?? { activities: [], indicators: [] };
    changes.activities.push(...changed(was.activities, activities, ownActivity).map((one) => ({ ...one, commitment })));
    changes.indicators.push(...changed(was.indicators, indicators, ownIndicator).map((one) => ({ ...one, commitment })));
    changes.faults.push(
      ...numberFaults(was.activities, activities, (number) => activityKey(commitment, number)),
      ...numberFaults(was.indicators, indicators, (number) => indicatorKey(commitment, number)),
    );
    changes.faults.push(...narrativeFaults(commitment, was.activities, activities));
    addFacts(changes, commitment, was, { activities, indicators });
  }
  return changes;
};

/** The narrative report of an activity is its lead's to write. */
const narrativeFaults = (commitment: number, was: readonly PortableActivity[], is: readonly PortableActivity[]): PartFault[] => {
  const known = byNumber(was);
  return is
    .filter(({ number, narratives }) => !sameValue(known.get(number)?.narratives ?? [], narratives))
    .map(({ number }) => ({ key: activityKey(commitment, number), field: 'narratives', code: 'import.not_importable' }));
};

type Parts = Pick<PortableCommitment, 'activities' | 'indicators'>;

function addFacts(changes: PlanChanges, commitment: number, was: Parts, is: Parts): void {
  for (const { number: activity, updates } of is.activities) {
    const before = was.activities.find(({ number }) => number === activity)?.updates ?? [];
    const { added, faults } = facts(before, updates, (number) => updateKey(commitment, activity, number));
    changes.updates.push(...added.map(({ number, fact: update }) => ({ commitment, activity, number, update })));
    changes.faults.push(...faults);
  }
  for (const { number: indicator, measurements } of is.indicators) {
    const before = was.indicators.find(({ number }) => number === indicator)?.measurements ?? [];
    const { added, faults } = facts(before, measurements, (number) => measurementKey(commitment, indicator, number));
    changes.measurements.push(...added.map(({ number, fact: measurement }) => ({ commitment, indicator, number, measurement })));
    changes.faults.push(...faults);
  }
}

/** True when there is nothing to write. */
export const changesNothing = ({ head, faults: _faults, ...lists }: PlanChanges): boolean =>
  head === null && Object.values(lists).every((list) => list.length === 0);
