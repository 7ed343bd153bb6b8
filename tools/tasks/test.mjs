// npm test: everything. Each part runs even when an earlier one failed; the runners' own totals come last.
import { stripVTControlCharacters } from 'node:util';
import { build } from '../processes.mjs';
import { attempt, step } from '../progress.mjs';
import { run as check } from './check.mjs';
import { runPlaywright } from './e2e.mjs';
import { expectedError } from '../lifetime.mjs';
import { runJest } from './unit.mjs';

const JEST_TOTAL = /^(Test Suites|Tests|Snapshots|Time):/;
const PLAYWRIGHT_TOTAL = /^\s+\d+ (passed|failed|flaky|skipped|interrupted|did not run)\b/;

export async function run() {
  await step('Building', () => build());
  const parts = [
    await part('check', undefined, async () => {
      if ((await check()) !== 0) throw expectedError('See the lines marked ✗ above.');
    }),
    await part('unit', JEST_TOTAL, () => runJest([])),
    await part('e2e', PLAYWRIGHT_TOTAL, () => runPlaywright([])),
  ];
  console.log('\nTotals');
  for (const { name, passed, seconds, totals } of parts) {
    console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
    for (const line of totals) console.log(`    ${line.trim()}`);
  }
  return parts.every(({ passed }) => passed) ? 0 : 1;
}

async function part(name, totalLine, work) {
  const started = Date.now();
  let output = '';
  const passed = await attempt(`npm test: ${name}`, async () => {
    try {
      output = await work();
    } catch (error) {
      output = error.tail;
      throw error;
    }
  });
  const lines = stripVTControlCharacters(output ?? '').split('\n');
  return {
    name,
    passed,
    seconds: Math.round((Date.now() - started) / 1000),
    totals: totalLine ? lines.filter((line) => totalLine.test(line)) : [],
  };
}
