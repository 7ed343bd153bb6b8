import { rowsOf } from '@iltizam/shared/portable/rows';
import type { Caller } from '../../../test/api-client.js';
import { first, importsOf, type Tables } from '../../../test/imports.js';
import { runningProduct } from '../../../test/product.js';
import { studioOf } from '../../../test/studio.js';

const product = runningProduct({ template: 'demo', config: { jobs: 'on' } });
const studio = studioOf(product);
const { planOf, bring, apply, undo } = importsOf();

let staff: Caller;
beforeAll(async () => {
  staff = await studio.staff();
});

describe('a plan in preparation', () => {
  it('is written by its services, and takes its former values again as long as nobody else wrote in it', async () => {
    const { slug } = await studio.wholeDraft(staff);
    const before = await planOf(staff, slug);
    const read = await bring(staff, 'plan', {
      plan: [{ plan: slug, title_fr: 'Plan repris', stale_days: 60 }],
      axes: [{ plan: slug, axis_number: 2, title_fr: 'Un axe ajouté' }],
      commitments: [
        { ...first(rowsOf(before).commitments), title_fr: 'Titre repris', start: '2024-02', end: '2025' },
        {
          plan: slug,
          commitment_number: 3,
          axis_number: 2,
          institution_key: first(before.commitments).institution,
          title_fr: 'Ajouté',
          weight: '1',
        },
      ],
      activities: [{ plan: slug, commitment_number: 3, activity_number: 1, title_fr: 'Première activité' }],
    });
    expect([read.messages, read.state, read.plan?.as]).toEqual([[], 'ready', 'edit']);
    expect((await apply(staff, read)).body).toMatchObject({ state: 'applied', abilities: { undo: true } });
    const after = await planOf(staff, slug);
    expect(after.plan).toMatchObject({ title: { fr: 'Plan repris' }, settings: { staleDays: 60 } });
    expect(after.commitments[2]).toMatchObject({ number: 3, axis: 2, title: { fr: 'Ajouté' }, activities: [{ number: 1 }] });
    expect((await undo(staff, read.id)).body).toMatchObject({ state: 'undone' });
    expect(await planOf(staff, slug)).toEqual(before);
  });

  it('tells at its row and column every rule that is broken, and weighs nothing', async () => {
    const { slug } = await studio.wholeDraft(staff);
    const before = await planOf(staff, slug);
    const read = await bring(staff, 'plan', {
      plan: [{ plan: slug, title_fr: '', state: 'adopted' }],
      commitments: [
        { ...first(rowsOf(before).commitments), weight: '0', start: '2026', end: '2025' },
        {
          plan: slug,
          commitment_number: 9,
          axis_number: 1,
          institution_key: first(before.commitments).institution,
          title_fr: 'Trop loin',
          weight: '1',
        },
      ],
      activities: [{ plan: slug, commitment_number: 1, activity_number: 1, weight: '4', title_fr: null, title_ar: 'نشاط' }],
    });
    expect(read.messages.map(({ code, at: { sheet, row, column } }) => [code, sheet, row, column])).toEqual(
      expect.arrayContaining([
        ['required', 'plan', 2, 'Titre (français)'],
        ['import_cell.state_elsewhere', 'plan', 2, 'État'],
        [expect.stringMatching(/weight|decimal/), 'commitments', 2, 'Poids'],
        ['endBeforeStart', 'commitments', 2, 'Fin'],
        ['import.number_follows', 'commitments', 3, 'Engagement'],
        ['required', 'activities', 2, 'Titre (français)'],
        ['plan.not_weighable', 'activities', 2, 'Poids'],
      ]),
    );
    expect(read.messages.every(({ text }) => text.length > 10)).toBe(true);
    expect((await staff.get<string>(`/studio/imports/${read.id}/messages.csv?lang=ar`)).body).toContain('commitments,3,الالتزام,9,');
    expect(await planOf(staff, slug)).toEqual(before);
  });
});

describe('a plan that is not there', () => {
  const tables = (slug: string): Tables => ({
    plan: [
      {
        plan: slug,
        member: 'country',
        plan_number: 9,
        title_fr: 'Plan importé',
        start: '2026',
        end: '2028',
        state: 'in_progress',
        main_language: 'fr',
      },
    ],
    institutions: [{ institution_key: `body-${slug}`, name_fr: 'Organisme importé' }],
    axes: [{ plan: slug, axis_number: 1, title_fr: 'Axe' }],
    commitments: [{ plan: slug, commitment_number: 1, axis_number: 1, institution_key: `body-${slug}`, title_fr: 'Engagement' }],
    activities: [{ plan: slug, commitment_number: 1, activity_number: 1, title_fr: 'Activité', weight: '3' }],
  });

  it('is a draft that its import can remove again', async () => {
    const read = await bring(staff, 'plan', tables('imported'));
    expect(read.messages.map(({ code }) => code)).toEqual(['import.becomes_draft']);
    expect(read).toMatchObject({ state: 'ready', plan: { slug: 'imported', exists: false, as: 'new_plan', title: 'Plan importé' } });
    expect((await apply(staff, read)).body).toMatchObject({ state: 'applied', undoRefusal: null });
    expect((await planOf(staff, 'imported')).plan).toMatchObject({ state: 'draft', publishedAt: null });
    expect((await undo(staff, read.id)).body).toMatchObject({ state: 'undone' });
    expect((await staff.get('/studio/plans/imported')).status).toBe(404);
  });

  it('comes with its past for those who administer too, and is then public: no undo', async () => {
    const past = rowsOf(await planOf(staff, 'ma-2018-2020'));
    const renamed = Object.fromEntries(
      Object.entries(past).map(([table, rows]) => [table, rows.map((row) => ('plan' in row ? { ...row, plan: 'copy-2018' } : row))]),
    ) as Tables;
    const refused = await bring(staff, 'plan', renamed);
    expect(refused.messages.map(({ code }) => code)).toContain('import.past_kept_out');
    const { email, id } = await product.given.account({ role: 'staff' });
    await product.rows(`insert into role_grant (account_id, role, granted_at) values ($1, 'admin', now())`, [id]);
    const both = product.api.as(email);
    const read = await bring(both, 'plan', renamed);
    expect([read.messages, read.state]).toEqual([[], 'ready']);
    expect((await apply(both, read)).body).toMatchObject({ state: 'applied', undoRefusal: 'plan.once_public' });
    const { plan: head, ...parts } = await planOf(staff, 'ma-2018-2020');
    const { plan: copied, ...copies } = await planOf(staff, 'copy-2018');
    expect({ ...copied, slug: head.slug }).toEqual(head);
    expect(copies).toEqual(parts);
  });
});
