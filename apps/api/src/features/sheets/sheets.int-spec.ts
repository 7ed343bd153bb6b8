import type { ActivityPage, SheetForm, StudioSheet } from '@iltizam/shared/activities/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, studioOf } from '../../../test/studio.js';

const product = runningProduct();
const { staff, lead, eventsOf, wholeDraft, read } = studioOf(product);

const form = (changes: Partial<SheetForm> = {}): SheetForm => ({
  objective: { fr: 'Élaborer une stratégie', ar: 'إعداد استراتيجية' },
  projectStart: '2020-03',
  projectMonths: [18, 10, 10],
  means: { missions: 2, expertsPerMission: 2, daysPerMission: 5, personDays: 20 },
  experts: [
    { role: { fr: 'Magistrat' }, title: 'M.', name: 'Experte Une', country: 'ESP', agreed: true },
    { role: null, title: null, name: 'Expert Deux', country: 'be', agreed: false },
  ],
  targetGroup: { fr: 'L’équipe de direction' },
  method: { fr: 'Un groupe de travail.\n\nUn document.' },
  indicators: [{ fr: 'Groupe constitué' }, { fr: '' }, { fr: 'Plan disponible' }],
  deliverables: [{ fr: 'Relevés de décisions' }, { fr: 'Document' }],
  ...changes,
});

const addressOf = ({ commitment, number }: GivenActivity): string => `${commitment.path}/activities/${number}`;

const pageOf = async (activity: GivenActivity, lang = 'fr'): Promise<ActivityPage> =>
  (await product.api.visitor.get<ActivityPage>(`${addressOf(activity)}?lang=${lang}`)).body;

const given = async (): Promise<{ caller: Caller; activity: GivenActivity; path: string }> => {
  const activity = await product.given.activity();
  return { caller: await staff(), activity, path: `/activities/${activity.id}/sheet` };
};

const faultsOf = async (caller: Caller, path: string, changes: Partial<SheetForm> | Record<string, unknown>): Promise<unknown[]> => {
  const answer = await caller.post<{ errors: unknown[] }>(`${path}?lang=fr`, { ...form(), ...changes });
  expect(answer.status).toBe(422);
  return answer.body.errors;
};

describe('the sheet of an activity', () => {
  test('is public with its product, its months in the calendar and its countries; a name only of who agreed', async () => {
    const { caller, activity, path } = await given();
    expect((await pageOf(activity)).sheet).toBeNull();
    expect(await ok(caller.post<Saved>(path, form()))).toEqual({ id: activity.id, version: 1 });
    const { sheet } = await pageOf(activity);
    expect(sheet).toMatchObject({
      objective: { text: 'Élaborer une stratégie', lang: 'fr' },
      projectStart: '2020-03',
      months: [
        { month: 10, calendar: '2020-12' },
        { month: 18, calendar: '2021-08' },
      ],
      means: { missions: 2, expertsPerMission: 2, daysPerMission: 5, personDays: 20 },
      experts: [
        { role: { text: 'Magistrat', lang: 'fr' }, title: 'M.', name: 'Experte Une', country: { code: 'ES', name: 'Espagne' } },
        { role: null, title: null, name: null, country: { code: 'BE', name: 'Belgique' } },
      ],
      indicators: [{ text: 'Groupe constitué' }, { text: 'Plan disponible' }],
      deliverables: [{ text: 'Relevés de décisions' }, { text: 'Document' }],
    });
    const inArabic = (await pageOf(activity, 'ar')).sheet;
    expect(inArabic).toMatchObject({ objective: { lang: 'ar' }, targetGroup: { lang: 'fr' } });
    expect(inArabic?.experts[0]?.country?.name).toBe('إسبانيا');
  });

  test('is refused at its fields, in the reader’s language, and the factors must give the person-days', async () => {
    const { caller, path } = await given();
    const means = { missions: 2, expertsPerMission: 2, daysPerMission: 5, personDays: 18 };
    expect(await faultsOf(caller, path, { means })).toEqual([
      { pointer: '/means/personDays', code: 'personDays', detail: 'Les facteurs donnent 2 × 2 × 5 = 20, et non 18.' },
    ]);
    const wrong: [Record<string, unknown>, string, string][] = [
      [{ objective: { ar: 'إعداد' } }, '/objective/fr', 'required'],
      [{ projectMonths: [0] }, '/projectMonths', 'projectMonths'],
      [{ projectMonths: ['bientôt'] }, '/projectMonths', 'projectMonths'],
      [{ projectStart: '2020' }, '/projectStart', 'projectStart'],
      [{ means: { ...means, missions: null } }, '/means/missions', 'isInt'],
      [{ means: { ...means, daysPerMission: 0.3 } }, '/means/daysPerMission', 'days'],
      [{ experts: [{ country: 'Espagne' }] }, '/experts/0/country', 'country'],
      [{ experts: [{ country: 'FR', agreed: true }] }, '/experts/0/name', 'agreedWithoutName'],
      [{ indicators: [{ en: 'Group' }] }, '/indicators/0/fr', 'required'],
      [{ extra: 1 }, '/extra', 'whitelistValidation'],
    ];
    for (const [changes, pointer, code] of wrong) expect(await faultsOf(caller, path, changes)).toMatchObject([{ pointer, code }]);
  });

  test('is written from the version read: the later of two is told, the first sheet included', async () => {
    const { caller, activity, path } = await given();
    await ok(caller.post<Saved>(path, form()));
    expect(await caller.post(path, form())).toBeProblem(412, 'request.precondition_failed');
    expect(await ok(caller.send('PUT', path, form({ means: null }), IF(1)))).toEqual({ id: activity.id, version: 2 });
    expect(await caller.send('PUT', path, form(), IF(1))).toBeProblem(412, 'request.precondition_failed');
    expect((await pageOf(activity)).sheet?.means).toBeNull();
    expect(await ok(caller.delete(path, IF(2)))).toEqual({ id: activity.id });
    expect((await pageOf(activity)).sheet).toBeNull();
    expect(await caller.delete(path, IF(2))).toBeProblem(404, 'resource.not_found');
  });

  test('a name that is written no more is nowhere left, the history included', async () => {
    const { caller, activity, path } = await given();
    await ok(caller.post<Saved>(path, form()));
    const [first] = form().experts;
    const erased = { ...first, title: null, name: null, agreed: false };
    await ok(caller.send('PUT', path, form({ experts: [erased as SheetForm['experts'][number]] }), IF(1)));
    expect((await caller.get<StudioSheet>(`/studio${path}`)).body.sheet).toMatchObject({
      version: 2,
      experts: [erased && { country: 'ES', name: null }],
    });
    const [left] = await product.rows<{ n: number }>(
      `select count(*)::int as n from (select to_jsonb(h) as row from history_entry h union all select to_jsonb(a) from idempotent_answer a
         union all select to_jsonb(e) from sheet_expert e where activity_id = $1) t where row::text like '%Experte Une%'`,
      [activity.id],
    );
    expect(left).toEqual({ n: 0 });
    await ok(caller.delete(path, IF(2)));
    expect(await eventsOf('activity', activity.id)).toEqual([
      'activity.created',
      'activity.sheet_written',
      'activity.sheet_written',
      'activity.sheet_deleted',
    ]);
    expect(await product.brokenHistoryEntry()).toBeNull();
  });

  test('is its staff’s to write; a lead and staff from elsewhere are refused', async () => {
    const { activity, path } = await given();
    const leading = await lead(activity.commitment.institutionId);
    expect(await leading.post(path, form())).toBeProblem(403, 'permission.denied');
    const elsewhere = await staff({ planId: (await product.given.plan()).id });
    expect(await elsewhere.post(path, form())).toBeProblem(403, 'permission.denied');
    expect(await elsewhere.get(`/studio${path}`)).toBeProblem(404, 'resource.not_found');
    expect(await (await staff()).post('/activities/999999/sheet', form())).toBeProblem(404, 'resource.not_found');
  });

  test('is written in a draft too, is not public there, and goes with its activity', async () => {
    const caller = await staff();
    const { slug } = await wholeDraft(caller);
    const commitment = (await read(caller, slug)).axes[0]?.commitments[0];
    const activity = commitment?.activities[0];
    await ok(caller.post(`/activities/${activity?.id}/sheet`, form()));
    expect((await ok(caller.get<StudioSheet>(`/studio/activities/${activity?.id}/sheet`))).plan).toMatchObject({ slug, public: false });
    expect(await product.api.visitor.get(`/plans/${slug}/commitments/1/activities/1`)).toBeProblem(404, 'resource.not_found');
    await ok(caller.delete(`/activities/${activity?.id}`, IF(activity?.version ?? 0)));
    expect(await product.rows('select 1 from activity_sheet where activity_id = $1', [activity?.id])).toEqual([]);
  });
});
