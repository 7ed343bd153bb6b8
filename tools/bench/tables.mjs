// node tools/bench/tables.mjs <origin> <process id of the product> [<address of its scratch database with the demonstration plans, to be filled first>]
// Has a table of a million rows written in each format: seconds, size, the most that the process grew by since the start (Linux only), and how long others waited meanwhile.
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';

const [origin = 'http://127.0.0.1:3000', pid, databaseUrl] = process.argv.slice(2);
const TABLE = `${origin}/api/v1/plans/ma-2021-2023/datasets/updates`;
const ROWS = 1_000_000;
const FORMATS = ['csv', 'json', 'xlsx'];

/** The plan's own reports over and over; the search does not learn them, since it is not what is measured. */
const FILL = `
  begin;
  alter table progress_update disable trigger user;
  with own as (
    select u.*, row_number() over () - 1 as place, count(*) over () as total
    from progress_update u join activity a on a.id = u.activity_id join commitment c on c.id = a.commitment_id join plan p on p.id = c.plan_id
    where p.slug = 'ma-2021-2023')
  insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language, note)
  select activity_id, institution_id, percent, effective_on, recorded_at, language, note from own, generate_series(0, ${ROWS} / total) turn
  where turn * total + place < ${ROWS};
  alter table progress_update enable trigger user;
  commit;
  vacuum analyze progress_update`;

const megabytes = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function fill() {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const statement of FILL.split(';')) await client.query(statement);
  await client.end();
}

async function written(file) {
  for (;;) {
    const state = await (await fetch(file)).json();
    if (state.state === 'ready') return state;
    if (state.state === 'failed') throw new Error(`The table could not be written: ${JSON.stringify(state)}`);
    await after(500);
  }
}

async function write(format, before) {
  let peak = before;
  let slowest = 0;
  const watch = setInterval(() => (peak = Math.max(peak, megabytes())), 50);
  const other = setInterval(() => {
    const asked = performance.now();
    void fetch(`${origin}/health/live`).then(() => (slowest = Math.max(slowest, performance.now() - asked)));
  }, 100);
  const begun = performance.now();
  try {
    const answer = await fetch(`${TABLE}.${format}?asOf=2023-07-31&lang=fr`, { redirect: 'manual' });
    const { rows, bytes } = await written(new URL(answer.headers.get('location').replace(/\/file.*/, ''), origin));
    const seconds = (performance.now() - begun) / 1000;
    const cells = [format, rows, bytes / 1e6, seconds, peak - before, slowest];
    console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell)).join(' | ')} |`);
  } finally {
    clearInterval(watch);
    clearInterval(other);
  }
}

if (databaseUrl) await fill();
console.log('| format | rows | MB | seconds | process grew by MB | slowest other answer, ms |\n|---|---|---|---|---|---|');
const before = megabytes();
for (const format of FORMATS) await write(format, before);
