import { setTimeout as sleep } from 'node:timers/promises';
import type { Import, ImportProgress } from '@iltizam/shared/imports/contract';
import type { Caller } from '../../../test/api-client.js';
import { importsOf } from '../../../test/imports.js';
import { runningProduct } from '../../../test/product.js';
import { studioOf } from '../../../test/studio.js';
import { IF } from '../../../test/studio.js';
import { fileForm } from '../../../test/upload.js';
import { ImportMeters } from './import-meters.js';
import { ImportsService } from './imports.service.js';
const product = runningProduct({ template: 'demo', config: { jobs: 'on' } });
const studio = studioOf(product);
const { bring, apply, undo, settled } = importsOf();

let staff: Caller;
beforeAll(async () => {
  staff = await studio.staff();
});

const SLUG = 'ma-2021-2023';

describe('bodies and people', () => {
  it('adds and renames bodies, and gives them their names back', async () => {
    const body = await studio.body();
    const read = await bring(staff, 'institutions', {
      institutions: [
        { institution_key: body.key, name_fr: 'Renommé' },
        { institution_key: 'brand-new', name_fr: 'Nouveau', sector: 'private' },
      ],
    });
    expect(read).toMatchObject({ state: 'ready', counts: { create: 1, change: 1 } });
    expect((await apply(staff, read)).body).toMatchObject({ state: 'applied' });
    const names = (): Promise<object[]> =>
      product.rows('select key, name from institution where key = any($1) order by key', [[body.key, 'brand-new']]);
    expect(await names()).toEqual([
      { key: body.key, name: { fr: 'Renommé' } },
      { key: 'brand-new', name: { fr: 'Nouveau' } },
    ]);
    expect((await undo(staff, read.id)).body).toMatchObject({ state: 'undone' });
    expect(await names()).toHaveLength(1);
  });

  it('invites people once, keeps no address longer than it serves, and withdraws what nobody used', async () => {
    const invited = { email: 'somebody@example.org', person_name: 'Quelqu’un', language: 'fr', role: 'committee' };
    const read = await bring(staff, 'people', {
      people: [invited, { ...invited, email: 'other@example.org', role: 'lead', institution_key: 'nobody' }, { ...invited, role: 'roi' }],
    });
    expect(read.messages.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ['unknown', 3, 'Code de l’organisme'],
      ['code', 4, 'Rôle'],
    ]);
    const again = await bring(staff, 'people', { people: [invited] });
    expect((await apply(staff, again)).body).toMatchObject({ state: 'applied', rows: [], counts: { create: 1 } });
    expect((await bring(staff, 'people', { people: [invited] })).counts).toMatchObject({ create: 0, same: 1 });
    expect((await undo(staff, again.id)).body).toMatchObject({ state: 'undone' });
    const [invitation] = await product.rows<{ revoked: boolean }>(
      `select revoked_at is not null as revoked from invitation where email = 'somebody@example.org'`,
    );
    expect(invitation).toEqual({ revoked: true });
    expect(await product.rows('select from import_file where import_id = $1', [again.id])).toEqual([]);
  });
});

describe('rights', () => {
  it('are those of staff, in their scope', async () => {
    const lead = await product.as('lead');
    expect((await lead.get('/studio/imports')).status).toBe(403);
    const elsewhere = await studio.staff({ planId: (await product.given.plan({ slug: 'elsewhere' })).id });
    const read = await bring(elsewhere, 'plan', { commitments: [{ plan: SLUG, commitment_number: 1, title_fr: 'Volé' }] });
    expect(read.messages.map(({ code }) => code)).toEqual(['permission.denied']);
    const own = await bring(staff, 'plan', { commitments: [{ plan: SLUG, commitment_number: 1, title_fr: 'Le nôtre' }] });
    expect((await elsewhere.get(`/studio/imports/${own.id}`)).status).toBe(404);
    expect((await elsewhere.get(`/studio/imports/${own.id}/progress`)).status).toBe(404);
    expect((await elsewhere.get<{ total: number }>('/studio/imports')).body.total).toBe(1);
  });

  it('tells how far it is to who waits, in parts and pieces, and nothing once it is over', async () => {
    const own = await bring(staff, 'plan', { commitments: [{ plan: SLUG, commitment_number: 1, title_fr: 'Attendu' }] });
    const standing = async () => (await staff.get<ImportProgress>(`/studio/imports/${own.id}/progress`)).body;
    expect(await standing()).toEqual({ id: own.id, version: own.version, state: 'ready', step: null, done: 0, total: null });
    const meters = product.app.get(ImportMeters, { strict: false });
    await meters.during(own.id, 'applying', async (meter) => {
      meter.expect(3);
      await meter.settled();
      expect(await standing()).toMatchObject({ step: 'applying', done: 0, total: 3 });
      await sleep(600);
      meter.advance(2);
      await meter.settled();
      expect(await standing()).toMatchObject({ step: 'applying', done: 2, total: 3 });
      await product.rows(`update import_progress set at = now() - interval '3 minutes' where import_id = $1`, [own.id]);
      expect(await standing()).toMatchObject({ state: 'ready', step: null });
    });
    expect(await product.rows('select from import_progress', [])).toEqual([]);
  });

  it('gives messages and changes by the page', async () => {
    const wrong = (number: number) => ({ plan: SLUG, commitment_number: 1, activity_number: number, weight: '0' });
    const read = await bring(staff, 'plan', { activities: Array.from({ length: 60 }, (_, index) => wrong(index + 100)) });
    const page = async (query: string) => (await staff.get<Import>(`/studio/imports/${read.id}?${query}`)).body;
    const second = await page('messagesPage=2&page=2');
    expect([read.messages.length, second.messagesTotal, read.rowsTotal]).toEqual([50, read.counts.errors, 60]);
    expect(second.messages).toHaveLength(Math.min(50, second.messagesTotal - 50));
    expect(second.rows[0]?.row).toBe((read.rows.at(-1)?.row ?? 0) + 1);
    expect((await page('page=99')).rows).toEqual([]);
  });

  it('what nobody applies is let go of', async () => {
    const read = await bring(staff, 'plan', { commitments: [{ plan: SLUG, commitment_number: 1, title_fr: 'Oublié' }] });
    const { status, body } = await staff.post<Import>(`/studio/imports/${read.id}/abandonment`, {}, IF(read.version));
    expect([status, body.state]).toEqual([200, 'abandoned']);
    await product.rows(`update import set uploaded_at = now() - interval '31 days' where id = $1`, [read.id]);
    await product.app.get(ImportsService, { strict: false }).clear();
    expect((await staff.get(`/studio/imports/${read.id}`)).status).toBe(404);
  });

  it('a file that could not be read is told of once, with the sheets by their names', async () => {
    const texts = async (name: string, content: Buffer): Promise<[string, string][]> => {
      const { body, type } = fileForm(name, content);
      const sent = await staff.send<Import>('POST', '/studio/imports?kind=plan', body, { headers: { 'content-type': type } });
      const { messages } = await settled(staff, sent.body.id);
      return messages.map(({ code, text }) => [code, text]);
    };
    const mixed = Buffer.concat([
      Buffer.from(`plan,commitment_number,title_fr\r\n${SLUG},1,É\r\n${SLUG},2,`),
      Buffer.from([0xc9, 0x6e, 0x0d, 0x0a]),
    ]);
    expect((await texts('mixed.csv', mixed)).map(([code]) => code)).toEqual(['mixedEncodings']);
    const [[code, text] = []] = (await texts('other.csv', Buffer.from('plat,prix\r\ncouscous,12'))).filter(([one]) => one === 'noTable');
    expect([code, text]).toEqual(['noTable', expect.stringContaining('Engagements')]);
  });

  it('a file of another type is refused before it is kept', async () => {
    const { body, type } = fileForm('plan.pdf', 'x');
    const sent = await staff.send<{ code: string }>('POST', '/studio/imports?kind=plan', body, { headers: { 'content-type': type } });
    expect([sent.status, sent.body.code]).toEqual([422, 'import.type_refused']);
  });
});
