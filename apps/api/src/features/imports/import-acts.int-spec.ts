import type { ApplyImport, Import, ImportList, ImportProgress } from '@iltizam/shared/imports/contract';
import type { Caller } from '../../../test/api-client.js';
import { importsOf, NO_AMENDMENT } from '../../../test/imports.js';
import { runningProduct } from '../../../test/product.js';
import { IF, studioOf } from '../../../test/studio.js';
import { ImportApplicationService } from './import-application.service.js';
import { ImportReadings } from './import-readings.service.js';
import { ImportsService } from './imports.service.js';
import { ImportUndoService } from './import-undo.service.js';

const product = runningProduct({ template: 'demo', config: { jobs: 'on' } });
const studio = studioOf(product);
const { planOf, sendFile, bring, apply, undo, settled } = importsOf();

let staff: Caller;
beforeAll(async () => {
  staff = await studio.staff();
});

/** A file that renames the plan, in preparation and of its own: nobody else writes in it. */
const renaming = async (): Promise<{ slug: string; read: Import }> => {
  const { slug } = await studio.wholeDraft(staff);
  return { slug, read: await bring(staff, 'plan', { plan: [{ plan: slug, title_fr: 'Plan repris' }] }) };
};

const titleOf = async (slug: string): Promise<string | undefined> => (await planOf(staff, slug)).plan.title.fr;

/** As a request leaves it whose job did not begin yet, or was cut off. */
const asked = async ({ id }: Import, by: string, tries = 0, form: ApplyImport = NO_AMENDMENT): Promise<void> => {
  await product.rows(
    `update import set state = 'applying', asked = $2, asked_by_id = (select id from account where email = $3), version = version + 1 where id = $1`,
    [id, JSON.stringify({ form, locale: 'fr', tries }), by],
  );
};

const perform = (id: number): Promise<void> => product.app.get(ImportApplicationService, { strict: false }).perform(id);

it('waits for its job under its own state, and nothing else is done with it meanwhile', async () => {
  const { slug, read } = await renaming();
  await asked(read, (await product.given.account({ role: 'staff' })).email);
  const { body } = await staff.get<ImportProgress>(`/studio/imports/${read.id}/progress`);
  expect(body).toMatchObject({ state: 'applying', step: 'applying', version: read.version + 1 });
  for (const act of ['application', 'undo', 'abandonment']) {
    const { status, body: refused } = await staff.post<{ code: string }>(
      `/studio/imports/${read.id}/${act}`,
      act === 'application' ? NO_AMENDMENT : {},
      IF(body.version),
    );
    expect([act, status, refused.code]).toEqual([act, 409, 'import.under_way']);
  }
  expect((await staff.get<ImportList>('/studio/imports')).body.items.find(({ id }) => id === read.id)?.state).toBe('applying');
  await perform(read.id);
  expect(await titleOf(slug)).toBe('Plan repris');
});

it('is written once by a job that is done twice, in the name of whoever asked', async () => {
  const { slug, read } = await renaming();
  const { email, id: askerId } = await product.given.account({ role: 'staff' });
  await asked(read, email);
  await Promise.all([perform(read.id), perform(read.id)]);
  await perform(read.id);
  const told = await product.rows(
    `select event, actor_id as "actorId" from history_entry where subject_kind = 'import' and subject_id = $1 and event = 'import.applied'`,
    [read.id],
  );
  expect(told).toEqual([{ event: 'import.applied', actorId: askerId }]);
  const of = await settled(staff, read.id);
  expect(of).toMatchObject({ state: 'applied', refusal: null });
  expect(await titleOf(slug)).toBe('Plan repris');
  expect((await undo(staff, read.id)).body).toMatchObject({ state: 'undone' });
  await product.app.get(ImportUndoService, { strict: false }).perform(read.id);
  expect((await staff.get<Import>(`/studio/imports/${read.id}`)).body.state).toBe('undone');
});

it.each([
  ['a right that was lost meanwhile', 'permission.denied', 0, 'delete from role_grant where account_id = $1'],
  ['an account that was closed meanwhile', 'permission.denied', 0, 'update account set disabled_at = now() where id = $1'],
  ['a process that it took with it again and again', 'server.failed', 3, null],
] as const)('falls back by %s, with the reason and what was asked, and is asked again', async (_, code, tries, lost) => {
  const { slug, read } = await renaming();
  const before = await planOf(staff, slug);
  const { email, id } = await product.given.account({ role: 'staff' });
  if (lost) await product.rows(lost, [id]);
  const form: ApplyImport = { ...NO_AMENDMENT, approver: 'Comité de pilotage' };
  await asked(read, email, tries, form);
  await perform(read.id);
  const refused = (await staff.get<Import>(`/studio/imports/${read.id}?lang=ar`)).body;
  expect(refused).toMatchObject({ state: 'ready', abilities: { apply: true }, refusal: { act: 'application', code, errors: [], form } });
  expect(refused.refusal?.detail).toMatch(/[\u0600-\u06ff]/);
  expect(await planOf(staff, slug)).toEqual(before);
  expect((await apply(staff, refused)).body).toMatchObject({ state: 'applied', refusal: null });
});

it('is taken up again where its job is lost', async () => {
  const { slug, read } = await renaming();
  await asked(read, (await product.given.account({ role: 'staff' })).email);
  await product.app.get(ImportsService, { strict: false }).clear();
  expect((await settled(staff, read.id)).state).toBe('applied');
  expect(await titleOf(slug)).toBe('Plan repris');
});

it('is refused where whoever brought it left before it was read', async () => {
  const { slug } = await studio.wholeDraft(staff);
  const { email, id: accountId } = await product.given.account({ role: 'staff' });
  const { id } = await bring(product.api.as(email), 'plan', { plan: [{ plan: slug, title_fr: 'Plan repris' }] });
  await product.rows(`update import set state = 'reading', reading = null where id = $1`, [id]);
  await product.rows('update account set disabled_at = now() where id = $1', [accountId]);
  await product.app.get(ImportReadings, { strict: false }).read(id);
  const { state, messages } = (await staff.get<Import>(`/studio/imports/${id}`)).body;
  expect([state, messages.map(({ code }) => code)]).toEqual(['refused', ['permission.denied']]);
});

it('is read and applied later where somebody else writes in its plan', async () => {
  const { slug } = await studio.wholeDraft(staff);
  await product.rows(
    `create function held() returns trigger language plpgsql as $$ begin raise exception 'held' using errcode = 'lock_not_available'; end $$`,
  );
  await product.rows(`create trigger held before update on plan for each row when (old.slug = '${slug}') execute function held()`);
  const { id } = (await sendFile(staff, 'plan', 'plan.csv', Buffer.from(`plan,title_fr\r\n${slug},Plan repris\r\n`))).body;
  const read = () => product.app.get(ImportReadings, { strict: false }).read(id);
  await expect(read()).rejects.toMatchObject({ code: '55P03' });
  expect((await staff.get<Import>(`/studio/imports/${id}`)).body.state).toBe('reading');
  await product.rows('alter table plan disable trigger held');
  await read();
  const ready = await settled(staff, id);
  expect(ready).toMatchObject({ state: 'ready', messages: [] });

  await product.rows('alter table plan enable trigger held');
  await asked(ready, (await product.given.account({ role: 'staff' })).email);
  for (const state of ['applying', 'applying', 'ready']) {
    await perform(id).catch((error: unknown) => expect(error).toMatchObject({ code: '55P03' }));
    expect((await staff.get<Import>(`/studio/imports/${id}`)).body.state).toBe(state);
  }
  const refused = (await staff.get<Import>(`/studio/imports/${id}`)).body;
  expect(refused.refusal?.code).toBe('server.busy');
  await product.rows('drop trigger held on plan');
  expect((await apply(staff, refused)).body).toMatchObject({ state: 'applied', refusal: null });
  expect(await titleOf(slug)).toBe('Plan repris');
});

it('tells at its field what only the writing finds wrong with the amendment', async () => {
  const SLUG = 'ma-2021-2023';
  const read = await bring(staff, 'plan', { commitments: [{ plan: SLUG, commitment_number: 1, title_fr: 'Un titre nouveau' }] });
  const before = await planOf(staff, SLUG);
  const form: ApplyImport = { reason: 'Décision', approver: 'Comité', effectiveOn: '2090-01-01', erase: false };
  const { status, body } = await apply(staff, read, form);
  expect([status, body.state, body.refusal?.errors.map(({ pointer }) => pointer), body.refusal?.form]).toEqual([
    202,
    'ready',
    ['/effectiveOn'],
    form,
  ]);
  expect(await planOf(staff, SLUG)).toEqual(before);
});
