import type { Saved } from '@iltizam/shared/studio/contract';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, commitmentForm, studioOf } from '../../../test/studio.js';

// Each plan here is made over HTTP by people who sign in.
const product = runningProduct();
const { staff, read, body, wholeDraft, eventsOf } = studioOf(product);

describe('writing the parts', () => {
  test('two people at once: the later one is told', async () => {
    const caller = await staff();
    const { slug } = await wholeDraft(caller);
    const [axis] = (await read(caller, slug)).axes;
    const edit = (fr: string) => caller.send('PUT', `/axes/${axis?.id}`, { title: { fr } }, IF(axis?.version ?? 0));
    expect(await ok(edit('Ouverture'))).toEqual({ id: axis?.id, version: 2 });
    expect(await edit('Clarté')).toBeProblem(412, 'request.precondition_failed');
    expect((await read(caller, slug)).axes[0]?.title).toEqual({ fr: 'Ouverture' });
  });

  test('a commitment is copied with its activities, moved and reordered in one call', async () => {
    const caller = await staff();
    const { slug, commitments } = await wholeDraft(caller);
    const copy = await ok(caller.post<Saved>(`/commitments/${commitments[0]}/duplicate`, undefined));
    const second = await ok(caller.post<Saved>(`/plans/${slug}/axes`, { title: { fr: 'Participation' } }));
    const { version, axes } = await read(caller, slug);
    const first = axes[0]?.id;
    expect(axes[0]?.commitments.map(({ number, activities }) => [number, activities.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
    ]);
    const order = {
      axes: [
        { id: second.id, commitments: [copy.id] },
        { id: first, commitments: [commitments[1], commitments[0]] },
      ],
    };
    const reordered = await ok(caller.send<Saved>('PUT', `/plans/${slug}/order`, order, IF(version)));
    const moved = await read(caller, slug);
    expect(moved.version).toBe(reordered.version);
    expect(moved.axes.map(({ number, commitments: inside }) => [number, inside.map(({ id, number: n }) => [id, n])])).toEqual([
      [1, [[copy.id, 1]]],
      [
        2,
        [
          [commitments[1], 2],
          [commitments[0], 3],
        ],
      ],
    ]);
    const partial = { axes: order.axes.slice(0, 1) };
    expect(await caller.send('PUT', `/plans/${slug}/order`, partial, IF(moved.version))).toBeProblem(422, 'request.invalid');
  });

  test('activities and indicators are edited, reordered and deleted; numbers follow each other', async () => {
    const caller = await staff();
    const { slug, commitments } = await wholeDraft(caller);
    const id = commitments[0];
    const indicator = { kind: 'impact', name: { fr: 'Lecteurs' }, unit: 'count', baseline: '0', target: '1000.50' };
    const made = await ok(caller.post<Saved>(`/commitments/${id}/indicators`, indicator));
    const commitment = (await read(caller, slug)).axes[0]?.commitments[0];
    expect(commitment?.indicators).toMatchObject([{ name: { fr: 'Lecteurs' }, baseline: '0', target: '1000.5' }]);
    const [one, two] = commitment?.activities ?? [];
    await ok(caller.send('PUT', `/commitments/${id}/order`, { activities: [two?.id, one?.id], indicators: [made.id] }, IF(1)));
    const reordered = (await read(caller, slug)).axes[0]?.commitments[0];
    expect(reordered?.activities.map((activity) => [activity.id, activity.number])).toEqual([
      [two?.id, 1],
      [one?.id, 2],
    ]);
    await ok(
      caller.send(
        'PUT',
        `/activities/${two?.id}`,
        { title: { fr: 'Publier' }, start: '2024-09', end: '2025' },
        IF(two ? two.version + 1 : 0),
      ),
    );
    await ok(caller.delete(`/activities/${two?.id}`, IF(3)));
    await ok(caller.delete(`/indicators/${made.id}`, IF(1)));
    const left = (await read(caller, slug)).axes[0]?.commitments[0];
    expect(left).toMatchObject({ activities: [{ id: one?.id, number: 1 }], indicators: [] });
    expect(await eventsOf('activity', two?.id ?? 0)).toEqual(['activity.created', 'activity.edited', 'activity.deleted']);
  });

  test('an axis is deleted once it is empty, a commitment with what it holds', async () => {
    const caller = await staff();
    const { slug, commitments } = await wholeDraft(caller);
    const axis = (await read(caller, slug)).axes[0];
    expect(await caller.delete(`/axes/${axis?.id}`, IF(1))).toBeProblem(409, 'resource.in_use');
    for (const id of commitments) {
      const current = (await read(caller, slug)).axes[0]?.commitments.find((commitment) => commitment.id === id);
      await ok(caller.delete(`/commitments/${id}`, IF(current?.version ?? 0)));
    }
    await ok(caller.delete(`/axes/${axis?.id}`, IF(1)));
    expect((await read(caller, slug)).axes).toEqual([]);
  });

  test('another plan’s axis and an unknown body are refused at their fields', async () => {
    const caller = await staff();
    const { slug } = await wholeDraft(caller);
    const elsewhere = await wholeDraft(caller);
    const axisId = (await read(caller, elsewhere.slug)).axes[0]?.id ?? 0;
    const { key } = await body();
    const answer = await caller.post<{ errors: unknown }>(`/plans/${slug}/commitments`, commitmentForm({ axisId, institution: key }));
    expect(answer.body.errors).toMatchObject([{ pointer: '/axisId', code: 'unknown' }]);
    const own = (await read(caller, slug)).axes[0]?.id ?? 0;
    const nobody = await caller.post<{ errors: unknown }>(`/plans/${slug}/commitments`, commitmentForm({ axisId: own, institution: 'zz' }));
    expect(nobody.body.errors).toMatchObject([{ pointer: '/institution', code: 'unknown' }]);
  });

  test('bodies are added and renamed by staff, by their key once', async () => {
    const caller = await staff();
    const form = { key: 'agence-nouvelle', sector: 'public', name: { fr: 'Agence' } };
    const { id } = await ok(caller.post<Saved>('/institutions', form));
    expect((await caller.post<{ errors: unknown }>('/institutions', form)).body.errors).toMatchObject([{ pointer: '/key', code: 'taken' }]);
    const named = { ...form, name: { fr: 'Agence', ar: 'وكالة' } };
    expect(await ok(caller.send('PUT', `/institutions/${id}`, named, IF(1)))).toEqual({ id, version: 2 });
    expect(await caller.send('PUT', `/institutions/${id}`, named, IF(1))).toBeProblem(412, 'request.precondition_failed');
    const { memberId } = await product.given.plan();
    expect(await (await staff({ memberId })).send('PUT', `/institutions/${id}`, named, IF(2))).toBeProblem(403, 'permission.denied');
  });

  test('the head of a body is one of the people whom the caller manages; another is as unknown as none', async () => {
    const { id: planId, memberId } = await product.given.plan();
    const inside = await product.given.account({ role: 'lead', scope: { planId } });
    const outside = await product.given.account({ role: 'lead' });
    const [ofMember, everywhere] = [await staff({ memberId }), await staff()];
    let last = 0;
    const named = (caller: typeof ofMember, headAccountId: number) =>
      caller.post<{ errors: unknown }>('/institutions', { key: `tete-${++last}`, sector: 'public', name: { fr: 'Agence' }, headAccountId });
    const refusals = [await named(ofMember, outside.id), await named(ofMember, 2_000_000_000)];
    for (const answer of refusals) expect(answer).toBeProblem(422, 'request.invalid');
    expect(refusals[0]?.body.errors).toEqual(refusals[1]?.body.errors);
    await ok(named(ofMember, inside.id));
    await ok(named(everywhere, outside.id));
  });
});
