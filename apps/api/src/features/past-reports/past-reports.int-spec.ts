import { mayAccept, mustBeDecided } from '@iltizam/shared/past-reports/decisions';
import { INVENTED_PAGE } from '@iltizam/shared/past-reports/invented-page.fixture';
import { INVENTED_REPORT } from '@iltizam/shared/past-reports/invented-report.fixture';
import type {
  DecideFindings,
  MadePastPlan,
  MakePastPlan,
  PastReport,
  PastReportList,
  PastReportText,
} from '@iltizam/shared/past-reports/contract';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Caller } from '../../../test/api-client.js';
import { printedDocx, printedPdf } from '../../../test/printed-report.js';
import { runningProduct } from '../../../test/product.js';
import { fileForm } from '../../../test/upload.js';
import { fontFiles } from '../reports/render/fonts.js';

const product = runningProduct();
const path = '/studio/past-reports';

let staff: Caller;
/** Staff who administers too: who may bring in a past. */
let keeper: Caller;
beforeAll(async () => {
  staff = await product.as('staff');
  const both = await product.given.account({ role: 'staff' });
  await product.rows(`insert into role_grant (account_id, role, granted_at) values ($1, 'admin', now())`, [both.id]);
  keeper = product.api.as(both.email);
});

const give = (content: string | Buffer, name = 'rapport.txt', caller = staff) => {
  const { body, type } = fileForm(name, content);
  return caller.send<Saved>('POST', path, body, { headers: { 'content-type': type } });
};
const read = async (id: number): Promise<PastReport> => (await staff.get<PastReport>(`${path}/${id}`)).body;
const decide = (id: number, version: number, decisions: DecideFindings['decisions']) =>
  staff.send<Saved>('PUT', `${path}/${id}/decisions`, { decisions }, { headers: { 'if-match': `"${version}"` } });

/** Every gap and contradiction: what can be accepted is, the rest is "not known". */
const everything = ({ reading }: PastReport): DecideFindings['decisions'] =>
  reading.findings
    .filter(mustBeDecided)
    .map((finding) => ({ finding: finding.id, choice: mayAccept(finding) ? 'accept' : 'unknown', value: null }));

const planForm = ({ reading }: PastReport, member: string): MakePastPlan => ({
  slug: 'bibliotheques-2030-2032',
  number: 2,
  title: { fr: 'Plan des bibliothèques 2030-2032' },
  member,
  mainLanguage: 'fr',
  start: '2020',
  end: '2022',
  ratesAsOf: '2022-02-28',
  percentRule: 'calibrated',
  axes: reading.axes.map(({ number, title }) => ({ number, title: { fr: title } })),
  institutions: [{ key: 'office-des-bibliotheques', sector: 'public', name: { fr: 'Office des bibliothèques de quartier' } }],
  commitments: reading.commitments.map(({ number, axis }) => ({ number, axis: axis ?? 1, institution: 'office-des-bibliotheques' })),
});

it('is read with what is doubtful in it, decided, and made a public plan whose printed rates stand beside the computed ones', async () => {
  const given = await give(INVENTED_REPORT);
  expect(given).toMatchObject({ status: 201, body: { version: 1 } });
  const { id } = given.body;
  expect((await give(INVENTED_REPORT)).body.id).toBe(id);

  const report = await read(id);
  expect(report).toMatchObject({
    name: 'rapport.txt',
    kind: 'report',
    state: 'deciding',
    counts: { commitments: 4, activities: 10, bands: 8, indicators: 6, rates: 3 },
    decided: 0,
    decisions: [],
    plan: null,
    abilities: { decide: true, makePlan: false, discard: true },
  });
  const { lines } = (await staff.get<PastReportText>(`${path}/${id}/text`)).body;
  expect(lines).toHaveLength(report.reading.lines);

  await product.given.commitment();
  const memberSlug = (await product.rows<{ slug: string }>(`select slug from member limit 1`))[0]?.slug ?? '';
  const form = planForm(report, memberSlug);
  const known = (await product.rows<{ key: string }>(`select key from institution order by id limit 1`))[0]?.key ?? '';
  form.commitments[3] = { number: 4, axis: 2, institution: known };
  const early = await keeper.post(`${path}/${id}/plan`, form, { headers: { 'if-match': '"1"' } });
  expect(early).toBeProblem(409, 'past_report.undecided');

  const decisions = everything(report);
  const decided = await decide(id, 1, decisions);
  expect(decided).toMatchObject({ status: 200, body: { id, version: 2 } });
  expect(await decide(id, 1, decisions)).toBeProblem(412, 'request.precondition_failed');
  expect(await read(id)).toMatchObject({ decided: report.toDecide, abilities: { decide: true, bringIn: false, makePlan: false } });
  expect(await staff.post(`${path}/${id}/plan`, form, { headers: { 'if-match': '"2"' } })).toBeProblem(403, 'permission.denied');
  expect((await keeper.get<PastReport>(`${path}/${id}`)).body.abilities).toMatchObject({ bringIn: true, makePlan: true });

  const made = await keeper.post<MadePastPlan>(`${path}/${id}/plan`, form, {
    headers: { 'if-match': '"2"', 'idempotency-key': 'make-past-plan-1' },
  });
  expect(made).toMatchObject({ status: 201, body: { slug: form.slug, unreached: [2, 4], unknown: ['2.1', '3.3'] } });
  expect(
    (await keeper.post(`${path}/${id}/plan`, form, { headers: { 'if-match': '"2"', 'idempotency-key': 'make-past-plan-1' } })).body,
  ).toEqual(made.body);

  const plan = (await product.api.visitor.get<Plan>(`/plans/${form.slug}?lang=fr`)).body;
  expect(plan).toMatchObject({ state: 'closed', commitments: 4, ratesAsOf: '2022-02-28', publishedRate: { rate: '66.50' } });
  expect(plan.dataNote?.text).toContain('Niveau non connu pour les activités 2.1, 3.3');
  const progress = (await product.api.visitor.get<PlanProgress>(`/plans/${form.slug}/progress?asOf=2022-02-28&lang=fr`)).body;
  expect(progress.commitments.map(({ number, rate, publishedRate }) => [number, rate, publishedRate?.rate ?? null])).toEqual([
    [1, '75.00', '75.00'],
    [2, '25.00', '62.50'],
    [3, '50.00', null],
    [4, '87.50', '70.00'],
  ]);

  expect(await read(id)).toMatchObject({
    state: 'planned',
    plan: { slug: form.slug },
    abilities: { decide: false, makePlan: false, openPlan: true, discard: false },
  });
  expect(await decide(id, 3, decisions)).toBeProblem(409, 'past_report.planned');
  const trace = await product.rows<{ event: string }>(`select event from history_entry where subject_kind = 'past_report' order by id`);
  expect(trace.map(({ event }) => event)).toEqual(['past_report.read', 'past_report.decided', 'past_report.planned']);
});

it('tells what does not fit, at its place, and writes nothing then', async () => {
  const { id, version } = (await give(INVENTED_PAGE, 'page.txt')).body;
  const report = await read(id);
  const lost = report.reading.findings.find(({ code }) => code === 'title_missing');
  const state = report.reading.findings.find(({ code }) => code === 'state_differs');
  for (const [decision, pointer] of [
    [{ finding: 4711, choice: 'unknown', value: null }, '/decisions/0/finding'],
    [{ finding: lost?.id ?? 0, choice: 'accept', value: null }, '/decisions/0/choice'],
    [{ finding: state?.id ?? 0, choice: 'value', value: '120' }, '/decisions/0/value'],
  ] as const) {
    const { status, body } = await staff.send<{ errors: { pointer: string }[] }>(
      'PUT',
      `${path}/${id}/decisions`,
      { decisions: [decision] },
      { headers: { 'if-match': `"${version}"` } },
    );
    expect([status, body.errors[0]?.pointer]).toEqual([422, pointer]);
  }
  const titled = await decide(id, version, [{ finding: lost?.id ?? 0, choice: 'value', value: 'Carte des jardins' }]);
  expect(await read(id)).toMatchObject({ decided: 1 });
  const undone = await decide(id, titled.body.version, [{ finding: lost?.id ?? 0, choice: null, value: null }]);
  expect(await read(id)).toMatchObject({ decided: 0, version: undone.body.version });
  expect((await staff.delete(`${path}/${id}`, { headers: { 'if-match': `"${undone.body.version}"` } })).status).toBe(200);
  expect(await staff.get(`${path}/${id}`)).toBeProblem(404, 'resource.not_found');
});

const LINE = 'Engagement 1 : Réalisé\nActivité 1 : Relevé';
it.each([
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(LINE)])],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LINE, 'utf16le')])],
  ['UTF-16 without a mark', Buffer.from(LINE, 'utf16le')],
  ['Windows Western', Buffer.from(LINE, 'latin1')],
])('takes a text in %s', async (_, content) => {
  const { id } = (await give(content)).body;
  expect((await staff.get<PastReportText>(`${path}/${id}/text`)).body.lines).toEqual(LINE.split('\n'));
});

it.each<[string, () => Buffer | Promise<Buffer>, string, number]>([
  ['a PDF, the number of whose pages its rates bear', () => printedPdf(INVENTED_REPORT, fontFiles()), 'rapport.PDF', 8],
  ['a Word document', () => printedDocx(INVENTED_REPORT), 'rapport.docx', 8],
])('takes %s', async (_, content, name, pages) => {
  const { id } = (await give(await content(), name)).body;
  const { counts, reading } = await read(id);
  expect(counts).toEqual({ commitments: 4, activities: 10, bands: 8, indicators: 6, rates: 3 });
  expect(Number(reading.commitments[3]?.ratePage)).toBeLessThan(pages);
});

it.each<[string, string | Buffer, string, number, string]>([
  ['no text', Buffer.from([1, 2, 3, 4, 5, 0, 7]), 'a.txt', 422, 'past_report.not_text'],
  ['nothing', '', 'a.txt', 422, 'document.empty'],
  ['another type', 'MZ', 'a.exe', 422, 'document.type_refused'],
  [
    'a report in Arabic, in letters of Windows',
    Buffer.from([0xc7, 0xe1, 0xca, 0xde, 0xd1, 0xed, 0xd1]),
    'a.txt',
    422,
    'past_report.not_french',
  ],
  ['a text that is no report', 'Une lettre.', 'a.txt', 422, 'past_report.nothing_found'],
  ['a text that says to be a PDF', 'Une lettre.', 'a.pdf', 422, 'document.content_differs'],
  ['an older Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.docx', 422, 'document.unreadable'],
  ['too many lines', '\n'.repeat(50_001) + 'x', 'a.txt', 422, 'past_report.too_long'],
  ['too many bytes', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'a.txt', 413, 'document.too_large'],
])('refuses %s', async (_, content, name, status, code) => {
  expect(await give(content, name)).toBeProblem(status, code as never);
});

it('is the business of whoever gave the text and of staff without limits, and names no file in the history', async () => {
  const of = async (): Promise<Caller> => product.as('staff', { planId: (await product.given.plan()).id });
  const [mine, other] = [await of(), await of()];
  const text = `${INVENTED_PAGE}\n`;
  const { id, version } = (await give(text, 'rapport.txt', mine)).body;
  const page = { headers: { 'if-match': `"${version}"` } };
  for (const refused of [
    await other.get(`${path}/${id}`),
    await other.get(`${path}/${id}/text`),
    await other.send('PUT', `${path}/${id}/decisions`, { decisions: [{ finding: 1, choice: 'unknown', value: null }] }, page),
    await other.delete(`${path}/${id}`, page),
  ])
    expect(refused).toBeProblem(404, 'resource.not_found');
  const listed = async (caller: Caller): Promise<number[]> =>
    (await caller.get<PastReportList>(path)).body.items.map((item) => item.id).filter((one) => one === id);
  expect([await listed(other), await listed(mine), await listed(staff)]).toEqual([[], [id], [id]]);
  expect((await give(text, 'le-mien.txt', other)).body.id).not.toBe(id);
  expect((await give(text, 'encore.txt', mine)).body.id).toBe(id);
  const told = await product.rows<{ after: object }>(
    `select after from history_entry where event = 'past_report.read' and subject_id = $1`,
    [id],
  );
  expect(told[0]?.after).not.toHaveProperty('name');

  await product.rows(`update past_report set state = 'planned', plan_id = $2 where id = $1`, [id, (await product.given.plan()).id]);
  const mayOpen = async (caller: Caller) => (await caller.get<PastReport>(`${path}/${id}`)).body.abilities.openPlan;
  expect([await mayOpen(mine), await mayOpen(staff)]).toEqual([false, true]);
});

it('is for staff only', async () => {
  const lead = await product.as('lead');
  expect(await product.api.visitor.get(path)).toBeProblem(401, 'session.required');
  expect(await lead.get(path)).toBeProblem(403, 'permission.denied');
  expect(await give('x', 'a.txt', lead)).toBeProblem(403, 'permission.denied');
  expect((await staff.get<PastReportList>(path)).body.items.length).toBeGreaterThan(0);
});
