import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Commitment } from '@iltizam/shared/commitments/contract';
import type { ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { UploadedDocument } from '@iltizam/shared/documents/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { draftForm, FIRST, reportForm } from '../../../test/reporting.js';
import { ok } from '../../../test/studio.js';
import { upload } from '../../../test/upload.js';
import { AbandonedDocumentsService } from '../documents/abandoned-documents.service.js';

const documentsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-evidence-'));
const product = runningProduct({ config: { documentsDir } });
afterAll(() => rmSync(documentsDir, { recursive: true }));

const PDF = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n';

let lead: Caller;
let activity: GivenActivity;
let other: GivenActivity;

beforeAll(async () => {
  lead = await product.as('lead');
});

beforeEach(async () => {
  activity = await product.given.activity();
  other = await product.given.activity({ commitment: activity.commitment });
});

const file = ({ id }: GivenActivity): Promise<UploadedDocument> => ok(upload(lead, id, 'compte rendu.pdf', PDF));
const cite = ({ id }: GivenActivity, ...evidence: { title: string; url: string | null; documentId: number | null }[]) =>
  lead.post<ReportOutcome & { errors?: { pointer: string; code: string }[] }>(`/activities/${id}/updates`, reportForm({ evidence }));

describe('a file as evidence', () => {
  it('is public once an update cites it, told with what is known of it', async () => {
    const { url, ...known } = await file(activity);
    expect((await product.api.visitor.get(url)).status).not.toBe(200);
    const outcome = await ok(cite(activity, { title: 'Compte rendu', url: null, documentId: known.id }));
    const told = [{ title: 'Compte rendu', url, file: known }];
    expect(outcome).toMatchObject({ outcome: 'published', update: { evidence: told } });
    expect((await product.api.visitor.get(url)).status).toBe(200);
    const { body } = await product.api.visitor.get<Commitment>(activity.commitment.path);
    expect(body.activityList.find(({ id }) => id === activity.id)?.evidence).toMatchObject(told);
    expect(body.evidence).toMatchObject(told);
    const { body: csv } = await product.api.visitor.get<string>(`/plans/${activity.commitment.plan.slug}/datasets/updates.csv`);
    expect(csv).toContain(url);
  });

  it.each([
    ['neither a link nor a file', { url: null, documentId: null }, '/evidence/0/url', 'linkOrFile'],
    ['both at once', { url: 'https://example.org/note', documentId: 1 }, '/evidence/0/url', 'linkOrFile'],
    ['a file that does not exist', { url: null, documentId: 2_000_000_000 }, '/evidence/0/documentId', 'unknown'],
  ])('is refused beside its field for %s', async (_, place, pointer, code) => {
    const answer = await cite(activity, { title: 'Note', ...place });
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors).toMatchObject([{ pointer, code }]);
  });

  it('is of the same activity, and the same file on another one is noticed', async () => {
    const [here, there] = [await file(activity), await file(other)];
    const foreign = await cite(activity, { title: 'Note', url: null, documentId: there.id });
    expect(foreign.body.errors).toMatchObject([{ pointer: '/evidence/0/documentId', code: 'unknown' }]);
    await ok(cite(activity, { title: 'Note', url: null, documentId: here.id }));
    expect(await ok(cite(other, { title: 'Note', url: null, documentId: there.id }))).toMatchObject({ warnings: ['same_evidence'] });
  });

  it('waits as long as a draft names it, and is taken away when nothing does', async () => {
    const [kept, left] = [await file(activity), await file(other)];
    const draft = draftForm({ evidence: [{ title: '', url: '', documentId: kept.id }] });
    await ok(lead.send('PUT', `/activities/${activity.id}/draft`, draft, FIRST));
    await product.rows(`update document set uploaded_at = now() - interval '3 days' where id = any($1)`, [[kept.id, left.id]]);
    await product.app.get(AbandonedDocumentsService).clear();
    const rows = await product.rows<{ id: number }>('select id from document where id = any($1)', [[kept.id, left.id]]);
    expect(rows.map(({ id }) => id)).toEqual([kept.id]);
  });
});
