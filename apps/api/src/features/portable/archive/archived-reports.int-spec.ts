import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommentList, PostedComment } from '@iltizam/shared/comments/contract';
import type { PublishedReportList, ReportVerification, StudioReport } from '@iltizam/shared/editions/contract';
import type { Problem } from '@iltizam/shared/kernel/errors';
import type { ArchivedReport, ArchiveManifest, RestoredPlan } from '@iltizam/shared/portable/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Answer, Caller } from '../../../../test/api-client.js';
import { Product, runningProduct } from '../../../../test/product.js';
import { reportForm } from '../../../../test/reporting.js';
import { IF, ok } from '../../../../test/studio.js';
import { fileForm } from '../../../../test/upload.js';
import { zipOf } from '../../../../test/zip.js';
import { ZipSource } from './zip-source.js';

const folder = mkdtempSync(path.join(tmpdir(), 'iltizam-archived-reports-'));
const kept = (name: string): string => path.join(folder, name);
const source = runningProduct({ config: { documentsDir: kept('a'), reportsDir: kept('reports-a'), jobs: 'on' } });
const target = new Product();
afterAll(async () => {
  await target.stop();
  rmSync(folder, { recursive: true });
});

const SECTIONS = { context: { fr: [{ t: 'p', runs: [{ text: 'Un plan de trois ans' }] }] } };
let slug = '';
let archive: Buffer;
let admin: Caller;

/** The files of an archive by their names, read as texts; what is none cannot be put together again from this. */
async function textsOf(bytes: Buffer): Promise<Map<string, string>> {
  const file = kept('look.zip');
  writeFileSync(file, bytes);
  const zip = await ZipSource.open(file);
  const found = await Promise.all(zip.paths.map(async (name) => [name, await zip.text(name, null)] as const));
  zip.close();
  return new Map(found);
}

const restore = <Body = RestoredPlan>(bytes: Buffer): Promise<Answer<Body>> => {
  const { body, type } = fileForm('plan.zip', bytes);
  return admin.send('POST', '/studio/archives', body, { headers: { 'content-type': type } });
};

const published = ({ api }: Product): Promise<PublishedReportList> => ok(api.visitor.get<PublishedReportList>(`/plans/${slug}/reports`));

beforeAll(async () => {
  const staff = await source.as('staff');
  const activity = await source.given.activity({ commitment: await source.given.commitment({ number: 1 }) });
  slug = activity.commitment.plan.slug;
  const told = (percent: number, effectiveOn: string) =>
    ok(staff.post(`/activities/${activity.id}/updates`, reportForm({ percent, effectiveOn })));
  await told(60, '2025-05-01');
  let saved = await ok(staff.post<Saved>(`/studio/plans/${slug}/reports`, { asOf: '2025-06-30', languages: ['fr'] }));
  const act = (action: string, body?: object) => ok(staff.post<Saved>(`/studio/reports/${saved.id}/${action}`, body, IF(saved.version)));
  saved = await ok(staff.send<Saved>('PUT', `/studio/reports/${saved.id}/sections`, { sections: SECTIONS }, IF(saved.version)));
  saved = await act('freeze');
  const ready = async (): Promise<boolean> =>
    (await ok(staff.get<StudioReport>(`/studio/reports/${saved.id}`))).editions[0]?.files.every(({ state }) => state === 'ready') ?? false;
  const written = async (): Promise<void> => {
    for (let tries = 0; tries < 800 && !(await ready()); tries += 1) await sleep(100);
  };
  await written();
  saved = await act('draft-publication', { remarksUntil: '2099-12-31' });
  await written();
  await told(80, '2025-05-15');
  const remark = { name: 'Une lectrice', body: 'Le tableau manque.', language: 'fr', parentId: null };
  const { id } = await ok(source.api.visitor.post<PostedComment>(`/plans/${slug}/reports/1/comments`, remark));
  await ok(staff.post(`/comments/${id}/decision`, { decision: 'publish', reason: null }, IF(1)));
  await ok(staff.post(`/plans/${slug}/reports/1/comments`, { ...remark, name: null, body: 'Il est ajouté.', parentId: id }));
  // In the hands of staff only: it stays there.
  await ok(staff.post<Saved>(`/studio/plans/${slug}/reports`, { asOf: '2025-07-31', languages: ['fr'] }));
  archive = (await staff.get<Buffer>(`/studio/plans/${slug}/archive.zip`)).body;
  await target.start('empty', { documentsDir: kept('b'), reportsDir: kept('reports-b') });
  admin = await target.as('admin');
}, 120_000);

describe('Published reports in the archive of their plan', () => {
  it('are there with their files, and nothing that nobody but staff has seen', async () => {
    const texts = await textsOf(archive);
    const [report, ...more] = JSON.parse(texts.get('reports.json') ?? '') as ArchivedReport[];
    expect(more).toEqual([]);
    expect(report).toMatchObject({ number: 1, remarksUntil: '2099-12-31', sections: SECTIONS, editions: [{ kind: 'draft' }] });
    expect([...texts.keys()].filter((name) => name.startsWith('reports/1-draft-fr')).sort()).toEqual(
      ['-archive.pdf', '.csv', '.docx', '.html', '.json', '.pdf', '.xlsx'].map((end) => `reports/1-draft-fr${end}`),
    );
  });

  it.each<[what: string, change: (texts: Map<string, string>) => void, code: string]>([
    [
      'a model with other figures than its fingerprint',
      (texts) => {
        const name = 'reports/1-draft-fr.json';
        const before = texts.get(name) ?? '';
        const after = before.replace('"percent":"60"', '"percent":"99"');
        const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
        texts.set(name, after);
        texts.set('reports.json', (texts.get('reports.json') ?? '').replace(sha256(before), sha256(after)));
      },
      'archive.differs',
    ],
    [
      'an edition without its model',
      (texts) => texts.set('reports.json', (texts.get('reports.json') ?? '').replaceAll('"json"', '"csv"')),
      'archive.faulty',
    ],
    [
      'a file of an odd format',
      (texts) => texts.set('reports.json', (texts.get('reports.json') ?? '').replace('"html"', '"exe"')),
      'archive.faulty',
    ],
    [
      'a remark on a report that is not there',
      (texts) => texts.set('comments.json', (texts.get('comments.json') ?? '').replaceAll('"report" : 1', '"report" : 2')),
      'archive.faulty',
    ],
    [
      'a remark that stands nowhere',
      (texts) => texts.set('comments.json', (texts.get('comments.json') ?? '').replaceAll('"report" : 1', '"report" : null')),
      'archive.faulty',
    ],
  ])('are refused with nothing written: %s', async (_what, change, code) => {
    const texts = await textsOf(archive);
    texts.delete('manifest.json');
    const binary = /\.(pdf|docx|xlsx)$/;
    for (const name of texts.keys()) if (binary.test(name)) texts.delete(name);
    const reports = JSON.parse(texts.get('reports.json') ?? '') as ArchivedReport[];
    for (const edition of reports.flatMap(({ editions }) => editions))
      edition.files = edition.files.filter(({ format }) => !['pdf', 'pdfa', 'docx', 'xlsx'].includes(format));
    texts.set('reports.json', JSON.stringify(reports));
    change(texts);
    const files = [...texts].map(([name, text]) => ({
      path: name,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }));
    const manifest: ArchiveManifest = { schema: 'iltizam-archive/1', plan: slug, files };
    const bytes = zipOf([...[...texts].map(([name, text]) => ({ name, text })), { name: 'manifest.json', text: JSON.stringify(manifest) }]);
    const { status, body } = await restore<Problem>(bytes);
    expect([status, body.code]).toEqual([422, code]);
    expect(await target.rows('select 1 from plan union all select 1 from report')).toEqual([]);
  });

  it('are restored with their remarks: the same list, fingerprints and bytes, and figures that can be computed again', async () => {
    const { status, body } = await restore(archive);
    expect([status, body.reports, body.comments]).toEqual([201, 1, 2]);
    const before = await published(source);
    expect(await published(target)).toEqual(before);
    expect(before.items[0]?.files).toHaveLength(7);
    for (const { url, sha256 } of before.items[0]?.files ?? []) {
      const { headers, body: file } = await target.api.visitor.get<unknown>(url);
      const there = await source.api.visitor.get<unknown>(url);
      expect([headers.get('etag'), headers.get('content-type'), headers.get('content-disposition')]).toEqual([
        `"${sha256}"`,
        there.headers.get('content-type'),
        there.headers.get('content-disposition'),
      ]);
      expect(file).toEqual(there.body);
    }
    const verification = await ok(target.api.visitor.get<ReportVerification>(`/plans/${slug}/reports/1/draft/verification`));
    expect(verification).toMatchObject({ same: true, differences: [] });
    const { items } = await ok(target.api.visitor.get<CommentList>(`/plans/${slug}/reports/1/comments`));
    expect(items.map((item) => [item.body, item.official])).toEqual([
      ['Le tableau manque.', false],
      ['Il est ajouté.', true],
    ]);
    expect(items[1]?.parentId).toBe(items[0]?.id);
    const again = (await admin.get<Buffer>(`/studio/plans/${slug}/archive.zip`)).body;
    expect(again.equals(archive)).toBe(true);
    expect(await target.brokenHistoryEntry()).toBeNull();
    await expect(target.rows('update report_edition set as_of = as_of')).rejects.toMatchObject({ code: '23001' });
    expect(readdirSync(path.join(kept('reports-b'), 'incoming'))).toEqual([]);
  });
});
