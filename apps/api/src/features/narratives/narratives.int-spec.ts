import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { StudioNarrative, WriteNarrative } from '@iltizam/shared/narratives/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { runningProduct } from '../../../test/product.js';
import { readPdf } from '../../../test/read-pdf.js';
import { studioOf } from '../../../test/studio.js';

const product = runningProduct();
const { staff, lead, eventsOf } = studioOf(product);

const said = (text: string) => [{ t: 'p' as const, runs: [{ text }] }];
const form = (changes: Partial<WriteNarrative> = {}): WriteNarrative => ({
  results: said('Trois ateliers tenus.'),
  analysis: said('La plateforme tient la charge.'),
  recommendations: said('Former les équipes.'),
  published: false,
  ...changes,
});
const FIRST = { 'if-none-match': '*' };
const ofVersion = (version: number) => ({ 'if-match': `"${version}"` });

const given = async () => {
  const activity = await product.given.activity();
  return { activity, page: `${activity.commitment.path}/activities/${activity.number}`, path: `/activities/${activity.id}/narrative` };
};
const pageOf = async (path: string, lang = 'fr') => (await product.api.visitor.get<ActivityPage>(`${path}?lang=${lang}`)).body;

describe('the narrative report of an activity', () => {
  it('is nobody else’s while it is a draft, public once published, and printed with its facts', async () => {
    const { activity, page, path } = await given();
    const caller = await staff();
    expect((await caller.send<Saved>('PUT', `${path}/fr`, form(), { headers: FIRST })).body).toEqual({ id: activity.id, version: 1 });
    expect((await pageOf(page)).narrative).toBeNull();
    expect(await product.api.visitor.get(`${page}/narrative.html`)).toBeProblem(404, 'resource.not_found');
    expect((await caller.send<Saved>('PUT', `${path}/fr`, form({ published: true }), { headers: ofVersion(1) })).body).toEqual({
      id: activity.id,
      version: 2,
    });
    expect((await pageOf(page, 'ar')).narrative).toMatchObject({ lang: 'fr', analysis: form().analysis });
    const printed = (await product.api.visitor.get<string>(`${page}/narrative.html?lang=ar`)).body;
    expect(printed).toContain('<p lang="fr" dir="ltr">Former les équipes.</p>');
    const pdf = readPdf((await product.api.visitor.get<Buffer>(`${page}/narrative.pdf?lang=fr`)).body);
    expect(pdf.pages.join('\n')).toContain('Trois ateliers tenus.');
    expect((await product.api.visitor.get<Buffer>(`${page}/narrative.docx?lang=fr`)).status).toBe(200);
    expect((await caller.get<StudioNarrative>(path)).body.items).toMatchObject([{ language: 'fr', version: 2, published: true }]);
    expect(await eventsOf('activity', activity.id)).toContain('activity.narrative_written');
  }, 60_000);

  it('is for those who report on the activity', async () => {
    const { path } = await given();
    expect((await product.api.visitor.get(path)).status).toBe(401);
    const other = await lead(await product.given.institution());
    expect((await other.get(path)).status).toBe(403);
    expect((await other.send('PUT', `${path}/fr`, form(), { headers: FIRST })).status).toBe(403);
  });

  it('is kept from whoever starts from another text, and refused where it is no rich text', async () => {
    const { path } = await given();
    const caller = await staff();
    await caller.send('PUT', `${path}/fr`, form(), { headers: FIRST });
    expect(await caller.send('PUT', `${path}/fr`, form(), { headers: FIRST })).toBeProblem(412, 'request.precondition_failed');
    expect(await caller.send('PUT', `${path}/fr`, form(), { headers: ofVersion(7) })).toBeProblem(412, 'request.precondition_failed');
    expect(await caller.send('PUT', `${path}/ar`, form(), { headers: ofVersion(1) })).toBeProblem(412, 'request.precondition_failed');
    expect(await caller.send('PUT', `${path}/de`, form(), { headers: FIRST })).toBeProblem(404, 'resource.not_found');
    const link = [{ t: 'p' as const, runs: [{ text: 'lien', href: 'javascript:alert(1)' }] }];
    const refused = await caller.send<{ errors: { pointer: string }[] }>('PUT', `${path}/fr`, form({ analysis: link }), {
      headers: ofVersion(1),
    });
    expect([refused.status, refused.body.errors[0]?.pointer]).toEqual([422, '/analysis/0/runs/0/href']);
  });
});
