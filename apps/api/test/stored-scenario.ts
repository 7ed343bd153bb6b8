import type { AmendablePlan } from '@iltizam/shared/amendments/contract';
import { firstDayOf, lastDayOf } from '@iltizam/shared/kernel/dates';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { Period } from '@iltizam/shared/progress/planned';
import { DataSource } from 'typeorm';
import type { Caller } from './api-client.js';
import type { Product } from './product.js';
import { type Amending, PLAN, requestOf, type Scenario } from './rate-scenarios.js';

const dates = ({ start, end }: Period): (string | null)[] => [
  start && firstDayOf(start),
  start && 'month',
  end && lastDayOf(end),
  end && 'month',
];

/** Writes the facts as they are: the comparison is between two ways to compute, not about who may write. */
export async function storeScenario(product: Product, { unreported, rule, commitments }: Scenario): Promise<string> {
  const axes = [1, 2, 3].map((number) => ({ number, title: { fr: `Axe ${number}` } }));
  const plan = await product.given.plan({ ...PLAN, settings: { ...DEFAULT_SETTINGS, unreported, planRate: rule }, axes });
  const institutionId = await product.given.institution();
  const db = product.app.get(DataSource);
  const idOf = async (sql: string, values: unknown[]): Promise<number> =>
    (await db.query<{ id: number }[]>(`${sql} returning id`, values))[0]?.id ?? 0;
  for (const [index, { axis, weight, activities, ...own }] of commitments.entries()) {
    const commitmentId = await idOf(
      `insert into commitment (plan_id, axis_id, lead_institution_id, number, title, weight, start_on, start_precision, end_on, end_precision)
       select $1, id, $2, $3, '{"fr":"E"}', $4, $6, $7, $8, $9 from axis where plan_id = $1 and number = $5`,
      [plan.id, institutionId, index + 1, weight, axis, ...dates(own)],
    );
    for (const [position, fact] of activities.entries()) {
      const activityId = await idOf(
        `insert into activity (commitment_id, number, title, weight, supplementary, start_on, start_precision, end_on, end_precision)
         values ($1, $2, '{"fr":"A"}', $3::numeric, $3::numeric is null, $4, $5, $6, $7)`,
        [commitmentId, position + 1, fact.weight, ...dates(fact)],
      );
      for (const { percent: value, on } of fact.updates)
        await idOf(
          `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language, note) values ($1, $2, $3, $4, clock_timestamp(), 'fr', 'Essai')`,
          [activityId, institutionId, value, on],
        );
    }
  }
  return plan.slug;
}

/** Amends the plan over HTTP, as its staff; answers what is then known of it, and how many amendments the rules let through. */
export async function amendScenario(
  staff: Caller,
  slug: string,
  amendments: readonly Amending[],
): Promise<{ plan: AmendablePlan; made: number }> {
  const read = async (): Promise<AmendablePlan> => (await staff.get<AmendablePlan>(`/studio/plans/${slug}/terms`)).body;
  let made = 0;
  for (const one of amendments) {
    const { status } = await staff.post(`/plans/${slug}/amendments`, requestOf(await read(), one));
    expect([201, 400, 422]).toContain(status);
    if (status === 201) made++;
  }
  return { plan: await read(), made };
}
