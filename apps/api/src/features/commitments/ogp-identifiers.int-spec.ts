import type { Problem } from '@iltizam/shared/kernel/errors';
import type { DatasetFile, PlanData } from '@iltizam/shared/exports/contract';
import type { OgpCommitment } from '@iltizam/shared/ogp/contract';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Saved, StudioPlan } from '@iltizam/shared/studio/contract';
import type { Answer } from '../../../test/api-client.js';
import { runningProduct } from '../../../test/product.js';
import { commitmentForm, IF, ok, planForm, studioOf } from '../../../test/studio.js';

const product = runningProduct();
const { staff, read, move, draft, wholeDraft } = studioOf(product);

const firstOf = ({ axes }: StudioPlan) => axes[0]?.commitments[0];

const identityOf = ({ number, slug, title, summary, mainLanguage, start, end }: StudioPlan) => ({
  number,
  slug,
  title,
  summary,
  mainLanguage,
  start,
  end,
});

test('what the OGP calls a plan and its commitments is noted in every state, told everywhere, and copied to no other', async () => {
  const caller = await staff();
  const { slug, commitments } = await wholeDraft(caller);
  await ok(move(caller, slug, 'adopted'));
  const [id] = commitments;
  const editPlan = async (changes: object): Promise<Answer<Saved>> => {
    const plan = await read(caller, slug);
    return caller.send<Saved>('PATCH', `/plans/${slug}`, { identity: { ...identityOf(plan), ...changes } }, IF(plan.version));
  };
  const editCommitment = async (changes: object): Promise<Answer<Saved>> => {
    const part = firstOf(await read(caller, slug));
    const form = commitmentForm({ axisId: part?.axisId ?? 0, institution: part?.institution.key ?? '', ...changes });
    return caller.send<Saved>('PUT', `/commitments/${id}`, form, IF(part?.version ?? 0));
  };

  await ok(editPlan({ ogpCode: ' MO ', ogpPlan: 'pays-plan-2024-2027' }));
  await ok(editCommitment({ ogpId: 'MO0031' }));
  // A form that does not speak of them leaves them.
  await ok(editPlan({}));
  await ok(editCommitment({}));
  const plan = await read(caller, slug);
  expect([plan.ogpCode, plan.ogpPlan, firstOf(plan)?.ogpId]).toEqual(['MO', 'pays-plan-2024-2027', 'MO0031']);
  const [entry] = await product.rows<{ before: object; after: object }>(
    `select before, after from history_entry where event = 'commitment.edited' and subject_id = $1 order by id limit 1`,
    [id],
  );
  expect(entry).toMatchObject({ before: { ogpId: null }, after: { ogpId: 'MO0031' } });
  expect(await editCommitment({ title: { fr: 'Un autre' }, ogpId: 'MO0031' })).toBeProblem(409, 'plan.adopted');

  const { visitor } = product.api;
  const form = await ok(visitor.get<OgpCommitment>(`/plans/${slug}/commitments/1/ogp.json`));
  expect(form).toMatchObject({ id: 'MO0031', memberCode: 'MO', plan: { ogpName: 'pays-plan-2024-2027' } });
  expect(form.toFill).not.toContain('id');
  expect((await visitor.get<string>(`/plans/${slug}/commitments/1/ogp.html`)).body).toContain('MO0031');
  const { rows } = await ok(visitor.get<DatasetFile>(`/plans/${slug}/datasets/ogp.json`));
  expect(rows.map((row) => [row['ogp_id'], row['ogp_code'], row['ogp_plan']])).toEqual([
    ['MO0031', 'MO', 'pays-plan-2024-2027'],
    [null, 'MO', 'pays-plan-2024-2027'],
  ]);
  const portable = await ok(visitor.get<PortablePlan>(`/plans/${slug}/plan.json`));
  expect([portable.plan.ogpCode, portable.commitments[0]?.ogpId, portable.commitments[1]?.ogpId]).toEqual(['MO', 'MO0031', null]);

  const data = await ok(visitor.get<PlanData>(`/plans/${slug}/data.json`));
  expect([data.plan.ogpPlan, ...data.commitments.map(({ ogpId }) => ogpId)]).toEqual(['pays-plan-2024-2027', 'MO0031', null]);

  await ok(editPlan({ ogpCode: null, ogpPlan: null }));
  await ok(editCommitment({ ogpId: null }));
  expect(firstOf(await read(caller, slug))?.ogpId).toBeNull();
});

test('a copy of a commitment has none of the OGP', async () => {
  const caller = await staff();
  const { slug, commitments } = await wholeDraft(caller);
  const part = firstOf(await read(caller, slug));
  const form = commitmentForm({ axisId: part?.axisId ?? 0, institution: part?.institution.key ?? '', ogpId: 'MO0031' });
  await ok(caller.send<Saved>('PUT', `/commitments/${commitments[0]}`, form, IF(part?.version ?? 0)));
  const copy = await ok(caller.post<Saved>(`/commitments/${commitments[0]}/duplicate`, undefined));
  expect(await product.rows('select id, ogp_id from commitment where ogp_id is not null or id = $1 order by id', [copy.id])).toEqual([
    { id: commitments[0], ogp_id: 'MO0031' },
    { id: copy.id, ogp_id: null },
  ]);
});

test.each(['fr', 'ar', 'en', 'zgh'])('their form, and the addresses that no plan may have, are said at the field in %s', async (lang) => {
  const caller = await staff();
  const plan = await draft(caller);
  const refused = await caller.send<Problem>(
    'PATCH',
    `/plans/${plan.slug}`,
    { identity: { ...identityOf(plan), slug: 'imports', ogpCode: 'Maroc', ogpPlan: 'https://example.org/' } },
    { headers: { ...IF(plan.version).headers, 'accept-language': lang } },
  );
  expect(refused.status).toBe(422);
  expect(refused.body.errors?.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
    ['/identity/ogpCode', 'ogpCode'],
    ['/identity/ogpPlan', 'ogpPlan'],
    ['/identity/slug', 'slugReserved'],
  ]);
  const made = await caller.send<Problem>('POST', '/plans', planForm({ slug: 'past-reports' }), { headers: { 'accept-language': lang } });
  expect([made.status, made.body.errors?.[0]?.pointer]).toEqual([422, '/slug']);
});
