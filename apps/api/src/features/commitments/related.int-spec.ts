import type { RelatedCommitments } from '@iltizam/shared/commitments/contract';
import { runningProduct } from '../../../test/product.js';
import { SYSTEM } from '../../platform/auth/actor.js';
import { MembersService } from '../members/members.service.js';

const product = runningProduct();

const related = async (path: string, query = ''): Promise<RelatedCommitments> =>
  (await product.api.visitor.get<RelatedCommitments>(`${path}/related${query}`)).body;

describe('the related commitments', () => {
  test('are those of the member’s other plans with the same body or a similar title, the most alike first', async () => {
    const [body, other] = [await product.given.institution(), await product.given.institution()];
    const [earlier, here] = [await product.given.plan({ start: '2020', end: '2022' }), await product.given.plan()];
    const title = { fr: 'Publier les marchés publics en données ouvertes' };
    const commitment = await product.given.commitment({ plan: here, title, leadInstitutionId: body });
    const sameBody = await product.given.commitment({ plan: earlier, title: { fr: 'Simplifier l’état civil' }, leadInstitutionId: body });
    const sameTitle = await product.given.commitment({
      plan: earlier,
      title: { fr: 'Publier des marchés publics en données ouvertes' },
      leadInstitutionId: other,
    });
    const both = await product.given.commitment({ plan: earlier, title, leadInstitutionId: body });
    await product.given.commitment({ plan: earlier, title: { fr: 'Former les bibliothécaires' }, leadInstitutionId: other });
    await product.given.commitment({ plan: here, title, leadInstitutionId: body });

    expect((await related(commitment.path)).items).toMatchObject([
      { number: both.number, reasons: ['institution', 'title'] },
      { number: sameTitle.number, reasons: ['title'], titleLang: 'fr' },
      { number: sameBody.number, reasons: ['institution'], plan: { slug: earlier.slug }, shown: null, band: null },
    ]);
    // The other way round the rule says the same.
    expect((await related(sameBody.path)).items.map(({ plan }) => plan.slug)).toContain(here.slug);
  });

  test('carry their rate on the day asked for', async () => {
    const body = await product.given.institution();
    const commitment = await product.given.commitment({ leadInstitutionId: body, title: { fr: 'Planter des haies' } });
    const other = await product.given.commitment({ leadInstitutionId: body, title: { fr: 'Ouvrir les archives' } });
    const activity = await product.given.activity({ commitment: other });
    const lead = await product.given.account({ role: 'lead', scope: { institutionId: body } });
    await product.api.as(lead.email).post(`/activities/${activity.id}/updates`, {
      percent: 70,
      effectiveOn: '2024-06-30',
      note: null,
      achievedActions: [{ text: 'Fait' }],
      difficulties: [],
      evidence: [],
    });
    expect(await related(commitment.path, '?asOf=2024-06-30')).toMatchObject({
      asOf: '2024-06-30',
      items: [{ shown: 70, band: 'significant' }],
    });
    expect(await related(commitment.path, '?asOf=2024-06-29')).toMatchObject({ items: [{ shown: null, band: null }] });
  });

  test('are five at most, and none of a draft or of another member', async () => {
    const body = await product.given.institution();
    const title = { fr: 'Rendre les musées gratuits' };
    const commitment = await product.given.commitment({ leadInstitutionId: body, title });
    const region = await product.app
      .get(MembersService, { strict: false })
      .create(SYSTEM, { slug: 'region', kind: 'region', name: { fr: 'Région' } });
    for (const plan of [await product.given.plan({ state: 'draft' }), await product.given.plan({ memberId: region })])
      await product.given.commitment({ leadInstitutionId: body, plan, title });
    expect((await related(commitment.path)).items).toEqual([]);
    const plan = await product.given.plan();
    for (let n = 0; n < 6; n += 1) await product.given.commitment({ leadInstitutionId: body, plan });
    expect((await related(commitment.path)).items).toHaveLength(5);
  });

  test('of a commitment that is not public do not exist', async () => {
    const draft = await product.given.commitment({ plan: await product.given.plan({ state: 'draft' }) });
    expect(await product.api.visitor.get(`${draft.path}/related`)).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get('/plans/none/commitments/1/related')).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get('/plans/none/commitments/abc/related')).toBeProblem(404, 'resource.not_found');
  });
});
