import { isLocale, type Locale, preferredLocale } from '@iltizam/shared/kernel/locale';
import { type ComponentType, lazy } from 'react';
import { matchPath, type Params } from 'react-router';
import type { PageReads } from '../lib/page-reads.js';

type PageModule = { Component: ComponentType; reads?: PageReads };

export type Page = {
  /** the name of its file in `pages/` */
  id: string;
  /** after the language */
  path: string;
  load: () => Promise<PageModule>;
  Component: ComponentType;
};

/** Every page is a chunk of its own. */
const page = (id: string, path: string, load: () => Promise<PageModule>): Page => ({
  id,
  path,
  load,
  Component: lazy(async () => ({ default: (await load()).Component })),
});

export const PAGES: readonly Page[] = [
  page('home', '', () => import('../pages/home.js')),
  page('plans', 'plans', () => import('../pages/plans.js')),
  page('plan-dashboard', 'plans/:plan', () => import('../pages/plan-dashboard.js')),
  page('plan-timeline', 'plans/:plan/timeline', () => import('../pages/plan-timeline.js')),
  page('plan-comparison', 'plans/:plan/compare', () => import('../pages/plan-comparison.js')),
  page('plan-reporting', 'plans/:plan/reporting', () => import('../pages/plan-reporting.js')),
  page('plan-amendments', 'plans/:plan/amendments', () => import('../pages/plan-amendments.js')),
  page('plan-reports', 'plans/:plan/reports', () => import('../pages/plan-reports.js')),
  page('commitment', 'plans/:plan/commitments/:number', () => import('../pages/commitment.js')),
  page('activity', 'plans/:plan/commitments/:number/activities/:activity', () => import('../pages/activity.js')),
  page('axis', 'plans/:plan/axes/:number', () => import('../pages/axis.js')),
  page('open-data', 'data', () => import('../pages/open-data.js')),
  page('prepared-file', 'data/files/:key', () => import('../pages/prepared-file.js')),
  page('developers', 'developers', () => import('../pages/developers.js')),
  page('methodology', 'methodology', () => import('../pages/methodology.js')),
  page('accessibility', 'accessibility', () => import('../pages/accessibility.js')),
  page('search', 'search', () => import('../pages/search.js')),
  page('sign-in', 'sign-in', () => import('../pages/sign-in.js')),
  page('lead-home', 'workspace', () => import('../pages/lead-home.js')),
  page('lead-update', 'workspace/activities/:id', () => import('../pages/lead-update.js')),
  page('activity-narrative', 'workspace/activities/:id/narrative', () => import('../pages/activity-narrative.js')),
  page('measurements', 'workspace/measurements/:plan/:number', () => import('../pages/measurements.js')),
  page('weighting', 'workspace/weights', () => import('../pages/weighting.js')),
  page('review-queue', 'reviews', () => import('../pages/review-queue.js')),
  page('studio', 'studio', () => import('../pages/studio.js')),
  page('studio-archives', 'studio/archives', () => import('../pages/studio-archives.js')),
  page('past-reports', 'studio/past-reports', () => import('../pages/past-reports.js')),
  page('past-report-new', 'studio/past-reports/new', () => import('../pages/past-report-new.js')),
  page('past-report', 'studio/past-reports/:id', () => import('../pages/past-report.js')),
  page('studio-imports', 'studio/imports', () => import('../pages/studio-imports.js')),
  page('studio-import-new', 'studio/imports/new', () => import('../pages/studio-import-new.js')),
  page('studio-import', 'studio/imports/:id', () => import('../pages/studio-import.js')),
  page('studio-report-template', 'studio/report-template', () => import('../pages/studio-report-template.js')),
  page('studio-plan', 'studio/:plan', () => import('../pages/studio-plan.js')),
  page('studio-identity', 'studio/:plan/identity', () => import('../pages/studio-identity.js')),
  page('studio-settings', 'studio/:plan/settings', () => import('../pages/studio-settings.js')),
  page('studio-reports', 'studio/:plan/reports', () => import('../pages/studio-reports.js')),
  page('studio-report', 'studio/:plan/reports/:report', () => import('../pages/studio-report.js')),
  page('studio-amend', 'studio/:plan/amend', () => import('../pages/studio-amend.js')),
  page('studio-institutions', 'studio/:plan/institutions', () => import('../pages/studio-institutions.js')),
  page('studio-commitment', 'studio/:plan/commitments/:id', () => import('../pages/studio-commitment.js')),
  page('studio-sheet', 'studio/:plan/activities/:id/sheet', () => import('../pages/studio-sheet.js')),
  page('committee', 'committee/:plan?', () => import('../pages/committee.js')),
  page('committee-meetings', 'committee/:plan/meetings', () => import('../pages/committee-meetings.js')),
  page('moderation', 'moderation', () => import('../pages/moderation.js')),
  page('people', 'people', () => import('../pages/people.js')),
  page('members', 'members', () => import('../pages/members.js')),
  page('profile', 'profile', () => import('../pages/profile.js')),
  page('inbox', 'inbox', () => import('../pages/inbox.js')),
  page('operations', 'operations', () => import('../pages/operations.js')),
  page('mail-preview', 'mail-preview', () => import('../pages/mail-preview.js')),
  page('stop-mail', 'stop-mail/:token', () => import('../pages/stop-mail.js')),
  page('recover', 'recover/:token?', () => import('../pages/recover.js')),
  page('join', 'join/:token', () => import('../pages/join.js')),
];

/** Pages shown inside other sites: without our header, footer and script. */
export const EMBEDS: readonly Page[] = [
  page('embed-plan', 'embed/plans/:plan', () => import('../pages/embed-plan.js')),
  page('embed-axis', 'embed/plans/:plan/axes/:number', () => import('../pages/embed-axis.js')),
  page('embed-commitment', 'embed/plans/:plan/commitments/:number', () => import('../pages/embed-commitment.js')),
];

export type Place = { language: Locale; page: Page | null; params: Params; embedded: boolean };

/** `/plans/x` names no language: the page is the same in the reader's. `/xx/plans/x` names one that is not here. */
const namesLanguage = (segment: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(segment);

/**
 * Where an address leads: to a page in a language, to nothing (`page` null), or elsewhere. It begins with the language; one without is the same page in
 * the first language of `wanted` that is here.
 */
export const locate = (
  { pathname, search }: { pathname: string; search: string },
  wanted: readonly string[],
): Place | { redirect: string } => {
  const [, segment = ''] = pathname.split('/');
  const preferred = preferredLocale(wanted);
  if (segment === '' || !namesLanguage(segment)) return { redirect: `/${preferred}${pathname === '/' ? '' : pathname}${search}` };
  if (!isLocale(segment)) return { language: preferred, page: null, params: {}, embedded: false };
  for (const pages of [EMBEDS, PAGES]) {
    for (const candidate of pages) {
      const match = matchPath(`/:lang/${candidate.path}`, pathname);
      if (match) return { language: segment, page: candidate, params: match.params, embedded: pages === EMBEDS };
    }
  }
  return { language: segment, page: null, params: {}, embedded: false };
};
