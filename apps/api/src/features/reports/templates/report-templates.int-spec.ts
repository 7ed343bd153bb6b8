import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReportTemplateList } from '@iltizam/shared/report-templates/contract';
import type { Answer, Caller } from '../../../../test/api-client.js';
import { runningProduct } from '../../../../test/product.js';
import { fileForm } from '../../../../test/upload.js';
import { docx, zipOf } from '../../../../test/zip.js';
import { partsOf } from '../render/fixed-zip.js';

const documentsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-templates-'));
const product = runningProduct({ template: 'demo', config: { documentsDir, documentsPerHour: 1000 } });
afterAll(() => rmSync(documentsDir, { recursive: true }));

const ROOT = '/studio/report-template';
let staff: Caller;
let member: number;
let starter: Buffer;

beforeAll(async () => {
  staff = product.api.as('staff@demo.example');
  const list = await staff.get<ReportTemplateList>(ROOT);
  member = list.body.items.find(({ preview }) => preview !== null)?.member.id ?? 0;
  starter = (await staff.get<Buffer>(`${ROOT}/starter.docx?lang=fr`)).body;
}, 60_000);

const send = <Body = { id: number; version: number }>(
  name: string,
  content: Buffer,
  caller = staff,
  target = member,
): Promise<Answer<Body>> => {
  const { body, type } = fileForm(name, content);
  return caller.send<Body>('POST', `${ROOT}/${target}?lang=fr`, body, { headers: { 'content-type': type } });
};

const current = async (): Promise<ReportTemplateList['items'][number]['template'] | undefined> =>
  (await staff.get<ReportTemplateList>(ROOT)).body.items.find((item) => item.member.id === member)?.template;

const withText = (text: string): Buffer =>
  zipOf([
    {
      name: '[Content_Types].xml',
      text: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: 'word/document.xml', text: `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>` },
  ]);

const rels = (type: string, target: string) => ({
  name: 'word/_rels/settings.xml.rels',
  text: `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});
const field = (...pieces: string[]) => ({
  name: 'word/header1.xml',
  text: `<w:hdr>${pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece.replaceAll('"', '&quot;')}</w:instrText></w:r>`).join('')}</w:hdr>`,
});

describe('the template of a member', () => {
  it('is taken, replaced, given back as it was sent, and used for its reports', async () => {
    const first = await send('Modèle de Mme Test.docx', starter);
    expect([first.status, first.body]).toEqual([201, { id: member, version: 1 }]);
    expect(await current()).toMatchObject({ name: 'Modèle de Mme Test.docx', bytes: starter.length, version: 1 });
    expect((await current())?.placeholders).toEqual(['title', 'date', 'body', 'plan', 'issuer', 'period', 'rate', 'known', 'hash']);
    expect((await staff.get<Buffer>(`${ROOT}/${member}/file`)).body.equals(starter)).toBe(true);

    const parts = await partsOf(starter);
    expect(parts.get('word/document.xml')?.includes('{{body}}')).toBe(true);
    const preview = await staff.get<Buffer>(`${ROOT}/${member}/preview.docx?lang=fr`);
    expect(preview.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await partsOf(preview.body)).get('word/document.xml')?.includes('Heading3')).toBe(true);

    const again = await send('b.docx', starter);
    expect(again.body.version).toBe(2);
    const entries = await product.rows<{ event: string; after: object }>(
      `select event, after from history_entry where event like 'report_template.%' order by id`,
    );
    expect(entries.map(({ event }) => event)).toEqual(['report_template.uploaded', 'report_template.uploaded']);
    expect(JSON.stringify(entries)).not.toContain('Mme');
  }, 60_000);

  it('dresses the report of the plan that everybody can download', async () => {
    const own = await product.api.visitor.get<Buffer>('/plans/ma-2021-2023/report.docx?asOf=2023-07-31&lang=fr');
    // the platform's own document carries its fonts, the starter does not
    expect([...(await partsOf(own.body)).keys()].some((name) => name.startsWith('word/fonts/'))).toBe(false);
  }, 60_000);

  it('is taken away by who saw it last, and then the platform’s own look is back', async () => {
    const version = (await current())?.version ?? 0;
    const remove = (ifMatch: number) => staff.delete(`${ROOT}/${member}`, { headers: { 'if-match': `"${ifMatch}"` } });
    expect(await remove(version - 1)).toBeProblem(412, 'request.precondition_failed');
    expect((await remove(version)).status).toBe(200);
    expect(await current()).toBeNull();
    expect(await staff.get(`${ROOT}/${member}/file`)).toBeProblem(404, 'resource.not_found');
    const own = await product.api.visitor.get<Buffer>('/plans/ma-2021-2023/report.docx?asOf=2023-07-31&lang=fr');
    expect([...(await partsOf(own.body)).keys()].some((name) => name.startsWith('word/fonts/'))).toBe(true);
  }, 60_000);

  it.each([
    ['x.pdf', () => Buffer.from('%PDF-1.7\n%%EOF\n'), 'report_template.not_word'],
    ['x.docx', () => Buffer.from('PK\u0003\u0004'), 'document.unreadable'],
    ['x.docx', () => docx([{ name: 'word/vbaProject.bin', text: 'x' }]), 'document.macros'],
    ['x.docx', () => docx([rels('attachedTemplate', 'https://ailleurs.example/x.dotm')]), 'report_template.reaches_out'],
    ['x.docx', () => docx([rels('image', 'https://ailleurs.example/x.png')]), 'report_template.reaches_out'],
    ['x.docx', () => docx([field('INCLUDE', 'PICTURE "https://ailleurs.example/x.png"')]), 'report_template.reaches_out'],
    ['x.docx', () => docx([{ name: 'word/_rels/x.xml.rels', text: '<Relationship '.repeat(100_000) }]), 'document.unreadable'],
    ['x.docx', () => docx([rels('hyperlink', 'https://ailleurs.example/'), field('PA', 'GE')]), 'report_template.placeholders_missing'],
    ['x.docx', () => docx(), 'report_template.placeholders_missing'],
    ['x.docx', () => withText('{{title}} {{date}} {{body}}'), 'report_template.body_not_alone'],
  ] as const)('%s is refused for what it is: %#', async (name, content, code) => {
    const answer = await send<{ detail: string }>(name, content());
    expect(answer).toBeProblem(expect.any(Number) as number, code);
    expect(await current()).toBeNull();
  });

  it('is refused with the names of what it lacks', async () => {
    const { body } = await send<{ detail: string }>('x.docx', withText('{{title}}'));
    expect(body.detail).toContain('date, body');
  });

  it('is the business of the staff of its member', async () => {
    const { memberId } = await product.given.plan();
    const other = await product.as('staff', { memberId });
    expect((await other.get<ReportTemplateList>(ROOT)).body.items.map((item) => item.member.id)).toEqual([memberId]);
    expect(await send('x.docx', starter, other)).toBeProblem(403, 'permission.denied');
    expect(await other.get(`${ROOT}/${member}/file`)).toBeProblem(403, 'permission.denied');
  });
});
