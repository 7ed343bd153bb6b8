import type { StudioSheet } from '@iltizam/shared/activities/contract';
import type { ApplyImport } from '@iltizam/shared/imports/contract';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import { rowsOf } from '@iltizam/shared/portable/rows';
import type { Caller } from '../../../test/api-client.js';
import { first, importsOf, NO_AMENDMENT, type Tables } from '../../../test/imports.js';
import { runningProduct } from '../../../test/product.js';
import { studioOf } from '../../../test/studio.js';

const product = runningProduct({ template: 'demo', config: { jobs: 'on' } });
const studio = studioOf(product);
const { planOf, bring, apply, undo, sendFile, settled } = importsOf();

let staff: Caller;
beforeAll(async () => {
  staff = await studio.staff();
});

const SLUG = 'ma-2021-2023';
const AMENDMENT: ApplyImport = { reason: 'Décision du comité', approver: 'Comité de pilotage', effectiveOn: '2023-06-30', erase: false };
const PLACE = { plan: SLUG, commitment_number: 1, activity_number: 1 };

/** The tables of imports that were applied with a text $1 in any of their columns. */
const NAMED_IN_IMPORTS = `
  select 'import' as table_name from import i where i.state in ('applied', 'undone') and to_jsonb(i)::text like $1
  union all select 'import_file' from import_file f join import i on i.id = f.import_id and i.state in ('applied', 'undone')
    where to_jsonb(f)::text like $1 or f.rows @? '$[*] ? (@.table == "sheet_experts")'
  union all select 'import_progress' from import_progress g where to_jsonb(g)::text like $1`;

/** The tables brought in and applied; what they changed, cell by cell. */
const applied = async (tables: Tables, form?: ApplyImport) => {
  const read = await bring(staff, 'plan', tables);
  expect([read.messages, read.state]).toEqual([[], 'ready']);
  expect((await apply(staff, read, form)).body).toMatchObject({ state: 'applied', abilities: { undo: true } });
  return {
    ...read,
    cells: read.rows.flatMap(({ key, effect, changes }) => changes.map((change) => [key, effect, change.before, change.after])),
  };
};

const idOf = async (commitment: number, activity: number): Promise<number> => {
  const [row] = await product.rows<{ id: number }>(
    `select b.id from activity b join commitment k on k.id = b.commitment_id join plan p on p.id = k.plan_id
     where p.slug = $1 and k.number = $2 and b.number = $3`,
    [SLUG, commitment, activity],
  );
  return row?.id ?? 0;
};

const activityOf = (plan: PortablePlan, commitment: number, activity: number) =>
  plan.commitments.find(({ number }) => number === commitment)?.activities.find(({ number }) => number === activity);

describe('what staff change by hand, a file changes too', () => {
  it('the sheet of an activity that has one, without the names that a file never held', async () => {
    const id = await idOf(1, 1);
    const experts = [
      { role: { fr: 'Cheffe de projet' }, title: null, name: 'Un nom tu', country: 'MA', agreed: false },
      { role: { fr: 'Juriste' }, title: null, name: null, country: 'FR', agreed: false },
    ];
    const sheet = {
      objective: { fr: 'Un but' },
      projectStart: null,
      projectMonths: [1],
      means: null,
      experts,
      targetGroup: null,
      method: null,
    };
    await staff.post(`/activities/${id}/sheet`, { ...sheet, indicators: [{ fr: 'Un indicateur' }], deliverables: [] });
    const before = await planOf(staff, SLUG);
    const { id: importId, cells } = await applied({
      sheets: [{ ...PLACE, objective_fr: 'Un autre but', project_months: '1; 4' }],
      sheet_experts: [{ ...PLACE, expert_number: 2, country: 'ES' }],
      sheet_lines: [{ ...PLACE, line_kind: 'deliverable', line_number: 1, text_fr: 'Un livrable' }],
    });
    expect(cells).toEqual([
      ['C1.A1', 'change', 'Un but', 'Un autre but'],
      ['C1.A1', 'change', '1', '1; 4'],
      ['C1.A1', 'change', 'FR', 'ES'],
      ['C1.A1', 'create', null, 'Un livrable'],
    ]);
    const { sheet: written } = (await staff.get<StudioSheet>(`/studio/activities/${id}/sheet`)).body;
    expect(written).toMatchObject({ objective: { fr: 'Un autre but' }, projectMonths: [1, 4], deliverables: [{ fr: 'Un livrable' }] });
    expect(written?.experts.map(({ name, country }) => [name, country])).toEqual([
      ['Un nom tu', 'MA'],
      [null, 'ES'],
    ]);
    expect((await undo(staff, importId)).body).toMatchObject({ state: 'undone' });
    expect(await planOf(staff, SLUG)).toEqual(before);
  });

  it('the names of experts, which live in the sheets only and never go to another expert', async () => {
    const id = await idOf(1, 2);
    const place = { ...PLACE, activity_number: 2 };
    const role = { fr: 'Expert du registre' };
    const of = (name: string, agreed: boolean) => ({ role, title: null, name, country: 'MA', agreed });
    const form = { objective: { fr: 'Un but' }, projectStart: null, projectMonths: [], means: null, targetGroup: null, method: null };
    const experts = [of('Nom Premier', true), of('Nom Deuxième', true), of('Nom Troisième', false), of('Nom Quatrième', false)];
    await staff.post(`/activities/${id}/sheet`, { ...form, experts, indicators: [], deliverables: [] });
    const names = async () =>
      (await staff.get<StudioSheet>(`/studio/activities/${id}/sheet`)).body.sheet?.experts.map(({ name, agreed }) => [name, agreed]);
    const number = (expert_number: number, cells: object) => ({ ...place, expert_number, ...cells });
    const refused = await bring(staff, 'plan', { sheet_experts: [number(0, { expert_role_fr: role.fr, country: 'MA' })] });
    expect(refused.messages).toMatchObject([{ code: 'min', at: { row: 2 } }]);
    const tables = {
      sheet_experts: [
        number(2, { expert_name: 'Nom Nouveau', agreed: 'oui' }),
        number(3, { expert_role_fr: '', country: '' }),
        number(5, { expert_role_fr: role.fr, country: 'MA', expert_name: 'Nom Cinquième', agreed: 'non' }),
      ],
    };
    const { id: importId, rows } = await applied(tables, { ...NO_AMENDMENT, erase: true });
    expect(JSON.stringify(rows)).toContain('Nom Nouveau');
    expect(await names()).toEqual([
      ['Nom Premier', true],
      ['Nom Nouveau', true],
      ['Nom Quatrième', false],
      ['Nom Cinquième', false],
    ]);
    expect(await product.rows(`select table_name from (${NAMED_IN_IMPORTS}) named`, ['%Nom %'])).toEqual([]);
    expect((await undo(staff, importId)).body).toMatchObject({ state: 'undone' });
    expect(await names()).toEqual([
      ['Nom Premier', true],
      [null, false],
      [null, false],
      ['Nom Quatrième', false],
    ]);
    expect(await product.rows(`select table_name from (${NAMED_IN_IMPORTS}) named`, ['%Nom %'])).toEqual([]);
  });

  it('a sheet that breaks a rule is told at its cell', async () => {
    const read = await bring(staff, 'plan', {
      sheets: [{ ...PLACE, missions: 2, experts_per_mission: 2, days_per_mission: 5, person_days: 18 }],
      sheet_lines: [{ ...PLACE, line_kind: 'indicator', line_number: 2, text_ar: 'مؤشر' }],
    });
    expect(read.messages.map(({ code, at }) => [code, at.sheet, at.row, at.column])).toEqual(
      expect.arrayContaining([
        ['personDays', 'sheets', 2, 'Hommes-jours'],
        ['required', 'sheet_lines', 2, 'Texte (français)'],
      ]),
    );
  });

  it('the texts of the report, also in a report that still has them from the plan', async () => {
    await applied({ sections: [{ plan: SLUG, section: 'context', text_fr: 'Un texte.', text_ar: 'نص' }] });
    const prepared = await staff.post<{ id: number }>(`/studio/plans/${SLUG}/reports`, { asOf: '2023-07-31', languages: ['fr'] });
    const { id, cells } = await applied({ sections: [{ plan: SLUG, section: 'context', text_fr: '### Titre\n\nUn **autre** texte.' }] });
    expect(cells).toEqual([['context', 'change', 'Un texte.', '### Titre\n\nUn **autre** texte.']]);
    const textsOf = async (): Promise<string> =>
      JSON.stringify((await staff.get<{ sections: object }>(`/studio/reports/${prepared.body.id}`)).body.sections);
    expect(await textsOf()).toContain('autre');
    expect((await planOf(staff, SLUG)).plan.sections.context?.fr).toHaveLength(2);
    expect((await undo(staff, id)).body).toMatchObject({ state: 'undone' });
    expect(await textsOf()).not.toContain('autre');
    const refused = await bring(staff, 'plan', { sections: [{ plan: SLUG, section: 'context', text_fr: '[lien](javascript:rien)' }] });
    expect(refused.messages.map(({ at }) => [at.sheet, at.row, at.column])).toEqual([['sections', 2, 'Texte (français)']]);
  });

  it('the published narrative of an activity, in each language; a draft is its writer’s', async () => {
    const id = await idOf(1, 2);
    const place = { ...PLACE, activity_number: 2 };
    const write = (language: string, text: string, published: boolean) =>
      staff.send(
        'PUT',
        `/activities/${id}/narrative/${language}`,
        { results: [{ t: 'p', runs: [{ text }] }], analysis: [], recommendations: [], published },
        { headers: { 'if-none-match': '*' } },
      );
    expect([(await write('fr', 'Un récit.', true)).status, (await write('en', 'A draft.', false)).status]).toEqual([200, 200]);
    const { id: importId, cells } = await applied({
      narratives: [
        { ...place, language: 'fr', results: 'Un autre récit.' },
        { ...place, language: 'ar', analysis: 'تحليل' },
      ],
    });
    expect(cells).toEqual([
      ['C1.A2', 'change', 'Un récit.', 'Un autre récit.'],
      ['C1.A2', 'create', null, 'تحليل'],
    ]);
    const languages = async () => activityOf(await planOf(staff, SLUG), 1, 2)?.narratives.map(({ language }) => language);
    expect(await languages()).toEqual(['ar', 'fr']);
    const refused = await bring(staff, 'plan', {
      narratives: [
        { ...place, language: 'fr', results: '[lien](javascript:rien)' },
        { ...place, language: 'en', results: 'Mine.' },
      ],
    });
    expect(refused.messages.map(({ at }) => [at.sheet, at.row, at.column])).toEqual([['narratives', 2, 'Objectifs et résultats']]);
    const drafted = await bring(staff, 'plan', { narratives: [{ ...place, language: 'en', results: 'Mine.' }] });
    expect(drafted.messages.map(({ code, at }) => [code, at.sheet, at.row])).toEqual([['import_cell.narrative_drafted', 'narratives', 2]]);
    expect((await undo(staff, importId)).body).toMatchObject({ state: 'undone' });
    expect(await languages()).toEqual(['fr']);
    expect(JSON.stringify(activityOf(await planOf(staff, SLUG), 1, 2)?.narratives)).toContain('Un récit.');
  });

  it('rates that a document printed', async () => {
    const before = await planOf(staff, SLUG);
    const printed = rowsOf(before).published_rates;
    const own = printed.find(({ commitment_number }) => commitment_number !== null) ?? first(printed);
    const { id, cells } = await applied({
      published_rates: [
        { ...own, published_rate: '12.5' },
        { ...own, published_as_of: '2022-12', published_rate: '10' },
      ],
    });
    expect(cells.filter(([, effect]) => effect === 'change')).toEqual([
      [`C${own.commitment_number}`, 'change', own.published_rate, '12.5'],
    ]);
    const rates = (await planOf(staff, SLUG)).publishedRates.filter(({ commitment }) => commitment === own.commitment_number);
    expect(rates.map(({ rate, asOf }) => [rate, asOf])).toEqual([
      ['10', '2022-12'],
      ['12.5', own.published_as_of],
    ]);
    expect((await undo(staff, id)).body).toMatchObject({ state: 'undone' });
    expect(await planOf(staff, SLUG)).toEqual(before);
  });

  it('values of indicators, by another row that corrects or takes back the one before', async () => {
    const before = await planOf(staff, SLUG);
    const place = { plan: SLUG, commitment_number: 1, indicator_number: 1 };
    const told = rowsOf(before).measurements.filter(
      ({ commitment_number, indicator_number }) => commitment_number === 1 && indicator_number === 1,
    );
    const [number, last] = [told.length, told.at(-1)];
    const value = { ...place, measured_on: last?.measured_on ?? '2023-06-30', value: '41' };
    const row = { ...value, measurement_number: number + 1, replaces_number: number };
    const { id } = await applied({
      measurements: [
        number === 0 ? { ...row, replaces_number: null } : row,
        { ...value, measurement_number: number + 2, replaces_number: number + 1, withdrawn: true },
      ],
    });
    const inForce = (): Promise<object[]> =>
      product.rows(
        `select m.value::float8 as value from measurement_in_force m join indicator i on i.id = m.indicator_id join commitment k on k.id = i.commitment_id
         join plan p on p.id = k.plan_id where p.slug = $1 and k.number = 1 and i.number = 1`,
        [SLUG],
      );
    expect(await inForce()).toEqual([]);
    expect((await undo(staff, id)).body).toMatchObject({ state: 'undone' });
    expect(await inForce()).toEqual(number === 0 ? [] : [{ value: Number(last?.value) }]);
  });
});

describe('a plan that was amended', () => {
  it('is as it was adopted in its export, and as it is in force in a file without its amendments', async () => {
    const adopted = activityOf(await planOf(staff, SLUG), 2, 1)?.weight ?? '';
    const activity = { plan: SLUG, commitment_number: 2, activity_number: 1 };
    const title = first(rowsOf(await planOf(staff, SLUG)).commitments).title_fr;
    await applied(
      { activities: [{ ...activity, weight: '9' }], commitments: [{ plan: SLUG, commitment_number: 1, title_fr: 'Un titre amendé' }] },
      AMENDMENT,
    );
    const whole = (await staff.get<Buffer>(`/plans/${SLUG}/plan.xlsx`)).body;
    const same = await settled(staff, (await sendFile(staff, 'plan', 'plan.xlsx', whole)).body.id);
    expect(same.messages.map(({ code }) => code)).toEqual(['import.nothing_changes']);
    const inForce = await bring(staff, 'plan', { activities: [{ ...activity, weight: '9' }] });
    expect(inForce.messages.map(({ code }) => code)).toEqual(['import.nothing_changes']);
    const back = await bring(staff, 'plan', {
      activities: [{ ...activity, weight: adopted }],
      commitments: [{ plan: SLUG, commitment_number: 1, title_fr: title }],
    });
    expect([back.state, back.plan?.as]).toEqual(['ready', 'amendment']);
    expect(back.rows.map(({ key, changes }) => [key, changes[0]?.before, changes[0]?.after])).toEqual([
      ['C2.A1', '9', adopted],
      ['C1', 'Un titre amendé', title],
    ]);
    expect(back.messages.map(({ code, severity, at }) => [code, severity, at.sheet, at.column])).toEqual([
      ['import_cell.back_to_adopted', 'warning', 'activities', 'Poids'],
      ['import_cell.back_to_adopted', 'warning', 'commitments', 'Titre (français)'],
    ]);
    expect((await apply(staff, back, AMENDMENT)).body).toMatchObject({ state: 'applied' });
    const { amendments } = await planOf(staff, SLUG);
    expect(amendments.at(-1)?.changes.map(({ what, after }) => [what, after?.weight ?? after?.title?.fr])).toEqual([
      ['title', title],
      ['weight', adopted],
    ]);
    const again = await bring(staff, 'plan', { activities: [{ ...activity, weight: adopted }] });
    expect(again.messages.map(({ code }) => code)).toEqual(['import.nothing_changes']);
  });
});
