import { type APIRequestContext, expect, test } from '@playwright/test';
import type { StudioReport } from '@iltizam/shared/editions/contract';
import type { ReportTemplateList } from '@iltizam/shared/report-templates/contract';
import type { PreparedFile } from '@iltizam/shared/exports/contract';
import type { KeptMailDetail, KeptMails } from '@iltizam/shared/operations/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Account, sessionFile } from './accounts.js';
import { PLAN, PUBLISHED_ON } from './figures.js';

type Content = Record<string, { schema: object } | undefined>;
type Operation = {
  parameters?: { name: string; in: string; required?: boolean; schema?: { enum?: string[] } }[];
  responses: Record<string, { content?: Content } | undefined>;
};
type Document = { openapi: string; paths: Record<string, Record<string, Operation | undefined>>; components: object };

/** Who reads a route that not everybody may read. */
const READERS: readonly [path: RegExp, reader: Account][] = [
  [/\/(workspace|notices)(\/|$)/, 'lead-budget'],
  [/\/(activities\/\{id\}\/(draft|narrative)|measurements|reviews)$/, 'staff'],
  [/\/(committee(\/brief\.pdf)?|meetings)$/, 'committee'],
  [/\/moderation\//, 'moderator'],
  [/\/session$/, 'staff'],
  [/\/v1\/(studio\/|institutions$)/, 'staff'],
  [/\/v1\/(people|invitations|profile|members|operations)/, 'admin'],
  [/\/v1\/documents/, 'staff'],
];

/** A small plan, whose report is written in seconds. */
const REPORTED = 'ma-2018-2020';

/** A value for each parameter that an address cannot do without, then for those it can. */
const NEEDED: Record<string, string> = {
  plan: PLAN,
  number: '1',
  activity: '1',
  id: '1',
  dataset: 'commitments',
  kind: 'plan',
  schema: 'plan',
  format: 'html',
  key: 'budget',
  lang: 'fr',
  axis: '1',
  part: '1',
  plans: `${PLAN},ma-2018-2020`,
  q: 'budget',
  to: '2',
};
const OPTIONAL: Record<string, string> = {
  lang: 'ar',
  asOf: PUBLISHED_ON,
  since: '2023-01-01',
  axis: '1',
  institution: 'budget',
  band: 'significant',
  delay: 'on_track',
  sort: '-rate',
  q: 'budget',
  page: '1',
  size: '5',
  state: 'published',
};

const readDocument = async (request: APIRequestContext): Promise<Document> =>
  (await (await request.get('/api/openapi.json')).json()) as Document;

const UNDER_WAY = '/api/v1/plans/ma-2024-2027/commitments/1';
/** Paths that are for what only some parts of the demonstration carry. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '/api/v1/plans/{plan}/commitments/{number}/activities/{activity}/sheet.pdf': `${UNDER_WAY}/activities/3/sheet.pdf`,
  '/api/v1/plans/{plan}/commitments/{number}/activities/{activity}/narrative.{format}': `${UNDER_WAY}/activities/11/narrative.html`,
  '/api/v1/studio/activities/{id}/sheet': '/api/v1/studio/activities/150/sheet',
  '/api/v1/studio/past-reports/{id}': '/api/v1/studio/past-reports/{pastReport}',
  '/api/v1/studio/past-reports/{id}/text': '/api/v1/studio/past-reports/{pastReport}/text',
  '/api/v1/prepared-files/{key}': '/api/v1/prepared-files/{preparedFile}',
  '/api/v1/prepared-files/{key}/file': '/api/v1/prepared-files/{preparedFile}/file',
  '/api/v1/activities/{id}/draft': '/api/v1/activities/158/draft',
  '/api/v1/plans/{plan}/reports/{report}/{edition}': `/api/v1/plans/${REPORTED}/reports/{report}/draft.json`,
  '/api/v1/plans/{plan}/reports/{report}/comments': `/api/v1/plans/${REPORTED}/reports/{report}/comments`,
  '/api/v1/plans/{plan}/reports/{report}/{edition}/verification': `/api/v1/plans/${REPORTED}/reports/{report}/draft/verification`,
};

/** A member's template of the report, made from the starter. */
async function sendTemplate(staff: APIRequestContext): Promise<string> {
  const root = '/api/v1/studio/report-template';
  const { items } = (await (await staff.get(root)).json()) as ReportTemplateList;
  const member = String(items.find(({ preview }) => preview !== null)?.member.id);
  const file = {
    name: 'modele.docx',
    mimeType: 'application/octet-stream',
    buffer: await (await staff.get(`${root}/starter.docx`)).body(),
  };
  expect((await staff.post(`${root}/${member}`, { multipart: { file } })).status()).toBe(201);
  return member;
}

/** What the demonstration lacks: a file, an import, the text of a printed report, and a mail kept with its link that stops it. */
async function sendFileAndMail(staff: APIRequestContext, admin: APIRequestContext): Promise<Record<string, string>> {
  const file = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('note') };
  expect((await staff.post('/api/v1/documents?activity=150', { multipart: { file } })).status()).toBe(201);
  const tables = { name: 'bodies.csv', mimeType: 'text/csv', buffer: Buffer.from('institution_key,name_fr\r\nbudget,Budget\r\n') };
  expect((await staff.post('/api/v1/studio/imports?kind=institutions', { multipart: { file: tables } })).status()).toBe(201);
  const texts = { results: [{ t: 'p', runs: [{ text: 'Fait.' }] }], analysis: [], recommendations: [], published: true };
  await staff.put('/api/v1/activities/158/narrative/fr', { headers: { 'if-none-match': '*' }, data: texts });
  const printed = { ...file, name: 'bilan.txt', buffer: Buffer.from('Engagement 1 : Un portail\n\nActivité 1 : Ouvrir le portail\n') };
  const report = await staff.post('/api/v1/studio/past-reports', { multipart: { file: printed } });
  expect(report.status()).toBe(201);
  const pastReport = String(((await report.json()) as { id: number }).id);
  expect((await admin.post('/api/v1/operations/round')).ok()).toBe(true);
  const kept = async () => ((await (await admin.get('/api/v1/operations/mails')).json()) as KeptMails).items[0]?.name ?? '';
  await expect.poll(kept).not.toBe('');
  const name = await kept();
  const { text } = (await (await admin.get(`/api/v1/operations/mails/${name}`)).json()) as KeptMailDetail;
  return { name, pastReport, member: await sendTemplate(staff), token: /\/stop-mail\/([\w.-]+)/.exec(text)?.[1] ?? '' };
}

/** A table written to a file. */
async function prepareFile(staff: APIRequestContext): Promise<Record<string, string>> {
  const asked = await staff.post(`/api/v1/plans/${PLAN}/datasets/axes/files?format=csv&asOf=${PUBLISHED_ON}`);
  expect(asked.status()).toBe(200);
  const { key } = (await asked.json()) as PreparedFile;
  await expect.poll(async () => (await staff.get(`/api/v1/prepared-files/${key}/file`)).status()).toBe(200);
  return { preparedFile: key };
}

/** A report in its life: a draft that everybody reads, with its files. */
async function publishReport(staff: APIRequestContext): Promise<Record<string, string>> {
  const prepared = await staff.post(`/api/v1/studio/plans/${REPORTED}/reports`, { data: { asOf: '2021-06-30', languages: ['fr', 'ar'] } });
  expect(prepared.status()).toBe(201);
  const { id } = (await prepared.json()) as Saved;
  const read = async () => (await (await staff.get(`/api/v1/studio/reports/${id}`)).json()) as StudioReport;
  const act = async (action: string, data: object = {}) => {
    const headers = { 'if-match': `"${(await read()).version}"` };
    expect((await staff.post(`/api/v1/studio/reports/${id}/${action}`, { headers, data })).ok()).toBe(true);
  };
  await act('freeze');
  const unwritten = async () => (await read()).editions[0]?.files.filter(({ state }) => state !== 'ready').length;
  await expect.poll(unwritten, { timeout: 60_000 }).toBe(0);
  await act('draft-publication', { remarksUntil: '2099-12-31' });
  // Written again, with the last day for remarks.
  await expect.poll(unwritten, { timeout: 60_000 }).toBe(0);
  const { number, editions } = await read();
  return { reportId: String(id), report: String(number), fileId: String(editions[0]?.files[0]?.id) };
}

/** The address of a documented path, asked with the parameters of its question that are wanted. */
function addressOf(
  path: string,
  { parameters = [] }: Operation,
  needed: Record<string, string>,
  wanted: (name: string, required: boolean) => string | undefined,
): string {
  const example = EXAMPLES[path] ?? path;
  const address = example.replaceAll(/\{(\w+)\}/g, (whole, name: string) => needed[name] ?? whole);
  const options = parameters.flatMap(({ name, in: place, required = false, schema }) => {
    const value = place === 'query' ? wanted(name, required) : undefined;
    return value === undefined || schema?.enum?.includes(value) === false ? [] : [[name, value]];
  });
  return options.length === 0 ? address : `${address}?${new URLSearchParams(options).toString()}`;
}

const onlyNeeded = (name: string, required: boolean): string | undefined => (required ? NEEDED[name] : undefined);
const everyOption = (name: string, required: boolean): string | undefined => OPTIONAL[name] ?? onlyNeeded(name, required);

test('every documented GET answers what its schema says', async ({ playwright, baseURL, request }) => {
  // Hundreds of questions, after a report was written in every format.
  test.setTimeout(180_000);
  const document = await readDocument(request);
  const as = (reader: Account) => playwright.request.newContext({ baseURL, storageState: sessionFile(reader) });
  const staff = await as('staff');
  const needed = {
    ...NEEDED,
    ...(await sendFileAndMail(staff, await as('admin'))),
    ...(await publishReport(staff)),
    ...(await prepareFile(staff)),
  };
  expect(document.openapi).toMatch(/^3\.1/);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'api', components: document.components });
  const faults: string[] = [];
  let answers = 0;

  for (const [path, { get }] of Object.entries(document.paths)) {
    if (!get) continue;
    const reader = READERS.find(([known]) => known.test(path))?.[1];
    const client = await playwright.request.newContext({ baseURL, ...(reader && { storageState: sessionFile(reader) }) });
    const [type, documented] = Object.entries(get.responses['200']?.content ?? {})[0] ?? [];
    const plain = addressOf(path, get, needed, onlyNeeded);
    // The report is typeset once here: the product limits how often.
    const addresses = type === 'application/pdf' ? [plain] : [...new Set([plain, addressOf(path, get, needed, everyOption)])];
    for (const address of addresses) {
      const answer = await client.get(address);
      answers += 1;
      const got = answer.headers()['content-type'] ?? '';
      if (answer.status() !== 200) faults.push(`${answer.status()} ${address}`);
      else if (type !== undefined && type !== '*/*' && !got.startsWith(type)) faults.push(`${address} is ${got}, not ${type}`);
      else if (type === 'application/json' && documented) {
        const fits = ajv.compile(JSON.parse(JSON.stringify(documented.schema).replaceAll('"#/', '"api#/')) as object);
        if (!fits(await answer.json())) faults.push(`${address}: ${ajv.errorsText(fits.errors)}`);
      }
    }
    await client.dispose();
  }
  expect(faults).toEqual([]);
  expect(answers).toBeGreaterThan(30);
});

test('a read answers 304 to who has it already', async ({ request }) => {
  for (const path of [`/plans/${PLAN}/progress?asOf=${PUBLISHED_ON}`, `/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`]) {
    const first = await request.get(`/api/v1${path}`);
    const etag = first.headers()['etag'] ?? '';
    expect(etag).not.toBe('');
    expect((await request.get(`/api/v1${path}`, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  }
});

test('what goes wrong is a problem in the reader’s language', async ({ request }) => {
  const details = [];
  for (const language of ['fr', 'ar', 'en']) {
    const answer = await request.get('/api/v1/plans/none', { headers: { 'accept-language': language } });
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toMatch(/^application\/problem\+json/);
    const problem = (await answer.json()) as { code: string; detail: string };
    expect(problem.code).toBe('resource.not_found');
    details.push(problem.detail);
  }
  expect(new Set(details).size).toBe(3);
});

test('who may not read is refused', async ({ request }) => {
  for (const path of ['/workspace/activities', `/plans/${PLAN}/committee`, '/moderation/comments']) {
    expect([401, 403]).toContain((await request.get(`/api/v1${path}`)).status());
  }
});
