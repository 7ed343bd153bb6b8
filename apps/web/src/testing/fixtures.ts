import type { Session } from '@iltizam/shared/accounts/contract';
import type { CommitmentSummary } from '@iltizam/shared/commitments/contract';
import type { Page } from '@iltizam/shared/kernel/paging';
import type { Plan, PlanSummary } from '@iltizam/shared/plans/contract';
import type { PlanCalculation, PlanProgress, Progress } from '@iltizam/shared/progress/contract';

export const visitor: Session = {
  account: null,
  abilities: {
    reportProgress: false,
    reviewProgress: false,
    seeCommittee: false,
    moderate: false,
    exportReport: false,
    managePlans: false,
    managePeople: false,
    restoreArchives: false,
  },
};

export const planSummary: PlanSummary = {
  slug: 'essai',
  number: 2,
  title: 'Plan d’essai 2021-2023',
  titleLang: 'fr',
  member: { slug: 'maroc', name: 'Gouvernement du Maroc', nameLang: 'fr', kind: 'national' },
  start: '2021',
  end: '2023',
  state: 'in_progress',
  commitments: 2,
  described: 2,
  rate: '82.50',
  shown: 83,
  coverage: '100.00',
  publishedRate: { rate: '82.00', asOf: '2023-07', difference: '0.50', source: null },
  archive: false,
};

export const archivePlan: PlanSummary = {
  ...planSummary,
  slug: 'ancien',
  number: 1,
  title: 'Plan d’essai 2018-2020',
  start: '2018',
  end: '2020',
  state: 'closed',
  commitments: 18,
  described: 0,
  rate: null,
  shown: null,
  coverage: null,
  publishedRate: { rate: '84.00', asOf: '2020-12', difference: null, source: null },
  archive: true,
};

export const plan: Plan = {
  ...planSummary,
  summary: null,
  mainLanguage: 'fr',
  languages: ['fr'],
  settings: {
    unreported: 'as_zero',
    planRate: 'mean_of_commitments',
    limitedBelow: '60',
    completedFrom: '90',
    atRiskPoints: '20',
    aheadPoints: '20',
    staleDays: 90,
    completionNeedsAction: true,
    completionNeedsEvidence: true,
    publication: 'at_once',
  },
  axes: [{ number: 1, title: 'Transparence', titleLang: 'fr' }],
  institutions: [{ key: 'budget', name: 'Direction du budget', nameLang: 'fr', commitments: 2 }],
  supporting: [],
  dataNote: { text: 'Les poids ont été calibrés.', lang: 'fr' },
  lastUpdateOn: '2023-07-31',
  ratesAsOf: '2023-07-31',
  amendments: null,
  openDrafts: [],
};

/** Of 7 activities, 5 completed and 2 not started. */
export const progress = (rate: string, shown: number, planned: string): Progress => ({
  rate,
  shown,
  band: 'significant',
  coverage: '100.00',
  planned,
  delay: { delay: 'at_risk', points: '25.00', days: null },
  activities: { total: 7, notStarted: 2, limited: 0, significant: 0, completed: 5, notReported: 0 },
  publishedRate: { rate, asOf: '2023-07', difference: '0.00', source: null },
});

export const commitmentSummary: CommitmentSummary = {
  ...progress('65.00', 65, '90.00'),
  supporting: [],
  number: 1,
  axis: 1,
  title: 'Transparence budgétaire',
  titleLang: 'fr',
  institution: { key: 'budget', name: 'Direction du budget', nameLang: 'fr' },
  lastUpdateOn: '2023-07-12',
  applicable: true,
};

export const finishedCommitment: CommitmentSummary = {
  ...commitmentSummary,
  ...progress('100.00', 100, '100.00'),
  number: 2,
  title: 'Droit d’accès à l’information',
  band: 'completed',
  delay: { delay: 'done', points: '0.00', days: null },
};

export const commitments: Page<CommitmentSummary> = { items: [commitmentSummary, finishedCommitment], page: 1, size: 100, total: 2 };

export const planProgress: PlanProgress = {
  asOf: '2023-07-31',
  plan: {
    ...progress('82.50', 83, '91.50'),
    slug: 'essai',
    number: 2,
    title: plan.title,
    titleLang: 'fr',
    rule: 'mean_of_commitments',
    lastUpdateOn: '2023-07-31',
    hasDataNote: true,
  },
  axes: [
    { ...progress('82.50', 83, '91.50'), number: 1, title: 'Transparence', titleLang: 'fr', commitments: 2, lastUpdateOn: '2023-07-31' },
  ],
  commitments: commitments.items,
};

export const planCalculation: PlanCalculation = {
  asOf: '2023-07-31',
  rate: '82.50',
  shown: 83,
  coverage: '100.00',
  rule: 'mean_of_commitments',
  terms: [
    { number: 1, title: commitmentSummary.title, titleLang: 'fr', weight: '1', rate: '65.00', preciseRate: '65', contribution: '32.50' },
    { number: 2, title: finishedCommitment.title, titleLang: 'fr', weight: '1', rate: '100.00', preciseRate: '100', contribution: '50.00' },
  ],
  publishedRate: { rate: '82.00', asOf: '2023-07', difference: '0.50', source: null },
};
