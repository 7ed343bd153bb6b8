import type { CreatePlan, Saved, StudioPlanList } from '@iltizam/shared/studio/contract';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, planForm, studioOf } from '../../../test/studio.js';

// Each plan here is made over HTTP by people who sign in.
const product = runningProduct();
const { staff, read, move, draft, wholeDraft, eventsOf } = studioOf(product);

describe('a draft', () => {
  test('is for staff alone: no public route knows it', async () => {
    const caller = await staff();
    const { slug } = await wholeDraft(caller);
    for (const path of ['', '/progress', '/commitments', '/commitments/1', '/data.json', '/feed.atom'])
      expect(await product.api.visitor.get(`/plans/${slug}${path}`)).toBeProblem(404, 'resource.not_found');
    expect(JSON.stringify((await product.api.visitor.get('/plans')).body)).not.toContain(slug);
    expect(await product.api.visitor.get(`/studio/plans/${slug}`)).toBeProblem(401, 'session.required');
    expect((await ok(caller.get<StudioPlanList>('/studio/plans'))).items.map((plan) => plan.slug)).toContain(slug);
  });

  test('begins without empty translations, with the usual rules, and leaves a trace', async () => {
    const plan = await draft(await staff());
    expect(plan).toMatchObject({ title: { fr: 'Plan d’essai' }, state: 'draft', everPublic: false, version: 1 });
    expect(plan.title).not.toHaveProperty('ar');
    expect(plan.moves.find(({ to }) => to === 'adopted')?.blocks).toEqual([
      { code: 'axis_missing', part: 'plan', id: plan.id, number: 5, commitmentId: null },
    ]);
    expect(await eventsOf('plan', plan.id)).toEqual(['plan.created']);
  });

  test('is created once for one key', async () => {
    const caller = await staff();
    await product.given.plan();
    const form = planForm();
    const key = { headers: { 'idempotency-key': 'once-and-again' } };
    const [first, second] = [await caller.post<Saved>('/plans', form, key), await caller.post<Saved>('/plans', form, key)];
    expect(second.body).toEqual(first.body);
    expect(await caller.post('/plans', form)).toBeProblem(409, 'plan.slug_taken');
  });

  test.each([
    [{ slug: 'Pas Bon' }, '/slug', 'slug'],
    [{ title: { ar: 'خطة' } }, '/title/fr', 'required'],
    [{ start: '2028', end: '2027' }, '/end', 'endBeforeStart'],
    [{ member: 'nobody' }, '/member', 'unknown'],
    [{ number: 0 }, '/number', 'min'],
  ])('refuses %j at its field', async (changes, pointer, code) => {
    await product.given.plan();
    const answer = await (await staff()).post<{ errors: unknown[] }>('/plans', planForm(changes as Partial<CreatePlan>));
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors).toMatchObject([{ pointer, code }]);
  });

  test('belongs to the staff of its member', async () => {
    const { slug, memberId } = await product.given.plan({ state: 'draft' });
    expect((await (await staff({ memberId })).get(`/studio/plans/${slug}`)).status).toBe(200);
    const stranger = await staff({ planId: (await product.given.plan()).id });
    expect(await stranger.get(`/studio/plans/${slug}`)).toBeProblem(404, 'resource.not_found');
    expect(await stranger.post(`/plans/${slug}/axes`, { title: { fr: 'x' } })).toBeProblem(404, 'resource.not_found');
    expect(await stranger.post('/plans', planForm())).toBeProblem(403, 'permission.denied');
  });

  test('is deleted with its parts as long as the public never saw it', async () => {
    const caller = await staff();
    const { slug } = await wholeDraft(caller);
    const { id, version } = await read(caller, slug);
    expect(await caller.delete(`/plans/${slug}`)).toBeProblem(428, 'request.precondition_required');
    expect(await ok(caller.delete(`/plans/${slug}`, IF(version)))).toEqual({ id });
    expect(await caller.get(`/studio/plans/${slug}`)).toBeProblem(404, 'resource.not_found');
    expect(await eventsOf('plan', id)).toEqual(['plan.created', 'plan.deleted']);
  });
});

describe('the rules of a plan', () => {
  test('are set until its adoption, in order', async () => {
    const caller = await staff();
    const { slug } = await wholeDraft(caller);
    const { settings, version } = await read(caller, slug);
    const patch = (changes: object, at: number) =>
      caller.send<{ errors?: unknown }>('PATCH', `/plans/${slug}`, { settings: { ...settings, ...changes } }, IF(at));
    expect((await patch({ limitedBelow: '95' }, version)).body.errors).toMatchObject([
      { pointer: '/settings/completedFrom', code: 'bandOrder' },
    ]);
    expect((await patch({ limitedBelow: '50', planRate: 'mean_of_axes' }, version)).status).toBe(200);
    expect((await read(caller, slug)).settings).toMatchObject({ limitedBelow: '50', planRate: 'mean_of_axes' });
    await ok(move(caller, slug, 'adopted'));
    expect(await patch({ limitedBelow: '40' }, (await read(caller, slug)).version)).toBeProblem(409, 'plan.settings_frozen');
  });
});

describe('moving on', () => {
  test('names everything that is missing', async () => {
    const caller = await staff();
    const { slug } = await draft(caller);
    const axis = await ok(caller.post<Saved>(`/plans/${slug}/axes`, { title: { fr: 'Axe' } }));
    const answer = await move(caller, slug, 'adopted');
    expect(answer).toBeProblem(409, 'plan.not_ready');
    expect(answer.body).toMatchObject({ errors: [{ pointer: `/axis/${axis.id}`, code: 'commitmentMissing' }] });
    expect(await move(caller, slug, 'closed')).toBeProblem(409, 'plan.transition_refused');
  });

  test('to a consultation and back keeps what was public', async () => {
    const caller = await staff();
    const { slug, commitments } = await wholeDraft(caller);
    await ok(move(caller, slug, 'consultation'));
    expect((await product.api.visitor.get(`/plans/${slug}`)).status).toBe(200);
    await ok(move(caller, slug, 'draft'));
    expect(await product.api.visitor.get(`/plans/${slug}`)).toBeProblem(404, 'resource.not_found');
    expect(await caller.delete(`/commitments/${commitments[0]}`, IF(1))).toBeProblem(409, 'plan.once_public');
    expect(await caller.delete(`/plans/${slug}`, IF((await read(caller, slug)).version))).toBeProblem(409, 'plan.once_public');
  });

  test('from the adoption on, an edit may only translate', async () => {
    const caller = await staff();
    const { slug } = await wholeDraft(caller);
    await ok(move(caller, slug, 'adopted'));
    const { axes } = await read(caller, slug);
    const axis = axes[0];
    expect(await caller.post(`/plans/${slug}/axes`, { title: { fr: 'Un de plus' } })).toBeProblem(409, 'plan.adopted');
    const put = (title: object) => caller.send('PUT', `/axes/${axis?.id}`, { title }, IF(axis?.version ?? 0));
    expect(await put({ fr: 'Autre' })).toBeProblem(409, 'plan.adopted');
    expect((await put({ fr: 'Transparence', ar: 'الشفافية' })).status).toBe(200);
  });
});
