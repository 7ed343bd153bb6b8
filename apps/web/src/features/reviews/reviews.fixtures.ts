import type { Session } from '@iltizam/shared/accounts/contract';
import type { ReviewQueue, SubmittedReport } from '@iltizam/shared/reviews/contract';

export const reviewer: Session = {
  account: { name: 'Relectrice d’essai', email: 'relectrice@demo.example', language: 'fr', roles: ['committee'] },
  abilities: {
    reportProgress: false,
    reviewProgress: true,
    seeCommittee: true,
    moderate: false,
    exportReport: false,
    managePlans: false,
    managePeople: false,
    restoreArchives: false,
  },
};

const place = {
  plan: { slug: 'essai', title: 'Plan d’essai 2021-2023', titleLang: 'fr' },
  commitment: { number: 17, title: 'Accès des associations', titleLang: 'fr' },
  activity: { id: 42, number: 2, title: 'Préparation du contenu', titleLang: 'fr' },
  institution: { key: 'budget', name: 'Direction du budget', nameLang: 'fr' },
} as const;

export const waiting: SubmittedReport = {
  ...place,
  id: 5,
  version: 4,
  lang: 'fr',
  submittedBy: 'Responsable d’essai',
  submittedAt: '2023-07-31T09:00:00.000Z',
  content: {
    percent: '80',
    effectiveOn: '2023-07-31',
    actions: [{ text: 'Quatre vidéos en ligne', doneOn: '2023-07', actions: [] }],
    difficulties: [],
    evidence: [],
    note: 'Deux restent.',
  },
  evidence: [],
  previous: null,
  warnings: ['same_evidence'],
  commitmentRate: { before: '57.00', after: '63.90', shownBefore: 57, shownAfter: 64 },
  planRate: { before: '81.87', after: '82.18', shownBefore: 82, shownAfter: 82 },
  abilities: { publish: true, return: true, own: false },
};

export const queue: ReviewQueue = {
  plans: [{ ...place.plan, submitted: 2, unconfirmed: 0 }],
  submitted: {
    total: 2,
    items: [waiting, { ...waiting, id: 6, version: 1, activity: { ...place.activity, id: 43, number: 3, title: 'Tenue des ateliers' } }],
  },
  unconfirmed: { total: 0, items: [] },
};
