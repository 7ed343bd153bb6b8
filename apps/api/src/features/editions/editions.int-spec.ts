import type {
  PublishedReportList,
  ReportVerification,
  ReusableSections,
  StudioReport,
  StudioReportList,
} from '@iltizam/shared/editions/contract';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { reportForm } from '../../../test/reporting.js';
import { IF, ok } from '../../../test/studio.js';

const reportsDir = mkdtempSync(path.join(tmpdir(), 'iltizam-reports-'));
const product = runningProduct({ config: { reportsDir, jobs: 'on' } });
afterAll(() => rmSync(reportsDir, { recursive: true }));

const SECTIONS: PortableSections = {
  context: { fr: [{ t: 'p', runs: [{ text: 'Un plan de trois ans, ' }, { text: 'évalué ici', bold: true }] }] },
};
const FORM = { asOf: '2025-06-30', languages: ['fr', 'ar'] };
const FAR = '2099-12-31';

let plan: GivenPlan;
let activity: GivenActivity;
let staff: Caller;

beforeAll(async () => {
  plan = await product.given.plan();
  const commitment = await product.given.commitment({ plan, number: 1 });
  activity = await product.given.activity({ commitment, number: 1 });
  await product.given.activity({ commitment, number: 2 });
  staff = await product.as('staff', { planId: plan.id });
  await progress(60, '2025-05-01');
});

const progress = (percent: number, effectiveOn: string) =>
  ok(staff.post(`/activities/${activity.id}/updates`, reportForm({ percent, effectiveOn })));

const reports = (): string => `/studio/plans/${plan.slug}/reports`;
const read = (id: number): Promise<StudioReport> => ok(staff.get<StudioReport>(`/studio/reports/${id}`));
const prepare = (form: object = FORM): Promise<Saved> => ok(staff.post<Saved>(reports(), form));
const act = ({ id, version }: Saved, action: string, body?: object) =>
  staff.post<Saved>(`/studio/reports/${id}/${action}`, body, IF(version));
const write = ({ id, version }: Saved, sections: unknown) =>
  staff.send<Saved>('PUT', `/studio/reports/${id}/sections`, { sections }, IF(version));

/** Until every file of the latest edition is written or failed. */
const settled = async (id: number): Promise<StudioReport> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const report = await read(id);
    if (report.editions[0]?.files.every(({ state }) => state === 'ready' || state === 'failed')) return report;
    await sleep(100);
  }
  throw new Error(`The files were not written: ${JSON.stringify((await read(id)).editions[0]?.files)}`);
};

const frozen = async (saved: Saved): Promise<Saved> => {
  const after = await ok(act(saved, 'freeze'));
  const { editions } = await settled(saved.id);
  expect(editions[0]?.files.filter(({ state }) => state !== 'ready')).toEqual([]);
  return after;
};

const kept = (): number =>
  readdirSync(reportsDir, { recursive: true, encoding: 'utf8' }).filter((name) => /[\da-f]{64}$/.test(name)).length;

describe('a report from its preparation to its final edition', () => {
  let saved: Saved;

  it('is prepared with the plan’s texts, for an adopted plan and a day that is not to come', async () => {
    saved = await prepare();
    expect(await read(saved.id)).toMatchObject({ number: 1, ...FORM, state: 'preparing', sections: {}, editions: [], remarksUntil: null });
    expect(await staff.post(reports(), { ...FORM, asOf: FAR })).toBeProblem(422, 'request.invalid');
    expect(await staff.post(reports(), { ...FORM, languages: [] })).toBeProblem(422, 'request.invalid');
    const open = await product.given.plan({ state: 'consultation' });
    const everywhere = await product.as('staff');
    expect(await everywhere.post(`/studio/plans/${open.slug}/reports`, FORM)).toBeProblem(409, 'report.plan_open');
  });

  it('takes texts from the version read, and only rich text', async () => {
    expect(await staff.send('PUT', `/studio/reports/${saved.id}/sections`, { sections: SECTIONS })).toBeProblem(
      428,
      'request.precondition_required',
    );
    const bad = { context: { fr: [{ t: 'p', runs: [{ text: 'x', href: 'javascript:alert(1)' }] }] } };
    const refused = await write(saved, bad);
    expect(refused).toBeProblem(422, 'request.invalid');
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/sections/context/fr/0/runs/0/href', code: 'isUrl' }] });
    const stale = saved;
    saved = await ok(write(saved, { ...SECTIONS, followUp: { ar: [{ t: 'p', runs: [] }] } }));
    expect((await read(saved.id)).sections).toEqual(SECTIONS);
    expect(await write(stale, {})).toBeProblem(412, 'request.precondition_failed');
    const preview = await ok(staff.get<ReportModel>(`/studio/reports/${saved.id}/preview.json?lang=fr`));
    expect(JSON.stringify(preview.sections.context)).toContain('Un plan de trois ans');
    const page = await staff.get<string>(`/studio/reports/${saved.id}/preview.html?lang=fr`);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(page.body).toContain('évalué ici');
  });

  it('is frozen in each of its languages, and its files are written', async () => {
    saved = await frozen(saved);
    const report = await read(saved.id);
    const [edition] = report.editions;
    expect(report).toMatchObject({
      state: 'frozen',
      abilities: { edit: false, freeze: false, publishDraft: true, publishFinal: false, discard: true },
    });
    expect(edition?.hashes.map(({ lang }) => lang)).toEqual(['fr', 'ar']);
    expect(edition?.files.filter(({ lang }) => lang === 'ar').map(({ format }) => format)).toContain('pdf');
    expect(await write(saved, {})).toBeProblem(409, 'report.frozen');
    expect(await product.api.visitor.get(`/plans/${plan.slug}/reports/1/draft.pdf`)).toBeProblem(404, 'resource.not_found');
    expect(await ok(product.api.visitor.get<PublishedReportList>(`/plans/${plan.slug}/reports`))).toEqual({ items: [] });
    const json = edition?.files.find(({ format }) => format === 'json');
    const file = await staff.get<ReportModel>(json?.url ?? '');
    expect(file.body.hash).toBe(edition?.hashes[0]?.hash);
  }, 40_000);

  it('is discarded with its files, and frozen again with the same figures, as known at the later instant', async () => {
    const edition = async () => (await read(saved.id)).editions[0];
    const model = async () => {
      const json = (await edition())?.files.find(({ format }) => format === 'json');
      const { knownAt, hash, ...figures } = await ok(staff.get<ReportModel>(json?.url ?? ''));
      return { knownAt: knownAt ?? '', hash, figures };
    };
    const before = await model();
    saved = await ok(act(saved, 'discard'));
    expect(kept()).toBe(0);
    expect(await read(saved.id)).toMatchObject({ state: 'preparing', editions: [] });
    expect(await act(saved, 'discard')).toBeProblem(409, 'report.not_frozen');
    saved = await frozen(saved);
    const after = await model();
    expect(after.figures).toEqual(before.figures);
    expect(after.knownAt > before.knownAt).toBe(true);
    expect(after.hash).not.toBe(before.hash);
    expect(kept()).toBe(new Set((await edition())?.files.map(({ sha256 }) => sha256)).size);
  }, 40_000);

  it('is published as a draft until a day to come, for good', async () => {
    expect(await act(saved, 'draft-publication', { remarksUntil: '2025-01-01' })).toBeProblem(422, 'report.remarks_day');
    expect(await act(saved, 'final-publication', { reason: 'Tout de suite' })).toBeProblem(409, 'report.not_frozen');
    const [before] = (await read(saved.id)).editions;
    saved = await ok(act(saved, 'draft-publication', { remarksUntil: FAR }));
    const [atOnce] = (await ok(product.api.visitor.get<PublishedReportList>(`/plans/${plan.slug}/reports`))).items;
    expect(atOnce?.filesUnderWay).toBeGreaterThan(0);
    expect((atOnce?.files.length ?? 0) + (atOnce?.filesUnderWay ?? 0)).toBe(before?.files.length);
    const after = (await settled(saved.id)).editions[0];
    const moved = before?.files.filter(({ sha256 }, index) => after?.files[index]?.sha256 !== sha256).map(({ format }) => format);
    expect(new Set(moved)).toEqual(new Set(['pdf', 'pdfa', 'docx', 'html', 'xlsx']));
    expect(after?.hashes).toEqual(before?.hashes);
    expect(kept()).toBe(new Set(after?.files.map(({ sha256 }) => sha256)).size);
    const said = (await product.api.visitor.get<string>(`/plans/${plan.slug}/reports/1/draft.html?lang=fr`)).body;
    expect(said.replaceAll('\u00a0', ' ')).toContain('Projet de rapport n° 1 · remarques jusqu’au 31 décembre 2099');
    const { items } = await ok(product.api.visitor.get<PublishedReportList>(`/plans/${plan.slug}/reports`));
    expect(items).toMatchObject([{ number: 1, kind: 'draft', asOf: FORM.asOf, remarksUntil: FAR, remarksOpen: true, filesUnderWay: 0 }]);
    for (const { url, sha256, bytes } of items[0]?.files ?? []) {
      const answer = await product.api.visitor.get<unknown>(url, { headers: { range: `bytes=0-${bytes - 1}` } });
      expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([
        206,
        `"${sha256}"`,
        'public, max-age=31536000, immutable',
      ]);
    }
    expect((await read(saved.id)).state).toBe('draft_published');
    const [row] = await product.rows<{ sections: PortableSections }>('select sections from plan where id = $1', [plan.id]);
    expect(row?.sections).toEqual(SECTIONS);
    const lasts = { code: '23001' };
    for (const statement of [
      'update report_edition set as_of = as_of',
      'delete from report_file',
      'update report_file set bytes = bytes',
      'delete from report_edition_model',
      'truncate report_file',
    ])
      await expect(product.rows(statement)).rejects.toMatchObject(lasts);
  }, 40_000);

  it('is downloaded whole, in parts, or not again, under a name that says what it is', async () => {
    const address = `/plans/${plan.slug}/reports/1/draft.pdf?lang=fr`;
    const whole = await product.api.visitor.get<Buffer>(address);
    const etag = whole.headers.get('etag') ?? '';
    expect(etag).toBe(`"${createHash('sha256').update(whole.body).digest('hex')}"`);
    expect(whole.headers.get('content-disposition')).toBe(`inline; filename="${plan.slug}-1-draft-2025-06-30-fr.pdf"`);
    const rest = await product.api.visitor.get<Buffer>(address, { headers: { range: 'bytes=100-', 'if-range': etag } });
    expect([rest.status, rest.headers.get('content-range')]).toEqual([206, `bytes 100-${whole.body.length - 1}/${whole.body.length}`]);
    expect(rest.body.equals(whole.body.subarray(100))).toBe(true);
    expect((await product.api.visitor.get(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const page = await product.api.visitor.get<string>(`/plans/${plan.slug}/reports/1/draft.html?lang=fr`);
    for (const part of ["default-src 'none'", "form-action 'none'"]) expect(page.headers.get('content-security-policy')).toContain(part);
    for (const unknown of ['1/draft.exe', '1/final.pdf', '2/draft.pdf', '1/draft.pdf?lang=en'])
      expect(await product.api.visitor.get(`/plans/${plan.slug}/reports/${unknown}`)).toBeProblem(404, 'resource.not_found');
  });

  it('has the same figures when they are computed again, whatever was told since', async () => {
    const verify = () => ok(product.api.visitor.get<ReportVerification>(`/plans/${plan.slug}/reports/1/draft/verification`));
    expect(await verify()).toMatchObject({ asOf: FORM.asOf, same: true, differences: [] });
    await progress(80, '2025-05-15');
    expect(await verify()).toMatchObject({ same: true, differences: [] });
    const now = await ok(product.api.visitor.get<ReportModel>(`/plans/${plan.slug}/report.json?asOf=${FORM.asOf}`));
    expect(now.commitments[0]?.activities[0]?.percent).toBe('80');
  });

  it('is published as final after its remarks, or with the reason why before', async () => {
    saved = await ok(staff.send<Saved>('PUT', `/studio/reports/${saved.id}`, { asOf: '2025-06-30', languages: ['fr'] }, IF(saved.version)));
    saved = await frozen(saved);
    expect(await read(saved.id)).toMatchObject({ state: 'draft_published', abilities: { publishFinal: true, publishDraft: false } });
    const early = await act(saved, 'final-publication', {});
    expect(early).toBeProblem(422, 'report.remarks_open');
    expect(early.body).toMatchObject({ errors: [{ pointer: '/reason' }] });
    saved = await ok(act(saved, 'final-publication', { reason: 'Le comité l’a demandé' }));
    expect(await read(saved.id)).toMatchObject({ state: 'final', abilities: { edit: false, freeze: false, discard: false } });
    expect(await act(saved, 'freeze')).toBeProblem(409, 'report.final');
    const { items } = await ok(product.api.visitor.get<PublishedReportList>(`/plans/${plan.slug}/reports`));
    expect(items.map(({ kind, remarksOpen, remarksUntil }) => [kind, remarksOpen, remarksUntil])).toEqual([
      ['final', false, null],
      ['draft', false, null],
    ]);
    const final = await ok(product.api.visitor.get<ReportModel>(`/plans/${plan.slug}/reports/1/final.json?lang=fr`));
    expect(final.commitments[0]?.activities[0]?.percent).toBe('80');
    expect((await product.api.visitor.get<string>(`/plans/${plan.slug}/reports/1/final.html?lang=fr`)).body).not.toContain('Projet');
    const trace = await product.rows<{ event: string; reason: string | null }>(
      `select event, reason from history_entry where subject_kind = 'report' and subject_id = $1 and event not like 'report.file%' order by id`,
      [saved.id],
    );
    expect(trace.map(({ event }) => event)).toEqual([
      'report.prepared',
      'report.texts_written',
      'report.frozen',
      'report.discarded',
      'report.frozen',
      'report.draft_published',
      'report.edited',
      'report.frozen',
      'report.final_published',
    ]);
    expect(trace.at(-1)?.reason).toBe('Le comité l’a demandé');
    expect(await product.brokenHistoryEntry()).toBeNull();
  }, 40_000);

  it('lends its texts to the next one', async () => {
    const next = await prepare();
    expect(await read(next.id)).toMatchObject({ number: 2, sections: SECTIONS });
    const { items } = await ok(staff.get<ReusableSections>(`/studio/reports/${next.id}/reusable-sections`));
    expect(items).toMatchObject([{ number: 1, plan: { slug: plan.slug }, sections: SECTIONS }]);
    const { items: all } = await ok(staff.get<StudioReportList>(reports()));
    expect(all.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('who prepares reports', () => {
  it('is the staff of the plan; to others there are none', async () => {
    const saved = await prepare();
    const elsewhere = await product.as('staff', { planId: (await product.given.plan()).id });
    for (const address of [`/studio/reports/${saved.id}`, reports(), `/studio/reports/${saved.id}/preview.json`])
      expect(await elsewhere.get(address)).toBeProblem(404, 'resource.not_found');
    expect(await elsewhere.post(reports(), FORM)).toBeProblem(403, 'permission.denied');
    expect(await elsewhere.post(`/studio/reports/${saved.id}/freeze`, undefined, IF(saved.version))).toBeProblem(403, 'permission.denied');
    const lead = await product.as('lead');
    expect(await lead.get(reports())).toBeProblem(403, 'permission.denied');
    expect(await product.api.visitor.post(reports(), FORM)).toBeProblem(401, 'session.required');
  });
});

describe('a file that fails', () => {
  it('says why, keeps the report from being published, and is tried again', async () => {
    let saved = await prepare({ ...FORM, languages: ['fr'] });
    saved = await frozen(saved);
    const [file] = (await read(saved.id)).editions[0]?.files ?? [];
    const id = file?.id ?? 0;
    expect(await staff.post(`/studio/report-files/${id}/retry`, undefined)).toBeProblem(409, 'report.file_not_failed');
    await product.rows(
      `update report_file set state = 'failed', failure = 'too_slow', media_type = null, extension = null, bytes = null, sha256 = null where id = $1`,
      [id],
    );
    expect(await act(saved, 'draft-publication', { remarksUntil: FAR })).toBeProblem(409, 'report.files_not_ready');
    expect((await read(saved.id)).editions[0]?.files[0]).toMatchObject({ state: 'failed', failure: 'too_slow', url: null });
    await ok(staff.post(`/studio/report-files/${id}/retry`, undefined));
    const again = (await settled(saved.id)).editions[0]?.files[0];
    expect(again).toEqual(file);
    expect(existsSync(path.join(reportsDir, file?.sha256?.slice(0, 2) ?? '', file?.sha256 ?? ''))).toBe(true);
  }, 40_000);
});
