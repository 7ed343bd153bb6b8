import type { Plan, PlanList } from '@iltizam/shared/plans/contract';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

describe('the plans', () => {
  it('are told with the rate of the day, an archived one with its published rate alone', async () => {
    const { body } = await product.api.visitor.get<PlanList>('/plans');
    expect(
      body.items.map(({ slug, commitments, rate, publishedRate, archive }) => ({
        slug,
        commitments,
        rate,
        published: publishedRate?.rate ?? null,
        archive,
      })),
    ).toEqual([
      { slug: 'ma-2024-2027', commitments: 12, rate: '10.00', published: null, archive: false },
      { slug: 'ma-2021-2023', commitments: 22, rate: '82.18', published: '82.00', archive: false },
      { slug: 'ma-2018-2020', commitments: 18, rate: null, published: '84.00', archive: true },
    ]);
  });

  it('say which one is the current plan, and whose they are', async () => {
    const { body } = await product.api.visitor.get<PlanList>('/plans');
    expect(body.current).toBe('ma-2021-2023');
    expect(body.items.map(({ described }) => described)).toEqual([1, 22, 0]);
    expect(body.items[0]?.member.kind).toBe('national');
  });

  it('explain their settings, axes and institutions one by one', async () => {
    const { body } = await product.api.visitor.get<Plan>('/plans/ma-2021-2023?lang=en');
    expect(body).toMatchObject({ titleLang: 'en', mainLanguage: 'fr', ratesAsOf: '2023-07-31', lastUpdateOn: '2023-07-31' });
    expect(body.settings).toMatchObject({
      unreported: 'as_zero',
      planRate: 'mean_of_commitments',
      limitedBelow: '60.00',
      completedFrom: '90.00',
    });
    expect(body.axes).toHaveLength(5);
    expect(body.institutions.reduce((sum, { commitments }) => sum + commitments, 0)).toBe(22);
    expect(body.dataNote?.lang).toBe('en');
  });

  it('stay hidden while they are drafts, everywhere', async () => {
    const { slug } = await product.given.plan({ slug: 'draft', state: 'draft' });
    const { body } = await product.api.visitor.get<PlanList>('/plans');
    expect(body.items.map((plan) => plan.slug)).not.toContain(slug);
    for (const path of [
      '',
      '/progress',
      '/curve',
      '/calculation',
      '/axes/1/calculation',
      '/movements',
      '/late',
      '/commitments',
      '/report.json',
      '/report.html',
      '/data.json',
      '/data.csv',
    ])
      expect(await product.api.visitor.get(`/plans/${slug}${path}`)).toBeProblem(404, 'resource.not_found');
  });
});
