import { PLAN_PAGES, SITE_PAGES } from '@iltizam/shared/sharing/public-pages';
import { locate, PAGES } from './router.js';

/** Pages that search engines have no use for: nobody's without an account, or an answer to a question. */
const UNLISTED = [
  'sign-in',
  'prepared-file',
  'lead-home',
  'lead-update',
  'activity-narrative',
  'measurements',
  'review-queue',
  'weighting',
  'studio',
  'studio-archives',
  'past-reports',
  'past-report-new',
  'past-report',
  'studio-imports',
  'studio-import-new',
  'studio-import',
  'studio-report-template',
  'studio-plan',
  'studio-identity',
  'studio-settings',
  'studio-reports',
  'studio-report',
  'studio-amend',
  'studio-institutions',
  'members',
  'studio-commitment',
  'studio-sheet',
  'committee',
  'committee-meetings',
  'moderation',
  'people',
  'profile',
  'inbox',
  'operations',
  'mail-preview',
  'stop-mail',
  'recover',
  'join',
  'search',
];

const PLAN = ['', ...PLAN_PAGES, '/axes/1', '/commitments/1', '/commitments/1/activities/1'].map((path) => `/plans/x${path}`);

const pageAt = (path: string): string | null => {
  const place = locate({ pathname: `/fr${path}`, search: '' }, []);
  return 'redirect' in place ? null : (place.page?.id ?? null);
};

test('every page of the sitemap exists', () => {
  expect([...SITE_PAGES, ...PLAN].filter((path) => pageAt(path) === null)).toEqual([]);
});

test('every public page is in the sitemap', () => {
  const listed = new Set([...SITE_PAGES, ...PLAN].map(pageAt));
  expect(PAGES.map(({ id }) => id).filter((id) => !listed.has(id) && !UNLISTED.includes(id))).toEqual([]);
});
