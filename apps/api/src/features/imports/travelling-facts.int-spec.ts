import type { Import } from '@iltizam/shared/imports/contract';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import { rowsOf } from '@iltizam/shared/portable/rows';
import type { Caller } from '../../../test/api-client.js';
import { first, importsOf, type Tables } from '../../../test/imports.js';
import { runningProduct } from '../../../test/product.js';
import { ok, studioOf } from '../../../test/studio.js';

const product = runningProduct({ template: 'demo', config: { jobs: 'on' } });
const studio = studioOf(product);
const { planOf, bring, apply } = importsOf();

let staff: Caller;
beforeAll(async () => {
  staff = await studio.staff();
});

const newPlan = (slug: string): Tables => ({
  plan: [{ plan: slug, member: 'maroc', plan_number: 9, title_fr: 'Plan importé', start: '2026', end: '2028', ogp_code: 'MO' }],
  institutions: [{ institution_key: 'travelling', name_fr: 'Organisme importé' }],
  axes: [{ plan: slug, axis_number: 1, title_fr: 'Axe' }],
  commitments: [
    { plan: slug, commitment_number: 1, axis_number: 1, institution_key: 'travelling', title_fr: 'Engagement', ogp_id: 'MO0040' },
  ],
  activities: [{ plan: slug, commitment_number: 1, activity_number: 1, title_fr: 'Activité' }],
  narratives: [
    {
      plan: slug,
      commitment_number: 1,
      activity_number: 1,
      language: 'fr',
      results: '**Deux** ateliers\n\n- un à Fès',
      recommendations: 'Former',
    },
  ],
});

it('brings narrative reports and what the OGP gives into a new plan', async () => {
  const read = await bring(staff, 'plan', newPlan('travelling-plan'));
  expect([read.messages, read.state]).toEqual([[], 'ready']);
  expect((await apply(staff, read)).body).toMatchObject({ state: 'applied' });
  const plan = await planOf(staff, 'travelling-plan');
  expect([plan.plan.ogpCode, plan.commitments[0]?.ogpId]).toEqual(['MO', 'MO0040']);
  expect(plan.commitments[0]?.activities[0]?.narratives).toMatchObject([
    {
      language: 'fr',
      results: [
        { t: 'p', runs: [{ text: 'Deux', bold: true }, { text: ' ateliers' }] },
        { t: 'ul', items: [{ runs: [{ text: 'un à Fès' }] }] },
      ],
      analysis: [],
      recommendations: [{ t: 'p', runs: [{ text: 'Former' }] }],
    },
  ]);
});

it('notes what the OGP gives in a plan under way, without an amendment', async () => {
  const { slug } = await studio.wholeDraft(staff);
  await ok(studio.move(staff, slug, 'adopted'));
  const before = await planOf(staff, slug);
  const read = await bring(staff, 'plan', {
    plan: [{ ...first(rowsOf(before).plan), ogp_plan: 'pays-plan-2024-2027' }],
    commitments: [{ ...first(rowsOf(before).commitments), ogp_id: 'MO0041' }],
  });
  expect([read.messages, read.plan?.as]).toEqual([[], 'edit']);
  expect((await apply(staff, read)).body).toMatchObject({ state: 'applied' });
  const after = await planOf(staff, slug);
  expect([after.plan.ogpPlan, after.commitments[0]?.ogpId, after.amendments]).toEqual(['pays-plan-2024-2027', 'MO0041', []]);
});

it('says at their cells, in each language, an address that no plan may have and an identifier of another form', async () => {
  const { plan = [], commitments = [], ...rest } = newPlan('imports');
  const read = await bring(staff, 'plan', { ...rest, plan, commitments });
  const wrong = await bring(staff, 'plan', { ...newPlan('wrong'), commitments: [{ ...first(commitments), plan: 'wrong', ogp_id: 'MO1' }] });
  const texts = new Set<string>();
  for (const lang of LOCALES) {
    const [reserved] = (await ok(staff.get<Import>(`/studio/imports/${read.id}?lang=${lang}`))).messages;
    expect(reserved).toMatchObject({ code: 'slugReserved', severity: 'error', at: { sheet: 'plan', row: 2 }, found: 'imports' });
    const [form] = (await ok(staff.get<Import>(`/studio/imports/${wrong.id}?lang=${lang}`))).messages;
    expect(form).toMatchObject({ code: 'ogpId', severity: 'error', at: { sheet: 'commitments', row: 2 }, found: 'MO1' });
    texts.add(reserved?.text ?? '').add(form?.text ?? '');
  }
  expect(texts.size).toBe(2 * LOCALES.length);
});
