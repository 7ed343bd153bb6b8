import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runningProduct } from '../../../test/product.js';
import { upload } from '../../../test/upload.js';
import { AbandonedDocumentsService } from './abandoned-documents.service.js';

const documentsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-abandoned-'));
const product = runningProduct({ config: { documentsDir } });
afterAll(() => rmSync(documentsDir, { recursive: true }));

const LONG_AGO = new Date(Date.now() - 2 * 86_400_000);

const pathOf = (sha256: string): string => path.join(documentsDir, sha256.slice(0, 2), sha256);

const age = (file: string): void => utimesSync(file, LONG_AGO, LONG_AGO);

it('takes away what nothing came to cite for a day, and files without a document', async () => {
  const activity = await product.given.activity();
  const staff = await product.as('staff');
  const [cited, abandoned, recent, twin] = [
    (await upload(staff, activity.id, 'cited.txt', 'cited')).body,
    (await upload(staff, activity.id, 'abandoned.txt', 'abandoned')).body,
    (await upload(staff, activity.id, 'recent.txt', 'recent')).body,
    (await upload(staff, activity.id, 'twin.txt', 'cited')).body,
  ];
  const [update] = await product.rows<{ id: number }>(
    `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language)
     values ($1, $2, 10, '2024-02-01', now(), 'fr') returning id`,
    [activity.id, activity.commitment.institutionId],
  );
  await product.rows(`insert into evidence (update_id, position, title, document_id) values ($1, 0, 'Cited', $2)`, [update?.id, cited.id]);
  await product.rows('update document set uploaded_at = $1 where id <> $2', [LONG_AGO, recent.id]);
  const lost = pathOf('ab'.repeat(32));
  const cutShort = path.join(documentsDir, 'incoming', 'cut-short');
  mkdirSync(path.dirname(lost), { recursive: true });
  writeFileSync(lost, 'lost');
  mkdirSync(cutShort, { recursive: true });
  for (const file of [lost, cutShort, ...[cited, abandoned, recent, twin].map(({ sha256 }) => pathOf(sha256))]) age(file);

  await product.app.get(AbandonedDocumentsService, { strict: false }).clear();

  const left = await product.rows<{ id: number }>('select id from document order by id');
  expect(left.map(({ id }) => id)).toEqual([cited.id, recent.id]);
  expect([cited, recent].map(({ sha256 }) => existsSync(pathOf(sha256)))).toEqual([true, true]);
  expect([pathOf(abandoned.sha256), lost, cutShort].map((file) => existsSync(file))).toEqual([false, false, false]);
  const removed = await product.rows<{ subject_id: number }>(
    `select subject_id from history_entry where event = 'document.removed' order by subject_id`,
  );
  expect(removed.map(({ subject_id }) => subject_id)).toEqual([abandoned.id, twin.id]);
});
