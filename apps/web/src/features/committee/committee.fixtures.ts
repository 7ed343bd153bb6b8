import type { Session } from '@iltizam/shared/accounts/contract';
import type { CommitteeView } from '@iltizam/shared/committee/contract';

export const member: Session = {
  account: { name: 'Membre d’essai', email: 'committee@demo.example', language: 'fr', roles: ['committee'] },
  abilities: {
    reportProgress: false,
    reviewProgress: false,
    seeCommittee: true,
    moderate: false,
    exportReport: false,
    managePlans: false,
    managePeople: false,
  },
};

const institution = { key: 'budget', name: 'Direction du budget', nameLang: 'fr' } as const;
const difficulty = {
  severity: 'high',
  description: 'Crédits non ouverts',
  owner: null,
  openedOn: '2023-02-14',
  resolvedOn: null,
  commitment: 1,
  activity: 2,
  activityTitle: 'Mécanisme de consultation',
  titleLang: 'fr',
  lang: 'fr',
  institution,
} as const;

export const view: CommitteeView = {
  asOf: '2023-07-31',
  since: '2023-03-15',
  plan: { slug: 'essai', title: 'Plan d’essai 2021-2023', titleLang: 'fr', before: '66.00', after: '82.50', planned: '91.50' },
  movements: [
    { number: 2, title: 'Droit d’accès à l’information', titleLang: 'fr', before: '96.00', after: '100.00', change: '4.00' },
    { number: 1, title: 'Transparence budgétaire', titleLang: 'fr', before: '36.00', after: '65.00', change: '29.00' },
  ],
  difficulties: [
    { ...difficulty, id: 1, code: 'budget', days: 74 },
    { ...difficulty, id: 2, code: 'legal_text', days: 45 },
    { ...difficulty, id: 3, code: 'legal_text', days: 168 },
  ],
  lateActivities: [
    {
      id: 12,
      number: 2,
      commitment: 1,
      title: 'Mécanisme de consultation',
      titleLang: 'fr',
      percent: null,
      end: '2023-06',
      delay: { delay: 'overdue', points: '100.00', days: 31 },
      institution,
    },
  ],
};
