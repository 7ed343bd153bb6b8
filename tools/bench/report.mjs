// node tools/bench/report.mjs [<origin>] [<plan>] [<day>]
// Writes the report of a plan that a product serves, in each language and format, in a process of its own as the product does: seconds from start to
// the last byte, the most memory that the process ever held (Linux only), size. Build the API first.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject } from '../paths.mjs';

const [origin = 'http://127.0.0.1:3000', plan = 'ma-2021-2023', day = '2023-07-31'] = process.argv.slice(2);
const ROUNDS = 3;
const LANGUAGES = ['fr', 'ar', 'en', 'zgh'];
const JOBS = [
  { format: 'pdf', program: 'pdf-child', jobOf: (model) => ({ template: 'report', model, standard: 'ua-1' }) },
  { format: 'docx', program: 'office-child', jobOf: (model) => ({ format: 'docx', model, template: null }) },
  { format: 'xlsx', program: 'office-child', jobOf: (model) => ({ format: 'xlsx', model }) },
];

function memoryPeak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}

/** The child waits for its channel to close, so that its memory can still be read after it answered. */
function write(program, job) {
  const started = performance.now();
  const child = fork(inProject(`apps/api/dist/features/reports/render/${program}.js`), [], {
    serialization: 'advanced',
    env: { PATH: process.env.PATH, TZ: 'UTC' },
  });
  let peak = NaN;
  const watch = setInterval(() => (peak = memoryPeak(child.pid) || peak), 20);
  return new Promise((written, fail) => {
    child.once('error', fail);
    child.once('message', (answer) => {
      peak = memoryPeak(child.pid) || peak;
      clearInterval(watch);
      child.kill('SIGKILL');
      if (answer.ok) written({ seconds: (performance.now() - started) / 1000, peak, bytes: answer.bytes.length });
      else fail(new Error(answer.reason));
    });
    child.send(job);
  });
}

console.log('| format | language | seconds | peak MB | kB |\n|---|---|---|---|---|');
for (const language of LANGUAGES) {
  const model = await (await fetch(`${origin}/api/v1/plans/${plan}/report.json?asOf=${day}&lang=${language}`)).json();
  for (const { format, program, jobOf } of JOBS) {
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) runs.push(await write(program, jobOf(model)));
    const best = runs.toSorted((left, right) => left.seconds - right.seconds)[0];
    const peak = Math.max(...runs.map((run) => run.peak));
    console.log(`| ${format} | ${model.lang} | ${best.seconds.toFixed(1)} | ${peak.toFixed(0)} | ${Math.round(best.bytes / 1000)} |`);
  }
}
