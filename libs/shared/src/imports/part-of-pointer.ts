import type { PortablePlan } from '../portable/contract.js';
import { activityKey, axisKey, commitmentKey, indicatorKey, measurementKey, type PartKey, PLAN_KEY, updateKey } from './plan-changes.js';

const fieldOf = (rest: readonly string[]): string | null => rest.join('.') || null;

type Place = { key: PartKey; field: string | null };

const inCommitment = ({ commitments }: PortablePlan, [place, list, part, ...rest]: readonly string[]): Place => {
  const commitment = commitments[Number(place)];
  const number = commitment?.number ?? Number(place) + 1;
  const own = rest[0] === 'updates' || rest[0] === 'measurements' ? rest.slice(2) : rest;
  const fact = rest[0] === 'updates' || rest[0] === 'measurements' ? Number(rest[1]) + 1 : null;
  if (list === 'activities') {
    const activity = commitment?.activities[Number(part)]?.number ?? Number(part) + 1;
    return { key: fact === null ? activityKey(number, activity) : updateKey(number, activity, fact), field: fieldOf(own) };
  }
  if (list === 'indicators') {
    const indicator = commitment?.indicators[Number(part)]?.number ?? Number(part) + 1;
    return { key: fact === null ? indicatorKey(number, indicator) : measurementKey(number, indicator, fact), field: fieldOf(own) };
  }
  return { key: commitmentKey(number), field: fieldOf([list, part, ...rest].filter((step): step is string => step !== undefined)) };
};

/** The part that a JSON pointer into a portable plan is about, and its field: `/commitments/3/title/fr` is `title.fr` of `C4`. */
export const partOfPointer = (plan: PortablePlan, pointer: string): Place => {
  const [, list, ...rest] = pointer.split('/');
  const index = Number(rest[0]);
  switch (list) {
    case 'commitments':
      return inCommitment(plan, rest);
    case 'axes':
      return { key: axisKey(plan.axes[index]?.number ?? index + 1), field: fieldOf(rest.slice(1)) };
    case 'institutions':
      return { key: plan.institutions[index]?.key ?? '', field: fieldOf(rest.slice(1)) };
    case 'plan':
      return { key: PLAN_KEY, field: fieldOf(rest) };
    default:
      return { key: PLAN_KEY, field: list === undefined ? null : fieldOf([list, ...rest]) };
  }
};
