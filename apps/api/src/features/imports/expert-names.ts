import type { SheetExpertForm } from '@iltizam/shared/activities/contract';
import { saysSomething } from '@iltizam/shared/activities/sheet';
import type { FileRow } from '@iltizam/shared/imports/difference';
import { activityKey, type PartKey } from '@iltizam/shared/imports/plan-changes';
import { sameValue } from '@iltizam/shared/imports/same-value';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Reading } from './reading.js';

type Experts = readonly SheetExpertForm[];
/** For each expert that a sheet had, by activity, the place from 0 where the same one stands after an import; null where nobody is that expert. */
export type StandingExperts = Record<PartKey, (number | null)[]>;

const NAMING: ReadonlySet<string> = new Set(['expert_name', 'expert_title']);

/** True for a file with experts of sheets: it may name them, agreed or not. */
export const namesExperts = (rows: readonly FileRow[]): boolean => rows.some(({ table }) => table === 'sheet_experts');

/** What was read of a file, without what it calls people. */
export const readingWithoutNames = (reading: Reading): Reading => ({
  ...reading,
  messages: reading.messages.map((message) => (NAMING.has(message.at.column ?? '') ? { ...message, found: null } : message)),
  rows: reading.rows.map((row) => ({
    ...row,
    changes: row.changes.map((change) => (NAMING.has(change.column) ? { ...change, before: null, after: null } : change)),
  })),
});

type NamesOf = (experts: SheetExpertForm[], key: PartKey) => SheetExpertForm[];

const renamed = (plan: PortablePlan, namesOf: NamesOf): PortablePlan => ({
  ...plan,
  commitments: plan.commitments.map((commitment) => ({
    ...commitment,
    activities: commitment.activities.map((activity) => {
      const { sheet, number } = activity;
      if (sheet === null) return activity;
      return { ...activity, sheet: { ...sheet, experts: namesOf(sheet.experts, activityKey(commitment.number, number)) } };
    }),
  })),
});

const expertsByActivity = ({ commitments }: PortablePlan): Map<PartKey, SheetExpertForm[]> =>
  new Map(
    commitments.flatMap(({ number, activities }) =>
      activities.flatMap((activity) => (activity.sheet ? [[activityKey(number, activity.number), activity.sheet.experts] as const] : [])),
    ),
  );

/** A plan as an import keeps it: without the names, which live in the sheets only. */
export const withoutNames = (plan: PortablePlan): PortablePlan =>
  renamed(plan, (experts) => experts.map((expert) => ({ ...expert, title: null, name: null })));

/** The kept plan with the names of those who still stand in the sheets; whose name is nowhere any more is put back by role and country. */
export const withStandingNames = (kept: PortablePlan, standing: StandingExperts, now: PortablePlan): PortablePlan => {
  const named = expertsByActivity(now);
  return renamed(kept, (experts, key) =>
    experts.map((expert, index) => {
      if (!expert.agreed) return expert;
      const place = standing[key]?.[index] ?? null;
      const { title = null, name = null } = (place === null ? undefined : named.get(key)?.[place]) ?? {};
      return { ...expert, title, name, agreed: name !== null };
    }),
  );
};

const isSame = (one: SheetExpertForm, other: SheetExpertForm | undefined): boolean =>
  other !== undefined &&
  (one.agreed
    ? other.agreed && one.name === other.name && one.title === other.title
    : !other.agreed && one.country === other.country && sameValue(one.role, other.role));

/** Where each expert that was wanted stands in what was written: one of whom nothing is said may have been left out. */
const placesOf = (wanted: Experts, written: Experts): (number | null)[] => {
  if (wanted.length === written.length) return wanted.map((_, index) => index);
  let next = 0;
  return wanted.map((expert) => {
    if (!saysSomething(expert)) return null;
    const place = written.findIndex((one, index) => index >= next && saysSomething(one));
    next = place + 1;
    return place < 0 ? null : place;
  });
};

/** Where the experts of a plan stand once an import is written: no row of a file moves one to another place, so that `wanted` has them where they were. */
export const standingExperts = (before: PortablePlan, wanted: PortablePlan, after: PortablePlan): StandingExperts => {
  const [asked, written] = [expertsByActivity(wanted), expertsByActivity(after)];
  return Object.fromEntries(
    [...expertsByActivity(before)].flatMap(([key, experts]) => {
      const stored = written.get(key);
      if (experts.length === 0 || !stored) return [];
      const places = placesOf(asked.get(key) ?? [], stored);
      return [
        [
          key,
          experts.map((expert, index) => {
            const place = places[index] ?? null;
            return place !== null && isSame(expert, stored[place]) ? place : null;
          }),
        ],
      ];
    }),
  );
};
