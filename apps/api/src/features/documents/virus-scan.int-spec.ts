import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLAMD, EICAR, RunningClamd } from '../../../test/clamd.js';
import { Product } from '../../../test/product.js';
import { upload } from '../../../test/upload.js';

const SLOW_MS = 60_000;

if (CLAMD === null && process.env.CI) test('the virus scanner is there to be tried', () => expect(CLAMD).not.toBeNull());

(CLAMD === null ? describe.skip : describe)('with a real virus scanner', () => {
  const documentsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-scan-'));
  const product = new Product();
  let clamd: RunningClamd;

  beforeAll(async () => {
    clamd = await RunningClamd.start();
    await product.start('empty', { documentsDir, clamd: { path: clamd.socket } });
  }, SLOW_MS);

  afterAll(async () => {
    await product.stop();
    await clamd.stop();
    rmSync(documentsDir, { recursive: true });
  }, SLOW_MS);

  const scanner = async (): Promise<unknown> => (await product.api.visitor.get<{ scanner: string }>('/health/ready')).body.scanner;

  it('takes what is clean, deletes what is not, and takes nothing once the scanner is gone', async () => {
    const activity = await product.given.activity();
    const staff = await product.as('staff');
    expect(await scanner()).toBe('ready');

    const clean = await upload(staff, activity.id, 'propre.csv', `a;b\n${'1;2\n'.repeat(200_000)}`);
    expect(clean.status).toBe(201);
    expect(await product.rows('select scan from document')).toEqual([{ scan: 'clean' }]);

    expect(await upload(staff, activity.id, 'note.txt', EICAR)).toBeProblem(422, 'document.infected');
    expect(await product.rows('select scan from document')).toHaveLength(1);
    expect(readdirSync(path.join(documentsDir, 'incoming'))).toEqual([]);

    await clamd.stop();
    expect(await scanner()).toBe('unreachable');
    expect(await upload(staff, activity.id, 'autre.txt', 'texte')).toBeProblem(503, 'document.scanner_unavailable');
    expect(readdirSync(path.join(documentsDir, 'incoming'))).toEqual([]);
  });
});
