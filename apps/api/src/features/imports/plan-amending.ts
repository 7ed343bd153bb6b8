import { Injectable } from '@nestjs/common';
import type { AmendablePlan } from '@iltizam/shared/amendments/contract';
import { changesOf } from '@iltizam/shared/amendments/changes';
import type { SplitChanges } from '@iltizam/shared/imports/amendment-of';
import { activityKey, commitmentKey, type PartFault, PLAN_KEY } from '@iltizam/shared/imports/plan-changes';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { LocalizedText, Locale } from '@iltizam/shared/kernel/locale';
import type { PlanTree } from '@iltizam/shared/studio/contract';
import { WeightsService } from '../activities/weights.service.js';
import { AmendmentsService } from '../amendments/amendments.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Attempt } from './attempt.js';

export type AskedAmendment = { reason: LocalizedText; approver: string; effectiveOn: IsoDate };
type Asked = SplitChanges['amendment'];

/** Writes what of an import is an amendment: one of them, or weights while those are still being chosen. DOMAIN.md §3.8, §11 */
@Injectable()
export class PlanAmending {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly weights: WeightsService,
  ) {}

  /** The number of the amendment; null when what was wanted is in force already. */
  async amend(
    actor: Actor,
    terms: AmendablePlan,
    planId: number,
    asked: Asked,
    form: AskedAmendment,
    locale: Locale,
  ): Promise<number | null> {
    const wanted = { ...form, ...asked };
    const { changes, faults } = changesOf(terms, planId, wanted);
    if (changes.length + asked.added.length === 0 && faults.every(({ code }) => code === 'nothingChanges')) return null;
    return (await this.amendments.amend(actor, terms.slug, wanted, locale, null)).number;
  }

  /** Between the adoption and the freeze a weight is chosen, not amended: takes the weights out of what is to be amended, and sets them. */
  async weigh(actor: Actor, tree: PlanTree, { activities }: Asked, attempt: Attempt): Promise<Asked['activities']> {
    const wanted = new Map(activities.flatMap(({ id, weight }) => (weight === null ? [] : [[id, weight] as const])));
    for (const { id, number, version, activities: all } of tree.axes.flatMap(({ commitments }) => commitments)) {
      const weighed = all.filter(({ supplementary }) => !supplementary);
      if (!weighed.some((activity) => wanted.has(activity.id))) continue;
      const weights = weighed.map((activity) => ({ activityId: activity.id, weight: wanted.get(activity.id) ?? activity.weight ?? '' }));
      const missing = weighed.find((_, index) => weights[index]?.weight === '');
      if (missing) continue;
      await attempt(commitmentKey(number), () => this.weights.set(actor, id, version, { weights }));
    }
    return activities.flatMap((activity) => {
      const { title, dates } = activity;
      return title === null && dates === null ? [] : [{ ...activity, weight: null }];
    });
  }

  /** What is wrong with the amendment, by the parts that it is about. */
  faults(terms: AmendablePlan, planId: number, asked: Asked, form: AskedAmendment, keyOfAdded: readonly string[]): PartFault[] {
    return changesOf(terms, planId, { ...form, ...asked })
      .faults.filter(({ code }) => code !== 'nothingChanges')
      .map(({ pointer, code }) => ({ ...placeOf(pointer, terms, asked, keyOfAdded), code }));
  }
}

const keys = (terms: AmendablePlan): Map<string, string> =>
  new Map(
    terms.commitments.flatMap((commitment) => [
      [`commitments ${commitment.id}`, commitmentKey(commitment.number)] as const,
      ...commitment.activities.map(({ id, number }) => [`activities ${id}`, activityKey(commitment.number, number)] as const),
    ]),
  );

/** `/activities/3/title/fr` of the request as a part and its field. */
function placeOf(pointer: string, terms: AmendablePlan, asked: Asked, keyOfAdded: readonly string[]): Omit<PartFault, 'code'> {
  const [, list = '', place = '', ...field] = pointer.split('/');
  if (list === 'added') return { key: keyOfAdded[Number(place)] ?? PLAN_KEY, field: field.join('.') || null };
  if (list !== 'commitments' && list !== 'activities') return { key: PLAN_KEY, field: [place, ...field].join('.') || null };
  const id = asked[list][Number(place)]?.id;
  const own = field.filter((part) => !['dates', 'scope', 'applicable', 'id'].includes(part));
  return { key: keys(terms).get(`${list} ${id}`) ?? PLAN_KEY, field: own.join('.') || null };
}
