// npm run bench [-- --rounds=5 --seconds=4 --connections=32]: the product's dashboard against a bare Node + pg handler
// returning the same JSON, in interleaved rounds on one durable PostgreSQL. Compare the ratio, not the figures.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { loadDemo, migrate, startApi } from '../api-server.mjs';
import { cpuMilliseconds } from '../bench/cpu.mjs';
import { measure } from '../bench/load.mjs';
import { printComparison } from '../bench/print.mjs';
import { expectedError, onStop } from '../lifetime.mjs';
import { freePort } from '../ports.mjs';
import { throwawayPostgres } from '../postgres.mjs';
import { build, start } from '../processes.mjs';
import { step } from '../progress.mjs';

const DASHBOARD = '/api/v1/plans/ma-2021-2023/progress?asOf=2023-07-31';
const OPTIONS = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '4' },
  connections: { type: 'string', default: '32' },
};

export async function run(args) {
  const { rounds, seconds, connections } = bounded(parseArgs({ args, options: OPTIONS }).values);
  await step('Building', () => build());
  const database = await step('Starting a durable throwaway database', () => throwawayPostgres({ durable: true }));
  await step('Migrating', () => migrate(database.url));
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'iltizam-bench-'));
  onStop(() => rmSync(dataDir, { recursive: true, force: true }));
  await step('Demonstration plans', () => loadDemo(database.url, { ILTIZAM_DATA_DIR: dataDir }));

  const api = await startApi({ databaseUrl: database.url, dataDir, port: await freePort() });
  const bare = await startBare(database.url);
  const targets = [
    { name: 'bare Node + pg', url: `${bare.url}${DASHBOARD}`, pid: bare.pid, samples: [] },
    { name: 'Iltizam', url: `${api.url}${DASHBOARD}`, pid: api.child.pid, samples: [] },
  ];
  await requireSameJson(targets);

  await step('Warming up', () => Promise.all(targets.map(({ url }) => measure(url, { seconds: 2, connections: 4 }))));
  for (let round = 1; round <= rounds; round += 1) {
    await step(`Round ${round} of ${rounds}`, async () => {
      // The order turns, so that neither target always runs on the warmer machine.
      for (const target of round % 2 ? targets : targets.toReversed()) {
        const before = cpuMilliseconds(target.pid, database.pid);
        const { requests, perSecond } = await measure(target.url, { seconds, connections });
        const after = cpuMilliseconds(target.pid, database.pid);
        target.samples.push({ perSecond, cpu: before === undefined ? undefined : (after - before) / requests });
      }
    });
  }
  printComparison(...targets);
  return 0;
}

function bounded(values) {
  const limits = { rounds: 50, seconds: 60, connections: 256 };
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => {
      const value = Number(text);
      if (!Number.isInteger(value) || value < 1 || value > limits[name])
        throw expectedError(`--${name} must be a whole number from 1 to ${limits[name]}.`);
      return [name, value];
    }),
  );
}

async function startBare(databaseUrl) {
  const port = await freePort();
  const { child, exited } = start(['tools/bench/bare.mjs'], {
    env: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}`;
  let ended = false;
  void exited.then(() => (ended = true));
  while (!(await fetch(url).catch(() => undefined))) {
    if (ended) throw expectedError('The bare handler stopped: see its lines above.');
  }
  return { url, pid: child.pid };
}

/** A comparison of two different answers would mean nothing. */
async function requireSameJson(targets) {
  const [expected, actual] = await Promise.all(
    targets.map(async ({ name, url }) => {
      const response = await fetch(url, { headers: { 'accept-language': 'fr' } });
      if (response.status !== 200) throw expectedError(`${name} answered ${response.status} to ${url}.`);
      return response.json();
    }),
  );
  if (!isDeepStrictEqual(expected, actual))
    throw expectedError('The two handlers do not return the same JSON: the comparison would mean nothing.');
}
