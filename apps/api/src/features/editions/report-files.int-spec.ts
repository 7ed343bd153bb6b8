import type { ReportFile, StudioReport } from '@iltizam/shared/editions/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../../test/api-client.js';
import type { GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { IF, ok } from '../../../test/studio.js';
import { RenderError } from '../reports/render/child.js';
import { renderStarter } from '../reports/render/office.js';
import { ReportFilesService } from './report-files.service.js';

const dataDir = mkdtempSync(path.join(tmpdir(), 'iltizam-reports-'));
const reportsDir = path.join(dataDir, 'reports');
const aside = path.join(dataDir, 'aside');
const product = runningProduct({ config: { reportsDir, jobs: 'on' } });
afterAll(() => rmSync(dataDir, { recursive: true }));

let plan: GivenPlan;
let staff: Caller;
beforeAll(async () => {
  plan = await product.given.plan();
  await product.given.activity({ commitment: await product.given.commitment({ plan }) });
  staff = await product.as('staff', { planId: plan.id });
});

const filesOf = async (id: number): Promise<ReportFile[]> =>
  (await ok(staff.get<StudioReport>(`/studio/reports/${id}`))).editions[0]?.files ?? [];
const statesOf = async (id: number): Promise<Set<string>> => new Set((await filesOf(id)).map(({ state }) => state));

const settled = async (id: number): Promise<Set<string>> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const states = await statesOf(id);
    if (!states.has('waiting') && !states.has('writing')) return states;
    await sleep(100);
  }
  return statesOf(id);
};

const freeze = async (): Promise<number> => {
  const { id, version } = await ok(staff.post<Saved>(`/studio/plans/${plan.slug}/reports`, { asOf: '2025-06-30', languages: ['fr'] }));
  await ok(staff.post(`/studio/reports/${id}/freeze`, undefined, IF(version)));
  return id;
};

test('readers who fill the renderer keep no report from being written', async () => {
  let flooding = true;
  const answers = new Set<string>();
  const reader = async (): Promise<void> => {
    while (flooding) {
      const answer = await renderStarter('fr').then(
        () => 'served',
        (error: unknown) => (error instanceof RenderError ? error.failure : String(error)),
      );
      answers.add(answer);
      await sleep(5);
    }
  };
  // Two are served and eight wait: the others are refused.
  const readers = Array.from({ length: 14 }, reader);
  const states = await freeze().then(settled);
  flooding = false;
  await Promise.all(readers);
  expect(states).toEqual(new Set(['ready']));
  expect(answers).toEqual(new Set(['served', 'busy']));
}, 60_000);

test('a file that stops again and again is given up with its reason, and written once staff ask', async () => {
  await product.rows(`alter table report_file alter tries set default 3`);
  renameSync(reportsDir, aside);
  writeFileSync(reportsDir, 'No file can be put here.');
  const id = await freeze().finally(() => product.rows(`alter table report_file alter tries set default 0`));
  expect(await settled(id)).toEqual(new Set(['failed']));
  expect(new Set((await filesOf(id)).map(({ failure }) => failure))).toEqual(new Set(['interrupted']));
  rmSync(reportsDir);
  renameSync(aside, reportsDir);
  for (const file of await filesOf(id)) await ok(staff.post(`/studio/report-files/${file.id}/retry`, undefined));
  expect(await settled(id)).toEqual(new Set(['ready']));
}, 60_000);

test('a file that no job will write is taken up without a restart; one that kills its process each time is given up', async () => {
  const id = await freeze();
  await settled(id);
  const [first, second] = await filesOf(id);
  await product.rows(
    `update report_file set state = 'writing', tries = case id when $2 then 4 else 1 end, media_type = null, extension = null, bytes = null, sha256 = null
     where id in ($1, $2)`,
    [first?.id, second?.id],
  );
  await product.app.get(ReportFilesService).resume();
  await settled(id);
  const after = await filesOf(id);
  expect(after[0]).toEqual(first);
  expect(after[1]).toMatchObject({ state: 'failed', failure: 'interrupted' });
}, 60_000);
