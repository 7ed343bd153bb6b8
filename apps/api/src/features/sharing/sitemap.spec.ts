import { PAGES_MAX, robotsTxt, sitemapIndexXml, sitemapXml } from './sitemap.js';

const SITE = 'https://iltizam.example';

/** Names of the elements in order, when every one is closed where it should be; throws when not. */
const elementsOf = (xml: string): string[] => {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, end, name = '', own] of xml.replace(/^<\?xml[^>]*\?>/, '').matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (end === '/' ? open.pop() !== name : names.push(name) && own !== '/' && open.push(name) === 0) throw new Error(`Misplaced ${name}`);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(' ')}`);
  return names;
};

test('a page has one entry in each language, and each entry names all of them', () => {
  const names = elementsOf(sitemapXml(SITE, [{ path: '/plans/x', changedOn: '2023-07-31' }]));
  expect(names.filter((name) => name === 'url')).toHaveLength(4);
  expect(names.filter((name) => name === 'xhtml:link')).toHaveLength(4 * 5);
});

test('addresses are escaped', () => {
  const xml = sitemapXml(SITE, [{ path: '/plans/a&b', changedOn: null }]);
  expect(xml).toContain('/fr/plans/a&amp;b<');
  expect(xml).not.toContain('<lastmod>');
  expect(xml).not.toMatch(/&(?!amp;)/);
});

test('a sitemap stays under what search engines read', () => {
  const page = { path: `/plans/${'x'.repeat(60)}/commitments/1000`, changedOn: '2023-07-31' };
  expect(PAGES_MAX * 4).toBeLessThanOrEqual(50_000);
  expect(sitemapXml(SITE, [page]).length * PAGES_MAX).toBeLessThan(50 * 1024 * 1024);
});

test('the parts are listed from 1', () => {
  const xml = sitemapIndexXml(SITE, 2);
  expect(elementsOf(xml)).toEqual(['sitemapindex', 'sitemap', 'loc', 'sitemap', 'loc']);
  expect(xml).toContain(`<loc>${SITE}/sitemaps/2.xml</loc>`);
});

test('robots may read all but what is somebody’s own, and the endless mixes of filters', () => {
  expect(robotsTxt(SITE)).toMatch(/^User-agent: \*\nAllow: \/\nDisallow: \/api\/v1\/session\n/);
  expect(robotsTxt(SITE)).toContain('Disallow: /*?*band=\n');
});
