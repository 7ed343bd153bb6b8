import type { Session } from '@iltizam/shared/accounts/contract';
import type { ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { Calculation, StandingReport } from '@iltizam/shared/progress/contract';
import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import type { ActivityToReport } from './workspace.api.js';

export const lead: Session = {
  account: { name: 'Responsable d’essai', email: 'lead@demo.example', language: 'fr', roles: ['lead'] },
  abilities: {
    reportProgress: true,
    reviewProgress: false,
    seeCommittee: false,
    moderate: false,
    exportReport: false,
    managePlans: false,
    managePeople: false,
    restoreArchives: false,
  },
};

const institution = { key: 'budget', name: 'Direction du budget', nameLang: 'fr' } as const;

export const assigned: AssignedActivity = {
  id: 42,
  number: 2,
  title: 'Préparation du contenu du module',
  titleLang: 'fr',
  plan: { slug: 'essai', title: 'Plan d’essai 2021-2023', titleLang: 'fr' },
  commitment: { number: 17, title: 'Accès des associations à la formation', titleLang: 'fr', rate: '57.00', shown: 57 },
  institution,
  weight: '23',
  totalWeight: '100',
  percent: '50',
  effectiveOn: '2023-03-14',
  band: 'limited',
  start: '2022-01',
  end: '2023-06',
  datesInherited: false,
  dueOn: '2023-06-30',
  daysLeft: -31,
  due: 'overdue',
  delay: { delay: 'overdue', points: '50.00', days: 31 },
  openDifficulties: [],
  draft: null,
};

export const previous: StandingReport = {
  id: 7,
  activity: { id: 42, number: 2, title: assigned.title, titleLang: 'fr' },
  percent: '50',
  previousPercent: '25',
  band: 'limited',
  effectiveOn: '2023-03-14',
  recordedAt: '2023-03-14T10:00:00.000Z',
  institution,
  lang: 'fr',
  achievedActions: [{ text: 'Contenu validé par le comité', doneOn: '2023-02', actions: [] }],
  difficulties: [
    { id: 1, code: 'budget', severity: 'medium', description: 'Crédits attendus', owner: null, openedOn: '2023-03-14', resolvedOn: null },
    { id: 2, code: 'technical', severity: 'low', description: 'Serveur', owner: null, openedOn: '2022-05-01', resolvedOn: '2022-09-01' },
  ],
  evidence: [{ title: 'Compte rendu', url: 'https://example.org/cr.pdf', file: null, silent: null }],
  note: null,
  review: null,
  awaitsReview: true,
};

export const toReport: ActivityToReport = { ...assigned, previous, evidenceElsewhere: ['https://example.org/ailleurs.pdf'], reviewers: [] };

const term = (activity: number, weight: string, percent: string | null, contribution: string): Calculation['terms'][number] => ({
  activity,
  title: `Activité ${activity}`,
  titleLang: 'fr',
  weight,
  percent,
  effectiveOn: percent === null ? null : '2023-03-14',
  contribution,
});

/** 29 + 11.5 + 0 + 16.5 = 57 */
const calculation17: Calculation = {
  asOf: '2023-07-31',
  rate: '57.00',
  shown: 57,
  band: 'limited',
  rule: 'as_zero',
  totalWeight: '100',
  coverage: '82.00',
  publishedRate: null,
  terms: [term(1, '29', '100', '29.00'), term(2, '23', '50', '11.50'), term(3, '18', null, '0.00'), term(4, '30', '55', '16.50')],
};

export const reported: Extract<ReportOutcome, { outcome: 'published' }> = {
  outcome: 'published',
  update: { ...previous, id: 8, percent: '80', previousPercent: '50', band: 'significant', effectiveOn: '2023-07-31' },
  warnings: [],
  commitment: { number: 17, before: '57.00', after: '63.90', shownBefore: 57, shownAfter: 64 },
  plan: { before: '81.87', after: '82.18', shownBefore: 82, shownAfter: 82 },
};

/** What the server keeps of the form: a percent and a note of somebody else. */
export const storedDraft: ProgressDraft = {
  id: 5,
  activityId: 42,
  state: 'draft',
  version: 3,
  content: { percent: '65', effectiveOn: '2023-07-31', actions: [], difficulties: [], evidence: [], note: 'Écrit au bureau' },
  author: 'Collègue d’essai',
  savedAt: '2023-07-30T09:00:00.000Z',
  submission: null,
  returned: null,
  abilities: { save: true, send: true, withdraw: false, discard: true },
};

export const submitted: Extract<ReportOutcome, { outcome: 'submitted' }> = {
  outcome: 'submitted',
  draft: {
    ...storedDraft,
    state: 'submitted',
    version: 4,
    submission: { by: 'Responsable d’essai', at: '2023-07-31T09:00:00.000Z' },
    abilities: { save: false, send: false, withdraw: true, discard: false },
  },
  warnings: [],
  commitment: reported.commitment,
  plan: reported.plan,
};

export const workspaceRoutes = {
  '/session': lead,
  '/workspace/activities': { items: [assigned] },
  '/workspace/activities/42': toReport,
  '/plans/essai/commitments/17/calculation': calculation17,
  'POST /activities/42/updates': reported,
};
