import type { PlanData } from '@iltizam/shared/exports/contract';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import { forEveryPlan } from '@iltizam/shared/portable/portable-plan.arbitrary';
import { runningProduct } from '../../../test/product.js';
import { type Actor, SYSTEM } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PortableQueries } from './portable.queries.js';
import { PortableWriter } from './portable-writer.js';

const demo = runningProduct({ template: 'demo' });
const empty = runningProduct();

const EVERYWHERE = { memberId: null, planId: null, commitmentId: null, institutionId: null };
const ADMIN: Actor = { ...SYSTEM, grants: [...SYSTEM.grants, { role: 'admin', ...EVERYWHERE }] };

/** Written and read back in a transaction that is then undone, so that each plan meets an empty database. */
async function roundTrip(plan: PortablePlan): Promise<PortablePlan | undefined> {
  let read: PortablePlan | undefined;

  const undone = new Error('undone');
  await empty.app
    .get(UnitOfWork)
    .together(async () => {
      await empty.app.get(PortableWriter, { strict: false }).create(ADMIN, plan);
      read = await empty.app.get(PortableQueries, { strict: false }).plan(plan.plan.slug);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return read;
}

/** The open data without what names this installation: its address, its ids and the moment. */
const dataOf = ({ generatedAt: _at, source: _source, ...data }: PlanData): object =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'id' ? undefined : value))) as object;

describe('A plan that is written as it travelled', () => {
  it('is read back the same, whatever it holds', async () => {
    await forEveryPlan(async (plan) => {
      expect(await roundTrip(plan)).toEqual(plan);
    }, 60);
  }, 120_000);

  it.each(['ma-2018-2020', 'ma-2021-2023', 'ma-2024-2027'])('has the same facts and the same figures: %s', async (slug) => {
    const day = '2023-07-31';
    const plan = (await demo.api.visitor.get<PortablePlan>(`/plans/${slug}/plan.json`)).body;
    await empty.app.get(PortableWriter, { strict: false }).create(ADMIN, plan);
    expect((await empty.api.visitor.get<PortablePlan>(`/plans/${slug}/plan.json`)).body).toEqual(plan);
    const figures = await Promise.all(
      [demo, empty].map(async ({ api }) => dataOf((await api.visitor.get<PlanData>(`/plans/${slug}/data.json?asOf=${day}&lang=fr`)).body)),
    );
    expect(figures[1]).toEqual(figures[0]);
  });

  it('takes no place that is taken', async () => {
    const plan = (await demo.api.visitor.get<PortablePlan>('/plans/ma-2018-2020/plan.json')).body;
    await expect(demo.app.get(PortableWriter, { strict: false }).create(ADMIN, plan)).rejects.toEqual(new DomainError('plan.slug_taken'));
  });
});
