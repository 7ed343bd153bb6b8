import type { StudioReport } from '@iltizam/shared/editions/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../../app.js';
import { readConfig } from '../../platform/config/config.js';
import { runningProduct } from '../../../test/product.js';
import { IF, ok } from '../../../test/studio.js';

const reportsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-reports-'));
const product = runningProduct({ config: { reportsDir, jobs: 'held' } });
let again: NestFastifyApplication | undefined;
afterAll(async () => {
  await again?.close();
  rmSync(reportsDir, { recursive: true });
});

test('files that a stop of the product left half-way are written after the next start', async () => {
  const plan = await product.given.plan();
  await product.given.activity({ commitment: await product.given.commitment({ plan }) });
  const staff = await product.as('staff');
  const form = { asOf: '2025-06-30', languages: ['fr'] };
  const { id, version } = await ok(staff.post<Saved>(`/studio/plans/${plan.slug}/reports`, form));
  await ok(staff.post(`/studio/reports/${id}/freeze`, undefined, IF(version)));
  const states = async () => {
    const { editions } = await ok(staff.get<StudioReport>(`/studio/reports/${id}`));
    return new Set(editions[0]?.files.map(({ state }) => state));
  };
  // As a process leaves them that was killed: begun, and still taken in the queue.
  await product.rows(`update report_file set state = 'writing', progress = 10`);
  await product.rows(`update jobs.job set state = 'active', started_on = now() where name = 'report.write'`);
  expect(await states()).toEqual(new Set(['writing']));
  again = await createApp({
    ...readConfig({ DATABASE_URL: product.databaseUrl, ILTIZAM_DATA_DIR: product.dataDir }),
    poolSize: 4,
    jobs: 'on',
    reportsDir,
  });
  await again.listen(0, '127.0.0.1');
  for (let tries = 0; tries < 400 && (await states()).has('writing'); tries += 1) await sleep(100);
  expect(await states()).toEqual(new Set(['ready']));
}, 60_000);
