// node tools/bench/imports.mjs <origin> <process id of the product> <e-mail of staff who administer too> <pass phrase> [rows]
// Brings in a plan of that many rows, then as many reports on it, and undoes the reports: seconds of the dry run, the application and the undo, and the most that the process grew by (Linux only).
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';

const [origin = 'http://127.0.0.1:3000', pid, email, passphrase, asked = '20000'] = process.argv.slice(2);
const ROWS = Number(asked);
const PER_COMMITMENT = 200;
const COMMITMENTS = Math.ceil(ROWS / PER_COMMITMENT);
const SLUG = `bench-${Date.now()}`;
const API = `${origin}/api/v1`;

const megabytes = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
const csv = (head, rows) => strToU8([head, ...rows.map((row) => row.join(','))].join('\r\n'));
const every = (count, row) => Array.from({ length: count }, (_, index) => row(index));
const place = (index) => [Math.floor(index / PER_COMMITMENT) + 1, (index % PER_COMMITMENT) + 1];

const PLAN = {
  'plan.csv': csv('plan,member,plan_number,title_fr,start,end,state,main_language', [
    [SLUG, 'maroc', (Date.now() % 900) + 100, 'Plan', '2024', '2027', 'in_progress', 'fr'],
  ]),
  'institutions.csv': csv('institution_key,name_fr', [['bench', 'Banc']]),
  'axes.csv': csv('plan,axis_number,title_fr', [[SLUG, 1, 'Axe']]),
  'commitments.csv': csv(
    'plan,commitment_number,axis_number,institution_key,title_fr,weight',
    every(COMMITMENTS, (index) => [SLUG, index + 1, 1, 'bench', `Engagement ${index + 1}`, 1]),
  ),
  'activities.csv': csv(
    'plan,commitment_number,activity_number,title_fr,weight',
    every(ROWS, (index) => [SLUG, ...place(index), `Activité ${index + 1}`, 1]),
  ),
};
const REPORTS = {
  'updates.csv': csv(
    'plan,commitment_number,activity_number,update_number,percent,effective_on,note',
    every(ROWS, (index) => [SLUG, ...place(index), 1, 50, '2025-06-30', 'En cours']),
  ),
};

const signIn = await fetch(`${API}/session`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', origin },
  body: JSON.stringify({ email, passphrase }),
});
const cookie = signIn.headers
  .getSetCookie()
  .map((one) => one.split(';')[0])
  .join('; ');
const headers = { cookie, origin };

const ask = async (path, options = {}) => {
  const answer = await fetch(`${API}${path}`, { ...options, headers: { ...headers, ...options.headers } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body;
};

async function timed(work) {
  const before = megabytes();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, megabytes())), 50);
  const begun = performance.now();
  try {
    return { answer: await work(), seconds: (performance.now() - begun) / 1000, grown: () => peak - before };
  } finally {
    clearInterval(watch);
  }
}

async function read(files) {
  const form = new FormData();
  form.append('file', new Blob([zipSync(files)]), 'tables.zip');
  const { id } = await ask('/studio/imports?kind=plan', {
    method: 'POST',
    body: form,
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  return settled(id);
}

async function settled(id) {
  for (;;) {
    const one = await ask(`/studio/imports/${id}`);
    if (!['reading', 'applying', 'undoing'].includes(one.state)) return one;
    await after(500);
  }
}

async function done({ id, version }, act, form, state) {
  await ask(`/studio/imports/${id}/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify(form),
  });
  const one = await settled(id);
  if (one.state !== state) throw new Error(JSON.stringify(one.refusal));
  return one;
}

const row = (...cells) => console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)).join(' | ')} |`);

row('file', 'rows', 'work', 'seconds', 'grew by, MB');
row('---', '---', '---', '---', '---');
const measured = async (name, what, work) => {
  const { answer, seconds, grown } = await timed(work);
  row(name, String(ROWS), what, seconds, grown());
  return answer;
};
for (const [name, files] of Object.entries({ 'a new plan': PLAN, 'reports on it': REPORTS })) {
  const reading = await measured(name, 'dry run', () => read(files));
  if (reading.state !== 'ready') throw new Error(JSON.stringify(reading.messages.slice(0, 3)));
  const form = { reason: null, approver: null, effectiveOn: null };
  const applied = await measured(name, 'application', () => done(reading, 'application', form, 'applied'));
  // What was public once is never deleted: the plan stays, without the reports.
  if (files === REPORTS) await measured(name, 'undo', () => done(applied, 'undo', {}, 'undone'));
}
