import type { Saved } from '@iltizam/shared/studio/contract';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, studioOf } from '../../../test/studio.js';

const product = runningProduct();
const { staff, read, move, body, wholeDraft, eventsOf } = studioOf(product);

test('a deleted commitment comes back as it was, with its parts and at its place', async () => {
  const caller = await staff();
  const { slug, commitments } = await wholeDraft(caller);
  const [id = 0, other = 0] = commitments;
  await ok(
    caller.post(`/commitments/${id}/indicators`, {
      kind: 'impact',
      name: { fr: 'Lecteurs' },
      unit: 'count',
      baseline: '0',
      target: '1.50',
    }),
  );
  const helper = await body();
  await product.rows('insert into commitment_supporter (commitment_id, institution_id) values ($1, $2)', [id, helper.id]);
  const [drafted] = (await read(caller, slug)).axes[0]?.commitments[0]?.activities ?? [];
  const expert = { role: { fr: 'Juriste' }, title: 'Mme', name: 'Une experte', country: 'MA', agreed: true };
  await ok(
    caller.post(`/activities/${drafted?.id}/sheet`, {
      objective: { fr: 'Un objectif' },
      projectStart: null,
      projectMonths: [1, 2],
      means: null,
      experts: [expert],
      targetGroup: null,
      method: null,
      indicators: [],
      deliverables: [],
    }),
  );
  const narrative = { results: [{ t: 'p', runs: [{ text: 'Écrit.' }] }], analysis: [], recommendations: [], published: true };
  await ok(caller.send('PUT', `/activities/${drafted?.id}/narrative/fr`, narrative, { headers: { 'if-none-match': '*' } }));
  const before = await read(caller, slug);
  const version = before.axes[0]?.commitments[0]?.version ?? 0;

  await ok(caller.delete(`/commitments/${id}`, IF(version)));
  expect((await read(caller, slug)).axes[0]?.commitments.map((left) => [left.id, left.number])).toEqual([[other, 1]]);
  const restore = (part: string, of: number) => caller.post<Saved>(`/studio/plans/${slug}/restorations`, { part, id: of });
  expect(await ok(restore('commitment', id))).toEqual({ id, version });
  expect(await ok(restore('commitment', id))).toEqual({ id, version });

  const after = await read(caller, slug);
  const numbers = ({ axes }: typeof after) => axes[0]?.commitments.map((one) => [one.id, one.number]);
  expect(numbers(after)).toEqual(numbers(before));
  expect(after.axes[0]?.commitments[0]).toEqual(before.axes[0]?.commitments[0]);
  // The history keeps no name of a person, so that none comes back from it.
  expect(await product.rows('select role, title, name, country, agreed from sheet_expert')).toEqual([
    { ...expert, title: null, name: null, agreed: false },
  ]);
  expect(await product.rows('select results, published from activity_narrative')).toEqual([
    { results: narrative.results, published: true },
  ]);
  expect(await eventsOf('commitment', id)).toEqual(['commitment.created', 'commitment.deleted', 'commitment.restored']);
  expect(await product.brokenHistoryEntry()).toBeNull();

  // An activity between two others, and only of this plan.
  const [first] = after.axes[0]?.commitments[0]?.activities ?? [];
  await ok(caller.delete(`/activities/${first?.id}`, IF(first?.version ?? 0)));
  await ok(restore('activity', first?.id ?? 0));
  expect((await read(caller, slug)).axes[0]?.commitments[0]?.activities.map((one) => one.number)).toEqual([1, 2]);
  const elsewhere = await wholeDraft(caller);
  await ok(caller.delete(`/activities/${first?.id}`, IF((await read(caller, slug)).axes[0]?.commitments[0]?.activities[0]?.version ?? 0)));
  expect(await caller.post(`/studio/plans/${elsewhere.slug}/restorations`, { part: 'activity', id: first?.id })).toBeProblem(
    404,
    'resource.not_found',
  );

  await ok(move(caller, slug, 'consultation'));
  expect(await restore('activity', first?.id ?? 0)).toBeProblem(409, 'plan.once_public');
});

test('what is another plan’s is not found here', async () => {
  const caller = await staff();
  const [here, elsewhere] = [await wholeDraft(caller), await wholeDraft(caller)];
  const [id] = elsewhere.commitments;
  expect(await caller.post(`/studio/plans/${here.slug}/restorations`, { part: 'commitment', id })).toBeProblem(404, 'resource.not_found');
});
