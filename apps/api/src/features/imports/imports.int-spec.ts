import type { AmendmentList } from '@iltizam/shared/amendments/contract';
import type { ApplyImport } from '@iltizam/shared/imports/contract';
import { rowsOf } from '@iltizam/shared/portable/rows';
import type { Caller } from '../../../test/api-client.js';
import { first, importsOf } from '../../../test/imports.js';
import { runningProduct } from '../../../test/product.js';
import { studioOf } from '../../../test/studio.js';

const product = runningProduct({ template: 'demo', config: { jobs: 'on' } });
const studio = studioOf(product);
const { planOf, bring, apply, undo, sendFile, settled } = importsOf();

let staff: Caller;
beforeAll(async () => {
  staff = await studio.staff();
});

const AMENDMENT: ApplyImport = { reason: 'Décision du comité', approver: 'Comité de pilotage', effectiveOn: '2023-06-30', erase: false };
const SLUG = 'ma-2021-2023';

describe('a plan in force', () => {
  it.each(['plan.xlsx?lang=ar', 'plan.csv.zip'])('exported as %s and brought back changes nothing', async (file) => {
    const { body } = await staff.get<Buffer>(`/plans/${SLUG}/${file}`);
    const read = await settled(staff, (await sendFile(staff, 'plan', file.split('?')[0] ?? '', body)).body.id);
    expect(read.messages).toEqual([expect.objectContaining({ code: 'import.nothing_changes', severity: 'warning' })]);
    expect(read.counts).toMatchObject({ create: 0, change: 0, errors: 0 });
    expect(read.counts.same).toBeGreaterThan(300);
  });

  it('is amended once for all that the file changes, reported on and measured, and put back by another amendment', async () => {
    const before = await planOf(staff, SLUG);
    const rows = rowsOf(before);
    const activity = first(rows.activities);
    const place = { plan: SLUG, commitment_number: activity.commitment_number, activity_number: activity.activity_number };
    const told = rows.updates.filter(
      ({ commitment_number, activity_number }) =>
        commitment_number === place.commitment_number && activity_number === place.activity_number,
    ).length;
    const read = await bring(staff, 'plan', {
      commitments: [{ plan: SLUG, commitment_number: 2, title_fr: 'Un titre nouveau', title_ar: 'عنوان' }],
      activities: [
        { ...activity, weight: '7' },
        {
          plan: SLUG,
          commitment_number: 3,
          activity_number: rows.activities.filter((one) => one.commitment_number === 3).length + 1,
          title_fr: 'Ajoutée',
          weight: '2',
        },
      ],
      updates: [{ ...place, update_number: told + 1, percent: '42', effective_on: '2023-08-15', note: 'Fichier' }],
      difficulties: [
        {
          ...place,
          update_number: told + 1,
          difficulty_number: 1,
          difficulty_code: 'budget',
          severity: 'low',
          description: 'Budget',
          opened_on: '2023-08-15',
        },
      ],
    });
    expect(read.messages).toEqual([]);
    expect(read).toMatchObject({ state: 'ready', plan: { slug: SLUG, exists: true, as: 'amendment' }, counts: { create: 3, change: 2 } });
    expect((await apply(staff, read)).body).toMatchObject({ code: 'request.invalid' });
    const { status, body } = await apply(staff, read, AMENDMENT);
    expect([status, body]).toEqual([202, expect.objectContaining({ state: 'applied', refusal: null })]);
    const after = await planOf(staff, SLUG);
    const [amendment] = after.amendments;
    expect(amendment?.changes.map(({ what, commitment }) => [what, commitment])).toEqual([
      ['title', 2],
      ['weight', place.commitment_number],
      ['added', 3],
      ['weight', 3],
    ]);
    expect((await undo(staff, read.id)).body).toMatchObject({ state: 'undone', amendments: [1, 2] });
    const { items } = (await product.api.visitor.get<AmendmentList>(`/plans/${SLUG}/amendments`)).body;
    expect(items).toHaveLength(2);
    const undone = await planOf(staff, SLUG);
    const work = undone.commitments
      .find(({ number }) => number === place.commitment_number)
      ?.activities.find(({ number }) => number === place.activity_number);
    const was = before.commitments
      .find(({ number }) => number === place.commitment_number)
      ?.activities.find(({ number }) => number === place.activity_number);
    expect(work?.updates.at(-1)).toMatchObject({ percent: was?.updates.at(-1)?.percent ?? null, effectiveOn: '2023-08-15' });
    expect(await product.brokenHistoryEntry()).toBeNull();
  });

  it('is not emptied of anything before that is agreed to; what would be lost is counted and shown first', async () => {
    const before = await planOf(staff, SLUG);
    const emptied = first(before.commitments.filter(({ title }) => title.ar !== undefined && title.fr !== undefined));
    const { number } = emptied;
    const other = number + 1;
    const read = await bring(staff, 'plan', {
      commitments: [
        { plan: SLUG, commitment_number: other, title_fr: 'Un titre sans perte', title_ar: 'عنوان بلا محو' },
        { plan: SLUG, commitment_number: number, title_fr: 'Un titre corrigé', title_ar: null },
      ],
    });
    expect(read.counts).toMatchObject({ change: 2, erased: 1, errors: 0 });
    expect(read.rows.map(({ key, changes }) => [key, changes.map(({ after }) => after)])).toEqual([
      [`C${number}`, [null, 'Un titre corrigé']],
      [`C${other}`, ['Un titre sans perte', 'عنوان بلا محو']],
    ]);
    const refused = (await apply(staff, read, AMENDMENT)).body;
    expect(refused).toMatchObject({ code: 'import.erases', status: 422, errors: [expect.objectContaining({ pointer: '/erase' })] });
    expect(await planOf(staff, SLUG)).toEqual(before);
    expect((await apply(staff, read, { ...AMENDMENT, erase: true })).body).toMatchObject({ state: 'applied' });
    expect((await undo(staff, read.id)).body).toMatchObject({ state: 'undone' });
  });

  it('refuses what breaks a rule at its cell, and writes nothing', async () => {
    const before = await planOf(staff, SLUG);
    const read = await bring(staff, 'plan', {
      commitments: [{ plan: SLUG, commitment_number: 1, institution_key: 'nobody', weight: '2' }],
      activities: [{ plan: SLUG, commitment_number: 1, activity_number: 1, end: '2020-01' }],
      updates: [{ plan: SLUG, commitment_number: 1, activity_number: 2, update_number: 9, percent: '100', effective_on: '2090-01-01' }],
    });
    expect(read.state).toBe('refused');
    expect(read.messages.map(({ code, at }) => [code, at.sheet, at.column])).toEqual(
      expect.arrayContaining([['unknown', 'commitments', 'Code de l’organisme']]),
    );
    expect((await apply(staff, read, AMENDMENT)).body).toMatchObject({ code: 'import.not_ready' });
    expect(await planOf(staff, SLUG)).toEqual(before);
  });

  it('is refused with a message when the database does not take what was read', async () => {
    await product.rows(`create function no_room() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`);
    await product.rows(
      `create trigger no_room before update of rows on import_file for each row when (new.rows::text like '%no room%') execute function no_room()`,
    );
    const read = await bring(staff, 'plan', { commitments: [{ plan: SLUG, commitment_number: 5, title_fr: 'no room' }] });
    expect(read).toMatchObject({ state: 'refused', rowsTotal: 0, messages: [{ code: 'server.failed', severity: 'error' }] });
  });

  it('that moved since the file was read is not written, and the file is read again', async () => {
    const tables = { commitments: [{ plan: SLUG, commitment_number: 5, title_fr: 'Autre titre' }] };
    const read = await bring(staff, 'plan', tables);
    const other = await bring(staff, 'plan', { commitments: [{ plan: SLUG, commitment_number: 6, title_fr: 'Encore un autre' }] });
    expect((await apply(staff, other, AMENDMENT)).body).toMatchObject({ state: 'applied' });
    const moved = await planOf(staff, SLUG);
    const { body: again } = await apply(staff, read, AMENDMENT);
    expect(again).toMatchObject({
      state: 'ready',
      refusal: { act: 'application', code: 'import.plan_moved', errors: [], form: AMENDMENT },
    });
    expect(await planOf(staff, SLUG)).toEqual(moved);
    expect((await apply(staff, again, AMENDMENT)).body).toMatchObject({ state: 'applied', refusal: null });
    expect((await undo(staff, other.id)).body).toMatchObject({ code: 'import.changed_since' });
  });
});
