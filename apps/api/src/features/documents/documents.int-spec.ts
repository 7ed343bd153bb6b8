import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { DOCUMENT_BYTES_MAX } from '@iltizam/shared/documents/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { fileForm, upload } from '../../../test/upload.js';

const PDF = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n';

const documentsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-documents-'));
const product = runningProduct({ config: { documentsDir, documentsPerHour: 1000 } });
afterAll(() => rmSync(documentsDir, { recursive: true }));

let activity: GivenActivity;
let lead: Caller;

beforeAll(async () => {
  activity = await product.given.activity();
  lead = await leadOf(activity);
});

const leadOf = async ({ commitment }: GivenActivity): Promise<Caller> => {
  const { email } = await product.given.account({ role: 'lead', scope: { commitmentId: commitment.id } });
  return product.api.as(email);
};

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const incoming = (): string[] => {
  const folder = path.join(documentsDir, 'incoming');
  return existsSync(folder) ? readdirSync(folder) : [];
};

const picture = (): sharp.Sharp => sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } });

describe('a file that is taken', () => {
  it('is kept under its hash, outside the database, with what is known of it', async () => {
    const { status, body } = await upload(lead, activity.id, 'Compte rendu.pdf', PDF, '&licence=official_text');
    expect(status).toBe(201);
    expect(body).toEqual({
      id: body.id,
      url: `/api/v1/documents/${body.id}/file`,
      name: 'Compte rendu.pdf',
      mediaType: 'application/pdf',
      bytes: PDF.length,
      sha256: sha256(PDF),
      licence: 'official_text',
    });
    expect(readFileSync(path.join(documentsDir, body.sha256.slice(0, 2), body.sha256), 'utf8')).toBe(PDF);
    expect(incoming()).toEqual([]);
    const [entry] = await product.rows<{ after: object }>(
      `select after from history_entry where event = 'document.uploaded' and subject_id = $1`,
      [body.id],
    );
    expect(entry?.after).toEqual(expect.objectContaining({ activityId: activity.id, sha256: body.sha256, scan: 'not_scanned' }));
    expect(JSON.stringify(entry)).not.toContain('Compte');
  });

  it('sent again is the same document; by somebody else, another one with the same bytes', async () => {
    const [first, again] = [await upload(lead, activity.id, 'a.pdf', PDF), await upload(lead, activity.id, 'a.pdf', PDF)];
    expect(again.body).toEqual(first.body);
    const staff = await product.as('staff');
    const other = await upload(staff, activity.id, 'a.pdf', PDF);
    expect(other.body).toEqual({ ...first.body, id: other.body.id, url: other.body.url });
    expect(other.body.id).not.toBe(first.body.id);
  });

  it('as a photo is drawn anew: upright, smaller, without the place where it was taken', async () => {
    const photo = await sharp({ create: { width: 4000, height: 2000, channels: 3, background: 'teal' } })
      .withExif({ IFD0: { Make: 'Phone of somebody' }, IFD3: { GPSLatitude: '34/1 1/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(photo.includes('Phone of somebody')).toBe(true);
    const { body } = await upload(lead, activity.id, 'IMG_2041.jpg', photo);
    const kept = readFileSync(path.join(documentsDir, body.sha256.slice(0, 2), body.sha256));
    const { width, height, exif, orientation } = await sharp(kept).metadata();
    expect({ width, height, exif, orientation }).toEqual({ width: 1500, height: 3000, exif: undefined, orientation: undefined });
    expect(kept.includes('Phone')).toBe(false);
    expect(body).toMatchObject({ sha256: sha256(kept), bytes: kept.length, mediaType: 'image/jpeg' });
  });

  it.each(['png', 'webp'] as const)('may be a %s', async (format) => {
    const { status, body } = await upload(lead, activity.id, `capture.${format}`, await picture().toFormat(format).toBuffer());
    expect([status, body.mediaType]).toEqual([201, `image/${format}`]);
  });
});

describe('what is refused leaves nothing behind', () => {
  /** A few hundred bytes that draw to 1.2 GB. */
  const bombImage = async (): Promise<Buffer> => {
    const bomb = await picture().png().toBuffer();
    bomb.writeUInt32BE(20_000, 16);
    bomb.writeUInt32BE(20_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    return bomb;
  };

  test.each<[string, string, () => string | Buffer | Promise<Buffer>, number, string]>([
    ['a file that is not what its name says', 'a.pdf', () => '<html>', 422, 'document.content_differs'],
    ['an empty file', 'a.pdf', () => '', 422, 'document.empty'],
    ['a file over the limit', 'a.pdf', () => Buffer.alloc(DOCUMENT_BYTES_MAX + 1, 'a'), 413, 'document.too_large'],
    ['a picture of too many pixels', 'a.png', bombImage, 422, 'document.picture_too_large'],
    ['a damaged picture', 'a.png', async () => (await picture().png().toBuffer()).subarray(0, 60), 422, 'document.unreadable'],
    ['a drawing', 'a.svg', () => '<svg/>', 422, 'document.type_refused'],
    ['a second extension that runs', 'a.exe.pdf', () => PDF, 422, 'document.name_refused'],
    ['a name that reads backwards', 'a\u202efdp.pdf', () => PDF, 422, 'document.name_refused'],
    ['a photo that nobody here can read', 'a.heic', () => 'x', 422, 'document.heic'],
  ])('%s', async (_, name, content, status, code) => {
    const count = async () => (await product.rows<{ n: string }>('select count(*) as n from document'))[0]?.n;
    const before = await count();
    expect(await upload(lead, activity.id, name, await content())).toBeProblem(status, code as 'document.empty');
    expect(await count()).toBe(before);
    expect(incoming()).toEqual([]);
  });

  it('keeps the last part of a name with a path', async () => {
    const { body } = await upload(lead, activity.id, '../../etc/passwd.txt', 'texte');
    expect(body.name).toBe('passwd.txt');
  });

  it('says which part of the form is missing, and takes files nowhere else', async () => {
    const send = (to: string, form: { body: Buffer | string; type: string }) =>
      lead.send('POST', to, form.body, { headers: { 'content-type': form.type } });
    const to = `/documents?activity=${activity.id}`;
    expect(await send(to, { body: '--x--\r\n', type: 'multipart/form-data; boundary=x' })).toBeProblem(422, 'document.missing');
    expect(await send(to, { ...fileForm('a.pdf', PDF), type: 'multipart/form-data' })).toBeProblem(422, 'document.missing');
    const cut = fileForm('a.pdf', PDF);
    expect(await send(to, { ...cut, body: cut.body.subarray(0, -20) })).toBeProblem(422, 'document.missing');
    expect(await send(to, { body: '{}', type: 'application/json' })).toBeProblem(400, 'request.malformed');
    expect(await send('/documents', fileForm('a.pdf', PDF))).toBeProblem(422, 'request.invalid');
    expect(await send('/session', fileForm('a.pdf', PDF))).toBeProblem(400, 'request.malformed');
    expect(incoming()).toEqual([]);
  });
});

describe('who may send', () => {
  it('is whoever reports on that activity, while its plan is reported on', async () => {
    const elsewhere = await leadOf(await product.given.activity());
    expect(await upload(elsewhere, activity.id, 'a.pdf', PDF)).toBeProblem(403, 'permission.denied');
    expect(await upload(product.api.visitor, activity.id, 'a.pdf', PDF)).toBeProblem(401, 'session.required');
    expect(await upload(lead, 999_999, 'a.pdf', PDF)).toBeProblem(404, 'resource.not_found');
    const staff = await product.as('staff');
    const inPlan = async (state: 'draft' | 'closed') => {
      const plan = await product.given.plan({ state });
      return product.given.activity({ commitment: await product.given.commitment({ plan }) });
    };
    expect(await upload(staff, (await inPlan('draft')).id, 'a.pdf', PDF)).toBeProblem(404, 'resource.not_found');
    expect(await upload(staff, (await inPlan('closed')).id, 'a.pdf', PDF)).toBeProblem(409, 'plan.not_reporting');
  });
});

describe('a file that is asked for', () => {
  const NAME = 'Bilan d’étape 2023 (تقرير).pdf';
  let url: string;
  let id: number;

  beforeAll(async () => {
    const { body } = await upload(lead, activity.id, NAME, `${PDF}\n%%EOF`);
    ({ url, id } = body);
  });

  it('before it is cited exists only for those who report on its activity or review it', async () => {
    const [chosen, { email }] = [await product.given.account({ role: 'committee' }), await product.given.account({ role: 'committee' })];
    await product.rows('insert into plan_reviewer (plan_id, account_id) values ($1, $2)', [activity.commitment.plan.id, chosen.id]);
    const [reviewer, committee] = [product.api.as(chosen.email), product.api.as(email)];
    const otherLead = await leadOf(activity);
    for (const caller of [lead, otherLead, reviewer]) expect((await caller.get(url)).status).toBe(200);
    const stranger = await leadOf(await product.given.activity());
    const moderator = await product.as('moderator');
    for (const caller of [product.api.visitor, stranger, moderator, committee])
      expect(await caller.get(url)).toBeProblem(404, 'resource.not_found');
  });

  it('is to be saved, under its name, and may run nothing', async () => {
    const { headers } = await lead.get(url);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Bilan d_e_tape 2023 (_____).pdf"; filename*=UTF-8''${encodeURIComponent(NAME).replace('(', '%28').replace(')', '%29')}`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toContain('private');
  });

  it('is sent once, or in parts', async () => {
    const whole = await lead.get<Buffer>(url);
    const etag = whole.headers.get('etag') ?? '';
    expect(etag).toBe(`"${sha256(whole.body)}"`);
    expect((await lead.get(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const part = await lead.get<Buffer>(url, { headers: { range: 'bytes=0-4' } });
    expect([part.status, part.headers.get('content-range'), part.body.toString()]).toEqual([
      206,
      `bytes 0-4/${whole.body.length}`,
      '%PDF-',
    ]);
    const end = await lead.get<Buffer>(url, { headers: { range: 'bytes=-5' } });
    expect(end.body.toString()).toBe(whole.body.subarray(-5).toString());
    expect((await lead.get(url, { headers: { range: 'bytes=99999-' } })).status).toBe(416);
    expect((await lead.get(url, { headers: { range: 'bytes=0-4', 'if-range': '"another"' } })).status).toBe(200);
  });

  it('is public once an update cites it', async () => {
    const updates = await product.rows<{ id: number }>(
      `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language)
       values ($1, $2, 10, '2024-02-01', now(), 'fr') returning id`,
      [activity.id, activity.commitment.institutionId],
    );
    await product.rows(`insert into evidence (update_id, position, title, document_id) values ($1, 0, 'Bilan', $2)`, [updates[0]?.id, id]);
    expect((await product.api.visitor.get(url)).status).toBe(200);
  });
});
