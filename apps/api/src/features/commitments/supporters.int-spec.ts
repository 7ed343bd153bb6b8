import type { Commitment, CommitmentPage } from '@iltizam/shared/commitments/contract';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Saved, StudioPlan } from '@iltizam/shared/studio/contract';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, commitmentForm, studioOf } from '../../../test/studio.js';

const product = runningProduct();
const { staff, lead, read, move, body, wholeDraft, eventsOf } = studioOf(product);

const partOf = ({ axes }: StudioPlan, id: number | undefined) =>
  axes.flatMap(({ commitments }) => commitments).find((commitment) => commitment.id === id);

test('bodies that help are chosen, copied, public, filtered by, downloaded and reported', async () => {
  const caller = await staff();
  const { slug, bodies, commitments } = await wholeDraft(caller);
  const helper = await body();
  const path = `/commitments/${commitments[0]}`;
  const edit = async (changes: object) => {
    const plan = await read(caller, slug);
    const part = partOf(plan, commitments[0]);
    const form = commitmentForm({ axisId: part?.axisId ?? 0, institution: part?.institution.key ?? '', ...changes });
    return caller.send<Saved>('PUT', path, form, IF(part?.version ?? 0));
  };

  expect(await edit({ supporting: ['nowhere'] })).toBeProblem(422, 'request.invalid');
  const own = partOf(await read(caller, slug), commitments[0])?.institution.key ?? '';
  const twice = await edit({ supporting: [own] });
  expect(twice.body).toMatchObject({ errors: [{ pointer: '/supporting' }] });
  expect((await ok(edit({ supporting: [helper.key, helper.key] }))).version).toBe(2);
  // A form that does not speak of them leaves them.
  await ok(edit({ title: { fr: 'Autre titre' } }));
  expect(partOf(await read(caller, slug), commitments[0])?.supporting).toEqual([helper].map((one) => expect.objectContaining(one)));

  const copy = await ok(caller.post<Saved>(`${path}/duplicate`, undefined));
  expect(partOf(await read(caller, slug), copy.id)?.supporting.map(({ key }) => key)).toEqual([helper.key]);
  expect((await caller.send('DELETE', `/commitments/${copy.id}`, undefined, IF(copy.version))).status).toBe(200);

  await ok(move(caller, slug, 'adopted'));
  // Who helps is no promise: it may change after the adoption, the rest may not.
  expect(await edit({ title: { fr: 'Encore' } })).toBeProblem(409, 'plan.adopted');
  await ok(edit({ title: { fr: 'Autre titre' }, supporting: [] }));
  await ok(edit({ title: { fr: 'Autre titre' }, supporting: [helper.key] }));
  expect(await eventsOf('commitment', commitments[0] ?? 0)).toHaveLength(5);

  const { visitor } = product.api;
  const plan = await ok(visitor.get<Plan>(`/plans/${slug}`));
  expect(plan.supporting).toEqual([expect.objectContaining({ key: helper.key, commitments: 1 })]);
  const page = await ok(visitor.get<CommitmentPage>(`/plans/${slug}/commitments?institution=${helper.key}`));
  expect(page.items.map(({ number, supporting }) => [number, supporting.map(({ key, sector }) => [key, sector])])).toEqual([
    [1, [[helper.key, 'public']]],
  ]);
  const { body: csv } = await visitor.get<Buffer>(`/plans/${slug}/datasets/commitments.csv?institution=${helper.key}`);
  expect(csv.toString()).toContain(helper.key);
  const report = await ok(visitor.get<ReportModel>(`/plans/${slug}/report.json`));
  expect(report.commitments.map(({ supporting }) => supporting.length)).toEqual([1, 0]);
  expect((await visitor.get<string>(`/plans/${slug}/report.html`)).body).toContain('Avec l’appui de');

  // How many leads is public, who they are is for whoever is signed in.
  const reporter = await lead(bodies[0] ?? 0);
  const address = `/plans/${slug}/commitments/1`;
  expect((await ok(visitor.get<Commitment>(address))).leads).toEqual({ count: 1, names: null });
  expect((await ok(reporter.get<Commitment>(address))).leads).toEqual({ count: 1, names: [expect.stringContaining('lead')] });
});
