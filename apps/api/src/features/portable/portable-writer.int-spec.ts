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
    }, 40);
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

  it('is read from a file that is older than narrative reports and identifiers of the OGP', async () => {
    const plan = (await demo.api.visitor.get<PortablePlan>('/plans/ma-2021-2023/plan.json')).body;
    const older = JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
      ['narratives', 'ogpCode', 'ogpPlan', 'ogpId'].includes(key) ? undefined : value,
    ) as PortablePlan;
    older.plan.slug = plan.plan.slug = 'older';
    expect(JSON.stringify(older)).not.toContain('narratives');
    expect(await roundTrip(older)).toEqual(plan);
  });

  it('takes no place that is taken', async () => {
    const plan = (await demo.api.visitor.get<PortablePlan>('/plans/ma-2018-2020/plan.json')).body;
    await expect(demo.app.get(PortableWriter, { strict: false }).create(ADMIN, plan)).rejects.toEqual(new DomainError('plan.slug_taken'));
  });
});

describe('A plan that is not right', () => {
  const writer = (): PortableWriter => empty.app.get(PortableWriter, { strict: false });
  const counts = async (): Promise<unknown> =>
    empty.rows(`select (select count(*) from plan) as plans, (select count(*) from commitment) as commitments, (select count(*) from institution) as bodies,
                       (select count(*) from history_entry) as history`);

  /** The demonstration's plan under another slug, with something else at a place. */
  async function wrong(pointer: string, value: unknown): Promise<PortablePlan> {
    const plan = JSON.parse(await demo.app.get(PortableQueries, { strict: false }).publicJson('ma-2021-2023')) as PortablePlan;
    plan.plan.slug = 'hostile';
    const path = pointer.split('/').slice(1);
    const last = path.pop() ?? '';
    const place = path.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, plan as never);
    if (value === undefined) delete place[last];
    else place[last] = value;
    return plan;
  }

  const update = '/commitments/0/activities/0/updates/0';
  const told = { language: 'fr', changedAt: '2023-08-01T10:00:00.000Z', results: [], analysis: [], recommendations: [] };
  it.each<[pointer: string, value: unknown, code: string, told?: string]>([
    ['/schema', 'iltizam-plan/9', 'equals'],
    ['/surprise', {}, 'whitelistValidation'],
    ['/plan/slug', '../../etc', 'slug'],
    ['/plan/slug', 'imports', 'slugReserved'],
    ['/plan/ogpCode', 'mo', 'ogpCode'],
    ['/plan/ogpPlan', 'https://example.org', 'ogpPlan'],
    ['/commitments/0/ogpId', 'MO1', 'ogpId'],
    ['/commitments/0/activities/0/narratives', [told, told], 'twice', '/commitments/0/activities/0/narratives/1/language'],
    [
      '/commitments/0/activities/0/narratives',
      [{ ...told, analysis: [{ t: 'p', runs: [{ text: 'a', href: 'javascript:a' }] }] }],
      'isUrl',
      '/commitments/0/activities/0/narratives/0/analysis/0/runs/0/href',
    ],
    [
      '/commitments/0/activities/0/narratives',
      [{ ...told, changedAt: '2099-01-01T00:00:00.000Z' }],
      'notYet',
      '/commitments/0/activities/0/narratives/0/changedAt',
    ],
    ['/plan/title', {}, 'required', '/plan/title/fr'],
    ['/plan/title', { fr: 'a\u0000b' }, 'plainText', '/plan/title/fr'],
    ['/plan/end', '2019', 'endBeforeStart'],
    ['/plan/publishedAt', null, 'required'],
    ['/plan/settings/limitedBelow', '95', 'bandOrder', '/plan/settings/completedFrom'],
    ['/plan/sections', { context: { fr: [{ t: 'ul', runs: [{ text: 'a' }] }] } }, 'nestedValidation', '/plan/sections/context/fr/0'],
    [
      '/plan/sections',
      { context: { fr: [{ t: 'p', runs: [{ text: 'a', href: 'javascript:a' }] }] } },
      'isUrl',
      '/plan/sections/context/fr/0/runs/0/href',
    ],
    ['/axes', 'none', 'isArray'],
    ['/axes/1/number', 1, 'twice'],
    ['/commitments/0/axis', 99, 'unknown'],
    ['/commitments/0/weight', '-1', 'weight'],
    ['/commitments/0/institution', 'nobody', 'unknown'],
    ['/commitments/0/activities/0/weight', '0', 'weight'],
    [`${update}/percent`, '100.01', 'percent'],
    [`${update}/percent`, undefined, 'percent'],
    [`${update}/percent`, null, 'required', `${update}/note`],
    [`${update}/effectiveOn`, '2099-01-01', 'update.effective_in_future'],
    [`${update}/recordedAt`, '2099-01-01T00:00:00.000Z', 'notYet'],
    [`${update}/recordedAt`, 'yesterday', 'instant'],
    [`${update}/evidence`, [{ title: 'x', url: 'javascript:alert(1)', sha256: null }], 'isUrl', `${update}/evidence/0/url`],
    [`${update}/evidence`, [{ title: 'x', url: null, sha256: 'a'.repeat(64) }], 'fileNotThere', `${update}/evidence/0/sha256`],
    [
      `${update}/difficulties`,
      [{ code: 'budget', severity: 'low', description: 'x', openedOn: '2022-01-01', owner: null, continues: true }],
      'nothingGoesOn',
      `${update}/difficulties/0/continues`,
    ],
    ['/commitments/0/indicators/0/measurements/0/replaces', 0, 'nothingReplaced'],
    ['/publishedRates/0/rate', '101', 'percent'],
    ['/publishedRates/1/commitment', 99, 'unknown'],
  ])('is refused with the place of the fault: %s', async (pointer, value, code, told = pointer) => {
    const before = await counts();
    const refusal = await writer()
      .create(ADMIN, await wrong(pointer, value))
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'plan.faulty' });
    expect((refusal as DomainError).fields).toContainEqual(expect.objectContaining({ pointer: told, code }));
    expect(await counts()).toEqual(before);
  });

  it('is refused when its amendment speaks of what is not there, or of what would break the plan', async () => {
    const amendment = {
      number: 1,
      reason: { fr: 'Essai' },
      approver: 'Comité',
      effectiveOn: '2022-01-01',
      recordedAt: '2022-01-01T00:00:00.000Z',
      effect: { plan: { before: null, after: null }, commitments: [] },
      changes: [{ kind: 'activity', commitment: 1, activity: 99, what: 'title', before: null, after: { title: { fr: 'x' } } }],
      terms: [
        { kind: 'plan', commitment: null, activity: null, terms: { effectiveOn: '2022-01-01', limitedBelow: '99' } },
        { kind: 'plan', commitment: null, activity: null, terms: { effectiveOn: '2022-01-01', weight: '2' } },
        { kind: 'commitment', commitment: 1, activity: null, terms: { effectiveOn: '2022-01-01' } },
      ],
    };
    const refusal = await writer()
      .create(ADMIN, await wrong('/amendments', [amendment]))
      .catch((error: unknown) => error as DomainError);
    expect((refusal as DomainError).fields).toEqual([
      { pointer: '/amendments/0/changes/0/activity', code: 'unknown' },
      { pointer: '/amendments/0/terms/0/terms/completedFrom', code: 'bandOrder' },
      { pointer: '/amendments/0/terms/1/terms/weight', code: 'whitelistValidation' },
      { pointer: '/amendments/0/terms/2/terms/applicable', code: 'required' },
    ]);
    const id = await wrong('/amendments', [
      { ...amendment, changes: [], terms: [{ ...amendment.terms[0], terms: { effectiveOn: '2022-01-01', id: 5 } }] },
    ]);
    await expect(writer().create(ADMIN, id)).rejects.toMatchObject({
      fields: [{ pointer: '/amendments/0/terms/0/terms/id', code: 'whitelistValidation' }],
    });
  });

  it('needs an administrator for a new member, and staff of the member for a new plan', async () => {
    const nobody = await wrong('/plan/number', 7);
    const scoped: Actor = { ...SYSTEM, grants: [{ role: 'staff', ...EVERYWHERE, memberId: 999 }] };
    await expect(writer().create(scoped, nobody)).rejects.toEqual(new DomainError('permission.denied'));
    const elsewhere = { ...nobody, member: { ...nobody.member, slug: 'elsewhere' } };
    await expect(writer().create(SYSTEM, elsewhere)).rejects.toEqual(new DomainError('permission.denied'));
  });
});
