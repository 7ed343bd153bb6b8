import type { ErrorParams } from '../kernel/errors.js';
import { LOCALES } from '../kernel/locale.js';
import type {
  PortableActivity,
  PortableCommitment,
  PortableIndicator,
  PortableInstitution,
  PortableMeasurement,
  PortableNarrative,
  PortablePlan,
  PortablePublishedRate,
  PortableSections,
  PortableUpdate,
} from '../portable/contract.js';
import { sameValue } from './same-value.js';

/** A part of a plan by the numbers that people know: `X2`, `C4`, `C4.A2`, `C4.A2.U1`, `C4.I1`, `C4.I1.M3`, amendment `M2`; the plan itself is `P`. */
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

const amendmentKey = (number: number): PartKey => `M${number}`;

/** Why a part cannot be written: `field` is the property of the portable plan, with its language where it has several, as `title.fr`. */
export type PartFault = { key: PartKey; field: string | null; code: string; params?: ErrorParams };

export type Changed<Part> = { before: Part | null; after: Part };
type Axis = PortablePlan['axes'][number];

/** The own facts of a part, without the parts below it. */
export type OwnCommitment = Omit<PortableCommitment, 'activities' | 'indicators'>;
export type OwnNarrative = Omit<PortableNarrative, 'changedAt'>;
export type OwnActivity = Omit<PortableActivity, 'updates' | 'narratives'> & { narratives: OwnNarrative[] };
export type OwnIndicator = Omit<PortableIndicator, 'measurements'>;

/** What has to be written so that the current plan says what the wanted one says; parts that only the current one has stay. */
export type PlanChanges = {
  /** bodies that nobody knew */
  institutions: PortableInstitution[];
  head: Changed<PortablePlan['plan']> | null;
  /** the texts of the report, as a whole */
  sections: { before: PortableSections; after: PortableSections } | null;
  /** rates that a document printed: `before` null is one more, `after` null one that goes */
  publishedRates: { before: PortablePublishedRate | null; after: PortablePublishedRate | null }[];
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

const ownCommitment = ({ activities: _activities, indicators: _indicators, ...own }: PortableCommitment): OwnCommitment => own;
/** When a narrative was written last is the platform's to say: it changes with the text. */
const ownActivity = ({ updates: _updates, narratives, ...own }: PortableActivity): OwnActivity => ({
  ...own,
  narratives: narratives.map(({ changedAt: _at, ...narrative }) => narrative),
});
const ownIndicator = ({ measurements: _measurements, ...own }: PortableIndicator): OwnIndicator => own;

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

/** The first field by which two members that are one differ. */
const memberField = (was: PortablePlan['member'], is: PortablePlan['member']): string =>
  was.kind === is.kind ? `memberName.${LOCALES.find((language) => was.name[language] !== is.name[language])}` : 'memberKind';

const memberFaults = (was: PortablePlan['member'], is: PortablePlan['member']): PartFault[] => {
  if (was.slug !== is.slug) return [{ key: PLAN_KEY, field: 'member', code: 'import_cell.of_its_past' }];
  return sameValue(was, is) ? [] : [{ key: PLAN_KEY, field: memberField(was, is), code: 'import_cell.member_elsewhere' }];
};

/** What a plan was brought in with, and nobody changes by hand either. */
const OF_ITS_PAST = ['archive', 'knownCommitments', 'ratesAsOf', 'dataNote'] as const;
/** What the platform says itself on the day that staff move the plan on. */
const OF_ITS_LIFE = ['state', 'publishedAt', 'weightsFrozenAt'] as const;

const platformFaults = (current: PortablePlan, wanted: PortablePlan): PartFault[] => {
  const { plan: was, member, amendments } = current;
  const { plan: is } = wanted;
  const told = new Map(amendments.map((amendment) => [amendment.number, amendment]));
  const differing = (fields: readonly (keyof PortablePlan['plan'])[], code: string): PartFault[] =>
    fields.filter((field) => !sameValue(was[field], is[field])).map((field) => ({ key: PLAN_KEY, field, code }));
  return [
    ...memberFaults(member, wanted.member),
    ...differing(OF_ITS_PAST, 'import_cell.of_its_past'),
    ...differing(OF_ITS_LIFE, 'import_cell.state_elsewhere'),
    ...wanted.amendments
      .filter((amendment) => !sameValue(told.get(amendment.number), amendment))
      .map(({ number }) => ({ key: amendmentKey(number), field: null, code: 'import_cell.amendment_told' })),
  ];
};

const ownHead = ({ plan: { sections: _sections, ...own } }: PortablePlan): object => own;

/** Of two rates of one day for one commitment, the one that is gone is the one that came otherwise. DOMAIN.md §3.9 */
const changedRates = (
  current: readonly PortablePublishedRate[],
  wanted: readonly PortablePublishedRate[],
): PlanChanges['publishedRates'] => {
  const gone = current.filter((rate) => !wanted.some((other) => sameValue(rate, other)));
  const came = wanted.filter((rate) => !current.some((other) => sameValue(rate, other)));
  const pairs = came.map((after) => {
    const place = gone.findIndex(({ commitment, asOf }) => commitment === after.commitment && asOf === after.asOf);
    return { before: place < 0 ? null : (gone.splice(place, 1)[0] ?? null), after };
  });
  return [...pairs, ...gone.map((before) => ({ before, after: null }))];
};

/** The difference between a plan and what a file wants of it. Nothing is said of whether it may be written. DOMAIN.md §11 */
export const planChanges = (current: PortablePlan, wanted: PortablePlan): PlanChanges => {
  const bodies = new Map(current.institutions.map((body) => [body.key, body]));
  const changes: PlanChanges = {
    institutions: wanted.institutions.filter(({ key }) => !bodies.has(key)),
    head: sameValue(ownHead(current), ownHead(wanted)) ? null : { before: current.plan, after: wanted.plan },
    sections: sameValue(current.plan.sections, wanted.plan.sections)
      ? null
      : { before: current.plan.sections, after: wanted.plan.sections },
    publishedRates: changedRates(current.publishedRates, wanted.publishedRates),
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
        .map(({ key }) => ({ key, field: null, code: 'import_cell.body_elsewhere' })),
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
    addFacts(changes, commitment, was, { activities, indicators });
  }
  return changes;
};

type Parts = Pick<PortableCommitment, 'activities' | 'indicators'>;

function addFacts(changes: PlanChanges, commitment: number, was: Parts, is: Parts): void {
  const [activities, indicators] = [byNumber(was.activities), byNumber(was.indicators)];
  for (const { number: activity, updates } of is.activities) {
    const before = activities.get(activity)?.updates ?? [];
    const { added, faults } = facts(before, updates, (number) => updateKey(commitment, activity, number));
    changes.updates.push(...added.map(({ number, fact: update }) => ({ commitment, activity, number, update })));
    changes.faults.push(...faults);
  }
  for (const { number: indicator, measurements } of is.indicators) {
    const before = indicators.get(indicator)?.measurements ?? [];
    const { added, faults } = facts(before, measurements, (number) => measurementKey(commitment, indicator, number));
    changes.measurements.push(...added.map(({ number, fact: measurement }) => ({ commitment, indicator, number, measurement })));
    changes.faults.push(...faults);
  }
}

/** Into how many pieces the changes fall when they are written. */
export const piecesOf = ({ head, sections, publishedRates, faults: _faults, ...lists }: PlanChanges): number =>
  [head, sections, publishedRates[0]].filter((one) => one != null).length +
  Object.values(lists).reduce((sum, list) => sum + list.length, 0);

/** True when there is nothing to write. */
export const changesNothing = ({ head, sections, faults: _faults, ...lists }: PlanChanges): boolean =>
  head === null && sections === null && Object.values(lists).every((list) => list.length === 0);
