import { setTimeout as sleep } from 'node:timers/promises';
import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { MovementList } from '@iltizam/shared/news/contract';
import type { PlanProgress, UpdatePage } from '@iltizam/shared/progress/contract';
import { importsOf } from '../../../test/imports.js';
import { runningProduct } from '../../../test/product.js';
import { studioOf } from '../../../test/studio.js';

const product = runningProduct({ config: { jobs: 'on' } });
const studio = studioOf(product);
const { planOf, bring, apply, undo } = importsOf();

/** Of all that a page shows what depends on the facts that hold; the history counts what was told. */
const standing = async (paths: readonly string[]): Promise<unknown> =>
  Promise.all(paths.map(async (path) => ({ ...(await read<object>(path)), updates: null })));

async function read<Answer>(path: string, known = ''): Promise<Answer> {
  const { status, body } = await product.api.visitor.get<Answer>(`${path}?asOf=2025-09-30${known}`);
  expect([path, status]).toEqual([path, 200]);
  return body;
}

test('a report that a file brought first is taken back by the undo: as never reported on, and known before as it was', async () => {
  const staff = await studio.staff();
  const given = await product.given.activity();
  const [{ slug }, commitment, activity] = [given.commitment.plan, given.commitment.number, given.number];
  await product.given.activity({ commitment: given.commitment });
  const plan = `/plans/${slug}`;
  const page = `${plan}/commitments/${commitment}`;
  const pages = [
    `${plan}/progress`,
    `${plan}/forecast`,
    `${plan}/reporting`,
    `${page}/calculation`,
    `${page}/activities/${activity}`,
    page,
  ];
  const place = { plan: slug, commitment_number: commitment, activity_number: activity };
  const on = '2025-06-30';
  const before = await standing(pages);

  const brought = await bring(staff, 'plan', { updates: [{ ...place, update_number: 1, percent: '70', effective_on: on }] });
  expect([brought.messages, (await apply(staff, brought)).body.state]).toEqual([[], 'applied']);
  const during = await read<PlanProgress>(`${plan}/progress`);
  expect(await standing(pages)).not.toEqual(before);
  await sleep(2);
  const at = new Date().toISOString();
  await sleep(2);
  expect((await undo(staff, brought.id)).body).toMatchObject({ state: 'undone' });

  expect(await standing(pages)).toEqual(before);
  expect((await read<PlanProgress>(`${plan}/progress`, `&knownAt=${at}`)).plan).toEqual(during.plan);
  const { items } = await read<UpdatePage>(`${page}/updates`);
  expect(items.filter((update) => update.activity.number === activity)).toMatchObject([
    { percent: null, band: null, previousPercent: '70', effectiveOn: on, note: expect.stringContaining(`${brought.id}`) as string },
    { percent: '70', previousPercent: null, effectiveOn: on },
  ]);
  const travelling = (await planOf(staff, slug)).commitments.find(({ number }) => number === commitment)?.activities;
  expect(travelling?.find(({ number }) => number === activity)?.updates.map(({ percent }) => percent)).toEqual(['70', null]);
  expect((await read<MovementList>(`${plan}/movements`)).items).toContainEqual(
    expect.objectContaining({ from: '70', to: null, band: null }),
  );
  const { body: feed } = await product.api.visitor.get<Buffer>(`${page}/feed.atom?lang=fr`);
  expect(String(feed)).toContain(`activité ${activity}\u00a0: n’est plus déclarée`);
  expect(await product.brokenHistoryEntry()).toBeNull();

  // nobody but the undo takes a report back
  const again = await bring(staff, 'plan', { updates: [{ ...place, update_number: 3, percent: null, effective_on: on, note: 'Rien' }] });
  expect(again.messages.map(({ code, at: { sheet, row } }) => [code, sheet, row])).toEqual([['required', 'updates', 2]]);
  await expect(
    product.rows(
      `insert into progress_update (activity_id, institution_id, effective_on, recorded_at, language)
       select activity_id, institution_id, effective_on, clock_timestamp(), language from progress_update where percent is null`,
    ),
  ).rejects.toMatchObject({ code: '23514' });
});

test('a report that stood before a file is said again whole by the undo: what was done, what is in the way since when, and its evidence', async () => {
  const staff = await studio.staff();
  const { id, number, commitment } = await product.given.activity();
  const { email } = await product.given.account({ role: 'lead', scope: { institutionId: commitment.institutionId } });
  const evidence = [{ title: 'Arrêté', url: 'https://example.org/arrete', documentId: null }];
  const difficulties = [{ code: 'budget', severity: 'high', description: 'Crédits attendus', owner: null, continues: null }];
  const achievedActions = [{ text: 'Étude rendue', doneOn: '2025-02', actions: [{ text: 'Annexe', doneOn: null }] }];
  const report = { percent: 30, effectiveOn: '2025-03-01', achievedActions, difficulties, evidence, note: null };
  const sent = await product.api.as(email).post(`/activities/${id}/updates`, report);
  expect([sent.status, sent.body]).toEqual([201, expect.anything()]);
  const page = `/plans/${commitment.plan.slug}/commitments/${commitment.number}/activities/${number}`;
  const standingNow = async () => {
    const { percent, achievedActions: done, evidence: shown, difficulties: open } = await read<ActivityPage>(page);
    return [percent, done, shown.map(({ url }) => url), open.map(({ code, openedOn, resolvedOn }) => [code, openedOn, resolvedOn])];
  };
  const before = await standingNow();
  expect(before).toMatchObject(['30', achievedActions, ['https://example.org/arrete'], [['budget', '2025-03-01', null]]]);

  const place = { plan: commitment.plan.slug, commitment_number: commitment.number, activity_number: number };
  const updates = [
    { ...place, update_number: 2, percent: '60', effective_on: '2025-06-30' },
    { ...place, update_number: 3, percent: '70', effective_on: '2025-07-31' },
  ];
  const brought = await bring(staff, 'plan', { updates });
  expect([brought.messages, (await apply(staff, brought)).body.state]).toEqual([[], 'applied']);
  expect(await standingNow()).toMatchObject(['70', [], expect.anything(), []]);
  expect((await undo(staff, brought.id)).body).toMatchObject({ state: 'undone', refusal: null });
  expect(await standingNow()).toEqual(before);
});
