import type { Session } from '@iltizam/shared/accounts/contract';
import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { ForecastCurve } from '@iltizam/shared/dashboards/contract';

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
    restoreArchives: false,
  },
};

const institution = { key: 'budget', name: 'Direction du budget', nameLang: 'fr' } as const;
const access = { key: 'acces', name: 'Commission d’accès', nameLang: 'fr' } as const;
const difficulty = {
  severity: 'high',
  description: 'Crédits non ouverts',
  owner: null,
  openedOn: '2023-02-14',
  resolvedOn: null,
  commitment: 1,
  axis: 1,
  activity: 2,
  activityTitle: 'Mécanisme de consultation',
  titleLang: 'fr',
  lang: 'fr',
  escalated: true,
  institution,
} as const;
const budget = { number: 1, axis: 1, title: 'Transparence budgétaire', titleLang: 'fr', institution } as const;
const right = { number: 2, axis: 1, title: 'Droit d’accès à l’information', titleLang: 'fr', institution: access } as const;
const quiet = {
  newlyDeclared: false,
  newlyCompleted: false,
  newlyLate: false,
  updates: 0,
  amendments: 0,
  difficultiesOpened: 0,
  difficultiesResolved: 0,
} as const;
const reason = { count: null, days: null, points: null, percent: null, on: null } as const;
const body = { commitments: 1, difficulties: 0, comments: 0, replied: 0 } as const;
const meeting = { id: 7, kind: 'steering', heldOn: '2023-03-15', title: 'Onzième réunion', titleLang: 'fr' } as const;

export const view: CommitteeView = {
  asOf: '2023-07-31',
  since: '2023-03-15',
  meeting,
  meetings: [meeting],
  plan: {
    slug: 'essai',
    title: 'Plan d’essai 2021-2023',
    titleLang: 'fr',
    before: '66.00',
    after: '82.50',
    planned: '91.50',
    completedBefore: 1,
    completed: 1,
  },
  changes: [
    { ...quiet, ...budget, before: '36.00', after: '65.00', change: '29.00', updates: 2, difficultiesResolved: 1 },
    { ...quiet, ...right, before: '96.00', after: '100.00', change: '4.00', updates: 1 },
  ],
  warnings: [
    {
      ...budget,
      level: 'alert',
      rate: '65.00',
      shown: 65,
      planned: '90.00',
      delay: { delay: 'at_risk', points: '25.00', days: null },
      reasons: [
        { ...reason, code: 'overdue', count: 1, days: 31 },
        { ...reason, code: 'difficulty', count: 2, days: 168 },
        { ...reason, code: 'at_risk', count: 0, points: '25.00' },
      ],
      activities: [
        {
          id: 12,
          number: 2,
          commitment: 1,
          title: 'Mécanisme de consultation',
          titleLang: 'fr',
          percent: null,
          end: '2023-06',
          delay: { delay: 'overdue', points: '100.00', days: 31 },
        },
      ],
    },
    {
      ...right,
      level: 'watch',
      rate: '100.00',
      shown: 100,
      planned: '93.00',
      delay: { delay: 'ahead', points: '-7.00', days: null },
      reasons: [{ ...reason, code: 'stale', days: 120 }],
      activities: [],
    },
  ],
  reasons: [
    { code: 'overdue', count: 1 },
    { code: 'difficulty', count: 1 },
    { code: 'at_risk', count: 1 },
    { code: 'stale', count: 1 },
  ],
  difficulties: [
    { ...difficulty, id: 3, code: 'legal_text', days: 168, age: 'to_180' },
    { ...difficulty, id: 1, code: 'budget', days: 74, age: 'to_90' },
    { ...difficulty, id: 2, code: 'legal_text', days: 25, age: 'to_30', escalated: false },
  ],
  league: [
    { ...body, institution: access, rate: '100.00', shown: 100, coverage: '100.00', due: 6, delivered: 6, lastUpdateOn: '2023-07-31' },
    {
      ...body,
      institution,
      rate: '65.00',
      shown: 65,
      coverage: '80.00',
      due: 3,
      delivered: 1,
      lastUpdateOn: '2023-06-01',
      difficulties: 3,
    },
  ],
  sort: 'name',
  abilities: { manageMeetings: false, printBrief: true },
};

export const forecast: ForecastCurve = {
  asOf: '2023-07-31',
  axis: null,
  commitment: null,
  title: 'Plan d’essai 2021-2023',
  titleLang: 'fr',
  lastUpdateOn: '2023-07-31',
  points: [
    { on: '2021-01-01', planned: '0.00', reported: null },
    { on: '2023-02-01', planned: '80.00', reported: '64.50' },
    { on: '2023-07-31', planned: '91.50', reported: '82.50' },
    { on: '2023-12-31', planned: '100.00', reported: null },
  ],
  forecast: {
    outcome: 'expected',
    dueOn: '2023-12-31',
    rate: '82.50',
    pace: { from: '2023-02-01', days: 180, points: '18.00' },
    expectedOn: '2024-01-22',
    earliestOn: '2023-12-01',
    latestOn: null,
    daysPastDue: 22,
    atDue: '97.80',
  },
};
