import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '@iltizam/shared/kernel/errors';
import type { ArchiveManifest, RestoredPlan } from '@iltizam/shared/portable/contract';
import type { Answer, Caller } from '../../../../test/api-client.js';
import { Product, runningProduct } from '../../../../test/product.js';
import { fileForm, upload } from '../../../../test/upload.js';
import { type ZipPart, zipOf } from '../../../../test/zip.js';
import { ZipSource } from './zip-source.js';

const folder = mkdtempSync(path.join(tmpdir(), 'iltizam-archives-'));
const kept = (name: string): string => path.join(folder, name);
const source = runningProduct({ config: { documentsDir: kept('source') } });
const target = new Product();
afterAll(async () => {
  await target.stop();
  rmSync(folder, { recursive: true });
});

let slug = '';
let page = '';
let archive: Buffer;
let parts: ZipPart[];
let admin: Caller;
const refusals: number[] = [];

const done = (expected: number, { status }: Answer<unknown>): void => {
  if (status !== expected) throw new Error(`The starting point was refused: ${status}`);
};

/** The files of an archive, as a test takes them apart and puts them together again. */
async function partsOf(bytes: Buffer): Promise<ZipPart[]> {
  const file = kept('look.zip');
  writeFileSync(file, bytes);
  const zip = await ZipSource.open(file);
  const found = await Promise.all(zip.paths.map(async (name) => ({ name, text: await zip.text(name, null) })));
  zip.close();
  return found;
}

const textOf = (name: string, of = parts): string => of.find((part) => part.name === name)?.text ?? '';
const manifestOf = (of: readonly ZipPart[]): ArchiveManifest => JSON.parse(textOf('manifest.json', [...of])) as ArchiveManifest;

/** The archive with other files, and a manifest that agrees with them. */
function altered(changes: Record<string, string | null>): ZipPart[] {
  const files = parts.filter(({ name }) => name !== 'manifest.json' && changes[name] === undefined);
  const added = Object.entries(changes).flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
  const all = [...files, ...added];
  const manifest = {
    ...manifestOf(parts),
    files: all.map(({ name, text }) => ({
      path: name,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  };
  return [...all, { name: 'manifest.json', text: JSON.stringify(manifest) }];
}

const restore = <Body = RestoredPlan>(bytes: Buffer, caller = admin): Promise<Answer<Body>> => {
  const { body, type } = fileForm('plan.zip', bytes);
  return caller.send('POST', '/studio/archives', body, { headers: { 'content-type': type } });
};

beforeAll(async () => {
  const staff = await source.as('staff');
  const moderator = await source.as('moderator');
  const activity = await source.given.activity({ commitment: await source.given.commitment({ number: 2 }) });
  slug = activity.commitment.plan.slug;
  const { body: document } = await upload(staff, activity.id, 'Bilan.txt', 'bilan de l’année');
  const evidence = [{ title: 'Bilan', url: null, documentId: document.id }];
  const report = { percent: 70, effectiveOn: '2024-03-01', achievedActions: [], difficulties: [], note: null, evidence };
  done(201, await staff.post(`/activities/${activity.id}/updates`, report));
  const narrative = (text: string, published: boolean) => ({
    results: [{ t: 'p', runs: [{ text }] }],
    analysis: [],
    recommendations: [],
    published,
  });
  const first = { headers: { 'if-none-match': '*' } };
  done(200, await staff.send('PUT', `/activities/${activity.id}/narrative/fr`, narrative('Un portail ouvert.', true), first));
  done(200, await staff.send('PUT', `/activities/${activity.id}/narrative/en`, narrative('Not ready yet.', false), first));
  page = `${activity.commitment.path}/activities/${activity.number}`;
  const post = async (body: string, parentId: number | null = null): Promise<number> =>
    (
      await source.api.visitor.post<{ id: number }>(`${activity.commitment.path}/comments`, {
        name: 'Une habitante',
        body,
        language: 'fr',
        parentId,
      })
    ).body.id;
  const decide = (id: number, decision: string, reason?: string): Promise<Answer<unknown>> =>
    moderator.post(`/comments/${id}/decision`, { decision, ...(reason && { reason }) }, { headers: { 'if-match': '"1"' } });
  const asked = await post('Où en est ce portail ?');
  done(200, await decide(asked, 'publish'));
  done(200, await decide(await post('Un mot de trop'), 'refuse', 'insult'));
  await post('Merci pour la réponse', asked);
  archive = (await staff.get<Buffer>(`/studio/plans/${slug}/archive.zip`)).body;
  parts = await partsOf(archive);
  const { id: planId } = await source.given.plan();
  const elsewhere = await source.as('staff', { planId });
  for (const caller of [source.api.visitor, elsewhere, moderator])
    refusals.push((await caller.get(`/studio/plans/${slug}/archive.zip`)).status);
  await target.start('empty', { documentsDir: kept('target') });
  admin = await target.as('admin');
}, 60_000);

describe('A full archive', () => {
  it('holds the plan, its documents, its comments in every state, and what each file is', () => {
    const { files, ...head } = manifestOf(parts);
    expect(head).toEqual({ schema: 'iltizam-archive/1', plan: slug });
    expect(files.map((file) => file.path)).toEqual([
      'README.txt',
      'plan.json',
      'documents.json',
      expect.stringMatching(/^documents\/[\da-f]{64}\.txt$/),
      'reports.json',
      'comments.json',
    ]);
    for (const file of files) expect(createHash('sha256').update(textOf(file.path)).digest('hex')).toBe(file.sha256);
    expect(JSON.parse(textOf('comments.json'))).toMatchObject([
      { state: 'published', answers: null, commitment: 2 },
      { state: 'refused', reason: 'insult' },
      { state: 'pending', answers: 0 },
    ]);
  });

  it('holds what is published of narrative reports, beside the documents that they attach', () => {
    const plan = textOf('plan.json');
    expect(plan).toContain('Un portail ouvert.');
    expect(plan).not.toContain('Not ready yet.');
    const [document] = JSON.parse(textOf('documents.json')) as { sha256: string }[];
    expect(parts.some(({ name }) => name === `documents/${document?.sha256}.txt`)).toBe(true);
  });

  it('is for staff of the plan and administrators', async () => {
    expect(refusals).toEqual([401, 403, 403]);
    expect(await restore(archive, target.api.visitor)).toBeProblem(401, 'session.required');
  });

  const doc = (): string => parts.find(({ name }) => name.startsWith('documents/'))?.name ?? '';
  /** The text among the documents, said to be a PDF. */
  const renamed = (): ZipPart[] => {
    const documents = textOf('documents.json').replace('Bilan.txt', 'Bilan.pdf').replace('text/plain', 'application/pdf');
    return altered({ 'documents.json': documents, [doc()]: null, [doc().replace('.txt', '.pdf')]: textOf(doc()) });
  };
  const planWith = (change: (plan: { commitments: { weight: string }[]; surprise?: number }) => void): string => {
    const plan = JSON.parse(textOf('plan.json')) as { commitments: { weight: string }[] };
    change(plan);
    return JSON.stringify(plan);
  };
  it.each<[what: string, bytes: () => Buffer, code: string]>([
    ['no archive', () => Buffer.from('not a zip'), 'archive.unreadable'],
    ['half an archive', () => archive.subarray(0, archive.length / 2), 'archive.unreadable'],
    ['no manifest', () => zipOf(parts.filter(({ name }) => name !== 'manifest.json')), 'archive.unreadable'],
    ['a path out of the archive', () => zipOf([...parts, { name: 'documents/../../x.txt', text: 'x' }]), 'archive.unreadable'],
    ['a file of its own', () => zipOf([...parts, { name: 'documents/x.html', text: 'x' }]), 'archive.unsafe'],
    ['a file twice', () => zipOf([...parts, { name: 'plan.json', text: '{}' }]), 'archive.unsafe'],
    ['a bomb', () => zipOf([...parts, { name: 'reports/zeros.csv', text: '0'.repeat(20_000_000) }]), 'archive.unsafe'],
    ['a file that the manifest does not name', () => zipOf([...parts, { name: 'reports/x.csv', text: 'x' }]), 'archive.differs'],
    ['a file that is missing', () => zipOf(parts.filter(({ name }) => name !== doc())), 'archive.differs'],
    [
      'another document',
      () => zipOf(parts.map((part) => (part.name === doc() ? { ...part, text: 'bilan de l’annéé' } : part))),
      'archive.differs',
    ],
    [
      'a size that is not true',
      () => zipOf(parts.map((part) => (part.name === 'plan.json' ? { ...part, claims: 5 } : part))),
      'archive.differs',
    ],
    [
      'a document that is a page',
      () => zipOf(altered({ 'documents.json': textOf('documents.json').replace('Bilan.txt', 'Bilan.html') })),
      'archive.differs',
    ],
    [
      'a plan with a fault',
      () => zipOf(altered({ 'plan.json': planWith((plan) => plan.commitments.forEach((one) => (one.weight = '-1'))) })),
      'plan.faulty',
    ],
    ['a document that is not what its name says', () => zipOf(renamed()), 'archive.document_refused'],
    [
      'a report that is not what the manifest says',
      () => zipOf(altered({ 'README.txt': 'a' }).map((part) => (part.name === 'README.txt' ? { ...part, text: 'b' } : part))),
      'archive.differs',
    ],
    ['no JSON', () => zipOf(altered({ 'comments.json': '[' })), 'archive.faulty'],
    [
      'an answer to what comes later',
      () => zipOf(altered({ 'comments.json': textOf('comments.json').replace('"answers" : null', '"answers" : 2') })),
      'archive.faulty',
    ],
    [
      'a comment of no commitment',
      () => zipOf(altered({ 'comments.json': textOf('comments.json').replaceAll('"commitment" : 2', '"commitment" : 7') })),
      'archive.faulty',
    ],
  ])('is refused with nothing written: %s', async (_what, bytes, code) => {
    const { status, body } = await restore<Problem>(bytes());
    expect([status, body.code]).toEqual([422, code]);
    expect(await target.rows('select 1 from plan')).toEqual([]);
    expect(readdirSync(kept('target')).filter((name) => name !== 'incoming')).toEqual([]);
    expect(readdirSync(path.join(kept('target'), 'incoming'))).toEqual([]);
  });

  it('is restored where the plan is not, and makes the same archive again', async () => {
    const { status, body } = await restore(archive);
    expect([status, body]).toEqual([
      201,
      {
        slug,
        state: 'in_progress',
        title: expect.any(String) as string,
        titleLang: 'fr',
        commitments: 1,
        updates: 1,
        documents: 1,
        comments: 3,
        reports: 0,
      },
    ]);
    const again = (await admin.get<Buffer>(`/studio/plans/${slug}/archive.zip`)).body;
    expect(manifestOf(await partsOf(again))).toEqual(manifestOf(parts));
    expect(again.equals(archive)).toBe(true);
    expect(await target.brokenHistoryEntry()).toBeNull();
    const here = await restore<Problem>(archive);
    expect(here).toBeProblem(409, 'archive.plan_exists');
    expect(here.body).toMatchObject({ detail: expect.stringContaining(slug) as string, errors: [{ pointer: `/plans/${slug}` }] });
    const [file] = await target.rows<{ id: number }>('select id from document');
    expect((await target.api.visitor.get(`/documents/${file?.id}/file`)).body).toBe('bilan de l’année');
    const narrative = (await target.api.visitor.get<string>(`${page}/narrative.html?lang=en`)).body;
    expect(narrative).toContain('<p lang="fr" dir="ltr">Un portail ouvert.</p>');
    expect(narrative).toContain('Bilan.txt');
  });
});
