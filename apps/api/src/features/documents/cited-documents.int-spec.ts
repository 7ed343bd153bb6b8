import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Commitment } from '@iltizam/shared/commitments/contract';
import type { ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { Evidence, UpdatePage } from '@iltizam/shared/progress/contract';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { ReviewQueue } from '@iltizam/shared/reviews/contract';
import type { Answer, Caller } from '../../../test/api-client.js';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { upload } from '../../../test/upload.js';
import { AbandonedDocumentsService } from './abandoned-documents.service.js';

const documentsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-cited-'));
const product = runningProduct({ config: { documentsDir } });
afterAll(() => rmSync(documentsDir, { recursive: true }));

let staff: Caller;
beforeAll(async () => {
  staff = await product.as('staff');
});

const REPORT = { percent: 70, effectiveOn: '2024-03-01', achievedActions: [], difficulties: [], note: null };

const report = (caller: Caller, { id }: GivenActivity, ...documents: number[]): Promise<Answer<ReportOutcome>> => {
  const evidence = documents.map((documentId) => ({ title: `Pièce ${documentId}`, url: null, documentId }));
  return caller.post(`/activities/${id}/updates`, { ...REPORT, evidence });
};

const file = async (activity: GivenActivity, name: string, text: string): Promise<{ id: number; url: string }> =>
  (await upload(staff, activity.id, name, text)).body;

it('a file that an update cites is public, with what is known of it, wherever evidence is shown', async () => {
  const activity = await product.given.activity();
  const { id, url } = await file(activity, 'Bilan.txt', 'bilan');
  expect(await product.api.visitor.get(url)).toBeProblem(404, 'resource.not_found');
  const { status, body } = await report(staff, activity, id);
  expect([status, body.outcome]).toEqual([201, 'published']);
  expect((await product.api.visitor.get(url)).body).toBe('bilan');
  const shown: Evidence = {
    title: `Pièce ${id}`,
    url,
    file: {
      id,
      name: 'Bilan.txt',
      mediaType: 'text/plain',
      bytes: 5,
      sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
      licence: 'cc_by_4',
    },
    silent: null,
  };
  const { path: page } = activity.commitment;
  expect((await product.api.visitor.get<UpdatePage>(`${page}/updates`)).body.items[0]?.evidence).toEqual([shown]);
  const { body: commitment } = await product.api.visitor.get<Commitment>(page);
  expect(commitment.activityList[0]?.evidence).toEqual([shown]);
  expect(commitment.evidence).toEqual([expect.objectContaining(shown)]);
});

it('only a file of the activity may be cited', async () => {
  const [own, other] = [await product.given.activity(), await product.given.activity()];
  const mine = await file(own, 'a.txt', 'mine');
  const theirs = await file(other, 'b.txt', 'theirs');
  const refused = await report(staff, own, mine.id, theirs.id);
  expect(refused).toBeProblem(422, 'request.invalid');
  expect(refused.body).toMatchObject({ errors: [{ pointer: '/evidence/1/documentId' }] });
  expect(await report(staff, own, 999_999)).toBeProblem(422, 'request.invalid');
});

it('the same bytes on another activity are pointed out', async () => {
  const commitment = await product.given.commitment();
  const [one, other] = [await product.given.activity({ commitment }), await product.given.activity({ commitment })];
  await report(staff, one, (await file(one, 'a.txt', 'the same')).id);
  expect((await report(staff, other, (await file(other, 'b.txt', 'the same')).id)).body.warnings).toEqual(['same_evidence']);
  expect((await report(staff, one, (await file(one, 'c.txt', 'another')).id)).body.warnings).toEqual([]);
});

it('a file of a report that waits is shown to its reviewer, and stays as long as a draft holds it', async () => {
  const plan = await product.given.plan({ settings: { ...DEFAULT_SETTINGS, publication: 'review_first' } });
  const activity = await product.given.activity({ commitment: await product.given.commitment({ plan }) });
  const { email } = await product.given.account({ role: 'lead', scope: { commitmentId: activity.commitment.id } });
  const { body: document } = await upload(product.api.as(email), activity.id, 'a.txt', 'waits');
  expect((await report(product.api.as(email), activity, document.id)).body.outcome).toBe('submitted');
  await product.rows(`update document set uploaded_at = now() - interval '9 days'`);
  await product.app.get(AbandonedDocumentsService, { strict: false }).clear();
  const { body: queue } = await staff.get<ReviewQueue>(`/reviews?plan=${plan.slug}`);
  const [waiting] = queue.submitted.items;
  expect(waiting?.evidence).toMatchObject([{ url: document.url, file: { name: 'a.txt' }, silent: null }]);
  expect((await staff.get(document.url)).status).toBe(200);
  expect(await product.api.visitor.get(document.url)).toBeProblem(404, 'resource.not_found');
  const decided = await staff.post('/reviews/publish', { drafts: [{ id: waiting?.id, version: waiting?.version }] });
  expect(decided.body).toMatchObject({ items: [{ outcome: 'published' }] });
  expect((await product.api.visitor.get(document.url)).status).toBe(200);
});

it('a link that did not answer says since when', async () => {
  const activity = await product.given.activity();
  const evidence = [{ title: 'Page', url: 'https://page.example/gone', documentId: null }];
  await staff.post(`/activities/${activity.id}/updates`, { ...REPORT, evidence });
  await product.rows(
    `insert into link_check (url, status, http_status, checked_at, since, next_check_at) values ($1, 'broken', 404, '2024-05-02', '2024-05-01', now())`,
    [evidence[0]?.url],
  );
  const { body } = await product.api.visitor.get<UpdatePage>(`${activity.commitment.path}/updates`);
  expect(body.items[0]?.evidence).toEqual([
    { title: 'Page', url: evidence[0]?.url, file: null, silent: { since: '2024-05-01', checkedOn: '2024-05-02' } },
  ]);
});
