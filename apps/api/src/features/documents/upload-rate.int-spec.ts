import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runningProduct } from '../../../test/product.js';
import { upload } from '../../../test/upload.js';

const documentsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-rate-'));
const product = runningProduct({ config: { documentsDir, documentsPerHour: 2 } });
afterAll(() => rmSync(documentsDir, { recursive: true }));

test('an account sends so many files an hour, refused ones included', async () => {
  const { id } = await product.given.activity();
  const [one, other] = await Promise.all([product.given.account({ role: 'staff' }), product.given.account({ role: 'staff' })]);
  const staff = product.api.as(one.email);
  expect((await upload(staff, id, 'a.txt', 'texte')).status).toBe(201);
  expect((await upload(staff, id, 'a.svg', 'texte')).status).toBe(422);
  expect(await upload(staff, id, 'a.txt', 'texte')).toBeProblem(429, 'request.too_many');
  expect((await upload(product.api.as(other.email), id, 'a.txt', 'texte')).status).toBe(201);
});
