import type { PortablePlan } from '@iltizam/shared/portable/contract';
import { runningProduct } from '../../../test/product.js';

const demo = runningProduct({ template: 'demo' });

describe('plan.json', () => {
  it('is named, licensed, and not sent again when nothing changed', async () => {
    const { status, headers } = await demo.api.visitor.get('/plans/ma-2021-2023/plan.json');
    expect(status).toBe(200);
    expect(headers.get('link')).toContain('rel="license"');
    expect(headers.get('content-disposition')).toBe('attachment; filename="ma-2021-2023.plan.json"');
    const again = await demo.api.visitor.get('/plans/ma-2021-2023/plan.json', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('shows a draft to nobody but its staff', async () => {
    const { slug } = await demo.given.plan({ state: 'draft' });
    const staff = await demo.as('staff');
    const stranger = await demo.as('staff', { planId: (await demo.given.plan()).id });
    expect(await demo.api.visitor.get(`/plans/${slug}/plan.json`)).toBeProblem(404, 'resource.not_found');
    expect(await staff.get(`/plans/${slug}/plan.json`)).toBeProblem(404, 'resource.not_found');
    expect((await staff.get<PortablePlan>(`/studio/plans/${slug}/plan.json`)).body.plan.slug).toBe(slug);
    expect(await stranger.get(`/studio/plans/${slug}/plan.json`)).toBeProblem(404, 'resource.not_found');
    expect(await stranger.get('/studio/plans/ma-2021-2023/plan.json')).toBeProblem(403, 'permission.denied');
  });
});
