import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo', config: { publicUrl: 'https://iltizam.example' } });

const read = async (path: string): Promise<{ status: number; type: string | null; text: string }> => {
  const { status, headers, body } = await product.api.visitor.get<Buffer | string>(path);
  return { status, type: headers.get('content-type'), text: body.toString() };
};

test('robots are told where the sitemap is, and what is not for them', async () => {
  const { status, type, text } = await read('/robots.txt');
  expect([status, type]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'User-agent: *',
      'Disallow: /api/v1/session',
      'Disallow: /*/workspace',
      'Sitemap: https://iltizam.example/sitemap.xml',
    ]),
  );
});

test('every public page is in the sitemap in every language, with the others beside it and the day it changed', async () => {
  const { type, text } = await read('/sitemap.xml');
  expect(type).toBe('application/xml; charset=utf-8');
  for (const page of ['', '/methodology', '/plans/ma-2021-2023', '/plans/ma-2021-2023/commitments/1', '/plans/ma-2018-2020']) {
    for (const lang of ['fr', 'ar', 'en', 'zgh']) {
      expect(text).toContain(`<url><loc>https://iltizam.example/${lang}${page}</loc>`);
      expect(text).toContain(`<xhtml:link rel="alternate" hreflang="${lang}" href="https://iltizam.example/${lang}${page}"/>`);
    }
    expect(text).toContain(`hreflang="x-default" href="https://iltizam.example/fr${page}"`);
  }
  expect(text).toMatch(/plans\/ma-2021-2023\/commitments\/1<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
});

test('a plan in draft is in no sitemap', async () => {
  const draft = await product.given.plan({ state: 'draft' });
  const open = await product.given.plan({ slug: 'a-and-b' });
  const { text } = await read('/sitemap.xml');
  expect(text).not.toContain(draft.slug);
  expect(text).toContain(open.slug);
});

test('an activity that an amendment adds later is in no sitemap before', async () => {
  const now = await product.given.activity();
  const later = await product.given.activity({ commitment: now.commitment });
  await product.rows(`update activity set added_on = '2199-01-01' where id = $1`, [later.id]);
  const { text } = await read('/sitemap.xml');
  expect(text).toContain(`${now.commitment.path}/activities/${now.number}<`);
  expect(text).not.toContain(`${now.commitment.path}/activities/${later.number}<`);
});

test('a part of the sitemap that does not exist is not found', async () => {
  expect((await read('/sitemaps/1.xml')).status).toBe(200);
  expect(await product.api.visitor.get('/sitemaps/2.xml')).toBeProblem(404, 'resource.not_found');
});
