import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { DEFAULT_LOCALE, LOCALES } from '@iltizam/shared/kernel/locale';
import { escapeText } from '../reports/render/svg.js';

/** A page in all its languages; `path` begins after the language. `changedOn` is null when nothing tells. */
export type SitePage = { path: string; changedOn: IsoDate | null };

/** A sitemap holds at most 50 000 addresses, and a page has one in each language: sitemaps.org. */
export const PAGES_MAX = Math.floor(50_000 / LOCALES.length);

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const alternates = (site: string, path: string): string =>
  [...LOCALES.map((lang) => ({ tag: lang, lang })), { tag: 'x-default', lang: DEFAULT_LOCALE }]
    .map(({ tag, lang }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeText(`${site}/${lang}${path}`)}"/>`)
    .join('');

const addresses = (site: string, { path, changedOn }: SitePage): string => {
  const changed = changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`;
  const others = alternates(site, path);
  return LOCALES.map((lang) => `<url><loc>${escapeText(`${site}/${lang}${path}`)}</loc>${changed}${others}</url>`).join('\n');
};

/** At most PAGES_MAX pages as a sitemap, each with its other languages. */
export const sitemapXml = (site: string, pages: readonly SitePage[]): string =>
  `${XML}\n<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.map((page) => addresses(site, page)).join('\n')}\n</urlset>\n`;

/** Where the parts of a sitemap are, numbered from 1. */
export const sitemapIndexXml = (site: string, parts: number): string => {
  const locations = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${escapeText(`${site}/sitemaps/${index + 1}.xml`)}</loc></sitemap>`,
  );
  return `${XML}\n<sitemapindex ${NAMESPACE}>\n${locations.join('\n')}\n</sitemapindex>\n`;
};

/** What an address may ask of a list: every mix of filters is one more address. Dates are left: they are shared, and who draws their card obeys this file. */
const FILTERS = ['axis', 'institution', 'band', 'delay', 'late', 'sort', 'q'];

/** What programs that gather pages are asked to leave alone: what is not a page, or nobody's without an account. */
export const robotsTxt = (site: string): string =>
  [
    'User-agent: *',
    'Allow: /',
    'Disallow: /api/v1/session',
    'Disallow: /api/v1/workspace',
    ...['workspace', 'committee', 'moderation', 'sign-in'].map((area) => `Disallow: /*/${area}`),
    ...FILTERS.map((filter) => `Disallow: /*?*${filter}=`),
    '',
    `Sitemap: ${site}/sitemap.xml`,
    '',
  ].join('\n');
