import type { Account } from './accounts.js';
import { PLAN, PUBLISHED_ON } from './figures.js';

export const LANGUAGES = {
  fr: { dir: 'ltr', site: 'Iltizam' },
  ar: { dir: 'rtl', site: 'التزام' },
  en: { dir: 'ltr', site: 'Iltizam' },
  zgh: { dir: 'ltr', site: 'ⵉⵍⵜⵉⵣⴰⵎ' },
} as const;
export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export const PLAN_UNDER_WAY = 'ma-2024-2027';
export const ARCHIVE = 'ma-2018-2020';

export type SitePage = {
  name: string;
  /** after the language */
  path: string;
  /** in the page once its answers are there */
  ready: string;
  who?: Account;
  /** shown inside other sites: no header, so no skip link */
  embedded?: true;
};

/** Every page of the site, and the states of a page that look different. */
export const SITE_PAGES: readonly SitePage[] = [
  { name: 'home', path: '', ready: '#axes li' },
  { name: 'plans', path: '/plans', ready: 'main li' },
  { name: 'dashboard', path: `/plans/${PLAN}?asOf=${PUBLISHED_ON}`, ready: '#engagements li [role=img]' },
  { name: 'dashboard of the plan under way', path: `/plans/${PLAN_UNDER_WAY}`, ready: '#engagements li [role=img]' },
  { name: 'dashboard without a match', path: `/plans/${PLAN}?asOf=${PUBLISHED_ON}&q=zzz`, ready: '#engagements' },
  { name: 'archive', path: `/plans/${ARCHIVE}`, ready: 'main h1' },
  { name: 'axis', path: `/plans/${PLAN}/axes/1?asOf=${PUBLISHED_ON}`, ready: '#calcul table' },
  { name: 'timeline', path: `/plans/${PLAN}/timeline?asOf=${PUBLISHED_ON}&late=1`, ready: '#timeline details[open] li' },
  { name: 'comparison', path: `/plans/${PLAN}/compare?to=${PUBLISHED_ON}&with=${ARCHIVE}`, ready: '#plans-compared li' },
  { name: 'reporting', path: `/plans/${PLAN}/reporting?asOf=${PUBLISHED_ON}`, ready: '#reporting li' },
  { name: 'amendments', path: `/plans/${PLAN}/amendments`, ready: 'main h1' },
  { name: 'published reports', path: `/plans/${PLAN}/reports`, ready: '#rapport' },
  { name: 'commitment', path: `/plans/${PLAN}/commitments/14?asOf=${PUBLISHED_ON}`, ready: '#historique li' },
  { name: 'late commitment', path: `/plans/${PLAN_UNDER_WAY}/commitments/1`, ready: '#historique li' },
  { name: 'activity', path: `/plans/${PLAN}/commitments/14/activities/1?asOf=${PUBLISHED_ON}`, ready: '#historique li' },
  { name: 'activity with a sheet', path: `/plans/${PLAN_UNDER_WAY}/commitments/1/activities/3`, ready: '#fiche dl' },
  { name: 'search', path: '/search?q=budget', ready: 'main mark' },
  { name: 'search without a match', path: '/search?q=zzzzzz', ready: 'main [role=status]' },
  { name: 'search not yet asked', path: '/search', ready: 'main [type=search]' },
  { name: 'open data', path: `/data?plan=${PLAN}`, ready: 'main h3' },
  { name: 'developers', path: '/developers', ready: 'main pre' },
  { name: 'methodology', path: '/methodology', ready: '#exemple table' },
  { name: 'accessibility', path: '/accessibility', ready: 'main h2' },
  { name: 'sign-in', path: '/sign-in', ready: 'main form' },
  { name: 'unknown page', path: '/nulle-part', ready: 'main h1' },
  { name: 'embedded plan', path: `/embed/plans/${PLAN}?asOf=${PUBLISHED_ON}`, ready: 'main [role=img]', embedded: true },
  { name: 'embedded axis', path: `/embed/plans/${PLAN}/axes/1?asOf=${PUBLISHED_ON}`, ready: 'main [role=img]', embedded: true },
  {
    name: 'embedded commitment',
    path: `/embed/plans/${PLAN}/commitments/1?asOf=${PUBLISHED_ON}`,
    ready: 'main [role=img]',
    embedded: true,
  },
  { name: 'workspace', path: '/workspace', who: 'lead-justice', ready: 'main h2' },
  { name: 'report form', path: '/workspace/activities/150', who: 'lead-justice', ready: 'main form' },
  { name: 'review queue', path: '/reviews', who: 'staff', ready: 'main h1' },
  { name: 'committee', path: `/committee/${PLAN_UNDER_WAY}`, who: 'committee', ready: '#league' },
  { name: 'meetings', path: `/committee/${PLAN_UNDER_WAY}/meetings`, who: 'staff', ready: 'main h2' },
  { name: 'people', path: '/people', who: 'admin', ready: 'main article' },
  { name: 'invitations', path: '/people?view=invitations', who: 'admin', ready: 'main form' },
  { name: 'access review', path: '/people?view=review', who: 'admin', ready: 'main tbody tr' },
  { name: 'own account', path: '/profile', who: 'admin', ready: 'main form' },
  { name: 'inbox', path: '/inbox', who: 'committee', ready: 'main h1 + p' },
  { name: 'reminders and mails', path: '/operations', who: 'admin', ready: '#round' },
  { name: 'kept mails', path: '/mail-preview', who: 'admin', ready: 'main h1 + p' },
  { name: 'unknown link of a mail', path: '/stop-mail/nothing', ready: 'main [role=alert]' },
  { name: 'forgotten pass phrase', path: '/recover', ready: 'main form' },
  { name: 'unknown invitation', path: '/join/nothing', ready: 'main [role=alert]' },
  { name: 'weighting', path: '/workspace/weights', who: 'lead-justice', ready: 'main h1' },
  { name: 'narrative report of an activity', path: '/workspace/activities/158/narrative', who: 'staff', ready: '#narrative-fr-results' },
  { name: 'values of the indicators', path: `/workspace/measurements/${PLAN}/14`, who: 'lead-justice', ready: 'main section' },
  { name: 'studio', path: '/studio', who: 'staff', ready: 'main h2' },
  { name: 'past reports', path: '/studio/past-reports', who: 'staff', ready: 'main h1' },
  { name: 'reading a past report', path: '/studio/past-reports/new', who: 'staff', ready: 'main form' },
  { name: 'imports', path: '/studio/imports', who: 'staff', ready: 'main h1' },
  { name: 'new import', path: '/studio/imports/new', who: 'staff', ready: 'main fieldset' },
  { name: 'Word template of the report', path: '/studio/report-template', who: 'staff', ready: 'main input[type=file]' },
  { name: 'plan in the studio', path: `/studio/${PLAN_UNDER_WAY}`, who: 'staff', ready: '#axes' },
  { name: 'identity of a plan', path: `/studio/${PLAN_UNDER_WAY}/identity`, who: 'staff', ready: 'main form' },
  { name: 'rules of a plan', path: `/studio/${PLAN_UNDER_WAY}/settings`, who: 'staff', ready: 'main dl' },
  { name: 'reports of a plan in the studio', path: `/studio/${PLAN}/reports`, who: 'staff', ready: '#plan-texts' },
  { name: 'members', path: '/members', who: 'admin', ready: 'main h2' },
  { name: 'amending a plan', path: `/studio/${PLAN_UNDER_WAY}/amend?commitment=1`, who: 'staff', ready: 'main form' },
  { name: 'bodies', path: `/studio/${PLAN_UNDER_WAY}/institutions`, who: 'staff', ready: 'main details' },
  { name: 'commitment in the studio', path: `/studio/${PLAN}/commitments/1`, who: 'staff', ready: '#activities' },
  { name: 'sheet of an activity in the studio', path: `/studio/${PLAN_UNDER_WAY}/activities/150/sheet`, who: 'staff', ready: 'main form' },
  { name: 'restoring an archive', path: '/studio/archives', who: 'admin', ready: 'main form' },
  { name: 'moderation', path: '/moderation?state=pending', who: 'moderator', ready: 'main article' },
];
