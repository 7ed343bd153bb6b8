import { type IsoDate, lastDayOf } from '../kernel/dates.js';
import { LOCALES, type LocalizedText } from '../kernel/locale.js';
import type { PortableCommitment, PortablePlan, PortableSubject, PortableTerms, PortableValues } from '../portable/contract.js';
import { activityKey, commitmentKey, type PartFault, type PartKey, PLAN_KEY } from './plan-changes.js';

const subjectKey = ({ commitment, activity }: PortableSubject): string => {
  if (commitment === null) return PLAN_KEY;
  return activity === null ? commitmentKey(commitment) : activityKey(commitment, activity);
};

/** The terms of each amended part on a day: those of the latest day, and of one day those recorded last. */
const termsOn = ({ amendments }: PortablePlan, day: IsoDate): Map<string, PortableTerms> => {
  const found = new Map<string, PortableTerms>();
  for (const { terms: all } of amendments)
    for (const { terms, ...subject } of all) {
      const key = subjectKey(subject);
      const before = found.get(key);
      if (terms.effectiveOn <= day && (before === undefined || before.effectiveOn <= terms.effectiveOn)) found.set(key, terms);
    }
  return found;
};

/** A text or a weight that was not amended is null in the terms; dates are always there, and null is then "not set". */
const amended = <Part extends object>(
  part: Part,
  terms: PortableValues | undefined,
  fields: readonly (keyof PortableValues & keyof Part)[],
): Part =>
  terms === undefined
    ? part
    : { ...part, ...Object.fromEntries(fields.flatMap((field) => (terms[field] == null ? [] : [[field, terms[field]]]))) };

const dated = <Part extends { start: unknown; end: unknown }>(part: Part, terms: PortableValues | undefined): Part =>
  terms === undefined ? part : { ...part, start: terms.start ?? null, end: terms.end ?? null };

/**
 * A plan with the values that are in force on a day where the adopted ones stood: what a file that does not tell the amendments is compared
 * with. Everything else, amendments included, is as it was. DOMAIN.md §3.8, §11
 */
export const planInForce = (plan: PortablePlan, day: IsoDate): PortablePlan => {
  const terms = termsOn(plan, day);
  const head = terms.get(PLAN_KEY);
  const { effectiveOn: _day, title: _title, end: _end, ...settings } = head ?? { effectiveOn: day };
  const commitments = plan.commitments.map((commitment): PortableCommitment => {
    const own = terms.get(commitmentKey(commitment.number));
    return {
      ...dated(amended(commitment, own, ['title', 'problem', 'solution', 'expectedResult', 'weight']), own),
      activities: commitment.activities.map((activity) => {
        const theirs = terms.get(activityKey(commitment.number, activity.number));
        return dated(amended(activity, theirs, ['title', 'weight']), theirs);
      }),
    };
  });
  const inForce = amended(plan.plan, head, ['title', 'end']);
  return { ...plan, plan: { ...inForce, settings: { ...inForce.settings, ...settings } }, commitments };
};

/** Today, or the last day of a plan that is over: an amendment takes effect within its plan. DOMAIN.md §3.8 */
export const amendingDay = ({ end }: PortablePlan['plan'], today: IsoDate): IsoDate => (today < lastDayOf(end) ? today : lastDayOf(end));

const TEXTS = ['title', 'problem', 'solution', 'expectedResult'] as const;
const VALUES = ['weight', 'start', 'end'] as const;
type Amendable = { [N in (typeof TEXTS)[number]]?: LocalizedText | null } & { [N in (typeof VALUES)[number]]?: string | null };

const cellsOf = (part: Amendable): [field: string, cell: string | null][] => [
  ...TEXTS.flatMap((field) =>
    LOCALES.map((language): [string, string | null] => [`${field}.${language}`, part[field]?.[language] ?? null]),
  ),
  ...VALUES.map((field): [string, string | null] => [field, part[field] ?? null]),
];

/** What of a part is said to be as adopted where something else is in force. */
const goneBack = (key: PartKey, adopted: Amendable, inForce: Amendable, wanted: Amendable): PartFault[] => {
  const [was, will] = [cellsOf(adopted), cellsOf(wanted)];
  return cellsOf(inForce).flatMap(([field, now], index) =>
    will[index]?.[1] !== now && will[index]?.[1] === was[index]?.[1]
      ? [{ key, field, code: 'import_cell.back_to_adopted', params: { inForce: now ?? '–' } }]
      : [],
  );
};

/** Where a file that speaks of what is in force puts back what was adopted: applied, it is a line of the amendment. DOMAIN.md §11 */
export const backToAdopted = (adopted: PortablePlan, inForce: PortablePlan, wanted: PortablePlan): PartFault[] => {
  const known = new Map(
    adopted.commitments.map((commitment, index) => [commitment.number, { commitment, now: inForce.commitments[index] }]),
  );
  return [
    ...goneBack(PLAN_KEY, adopted.plan, inForce.plan, wanted.plan),
    ...wanted.commitments.flatMap((will) => {
      const { commitment, now } = known.get(will.number) ?? {};
      if (!commitment || !now) return [];
      const places = new Map(commitment.activities.map(({ number }, place) => [number, place]));
      return [
        ...goneBack(commitmentKey(will.number), commitment, now, will),
        ...will.activities.flatMap((activity) => {
          const place = places.get(activity.number) ?? -1;
          const [was, is] = [commitment.activities[place], now.activities[place]];
          return was && is ? goneBack(activityKey(will.number, activity.number), was, is, activity) : [];
        }),
      ];
    }),
  ];
};
