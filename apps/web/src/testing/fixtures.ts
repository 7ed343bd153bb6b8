import type { Session } from '@iltizam/shared/accounts/contract';
import type { CommentList } from '@iltizam/shared/comments/contract';
import type { Activity, Commitment, CommitmentSummary } from '@iltizam/shared/commitments/contract';
import type { Page } from '@iltizam/shared/kernel/paging';
import type { Plan, PlanSummary } from '@iltizam/shared/plans/contract';
import type { Calculation, PlanCalculation, PlanProgress, ProgressUpdate, Progress } from '@iltizam/shared/progress/contract';

export const visitor: Session = {
  account: null,
  abilities: { reportProgress: false, seeCommittee: false, moderate: false, exportReport: false },
};

export const planSummary: PlanSummary = {
  slug: 'essai',
  number: 2,
  title: 'Plan d’essai 2021-2023',
  titleLang: 'fr',
  member: { slug: 'maroc', name: 'Gouvernement du Maroc', nameLang: 'fr' },
  start: '2021',
  end: '2023',
  state: 'in_progress',
  commitments: 2,
  rate: '82.50',
  shown: 83,
  publishedRate: { rate: '82.00', asOf: '2023-07', difference: '0.50' },
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
  rate: null,
  shown: null,
  publishedRate: { rate: '84.00', asOf: '2020-12', difference: null },
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
  },
  axes: [{ number: 1, title: 'Transparence', titleLang: 'fr' }],
  institutions: [{ key: 'budget', name: 'Direction du budget', nameLang: 'fr', commitments: 2 }],
  dataNote: { text: 'Les poids ont été calibrés.', lang: 'fr' },
  lastUpdateOn: '2023-07-31',
  ratesAsOf: '2023-07-31',
};

const progress = (rate: string, shown: number, planned: string): Progress => ({
  rate,
  shown,
  band: 'significant',
  coverage: '100.00',
  planned,
  delay: { delay: 'at_risk', points: '25.00', days: null },
  activities: { total: 7, notStarted: 2, limited: 0, significant: 0, completed: 5, notReported: 0 },
  publishedRate: { rate, asOf: '2023-07', difference: '0.00' },
});

export const commitmentSummary: CommitmentSummary = {
  ...progress('65.00', 65, '90.00'),
  number: 1,
  axis: 1,
  title: 'Transparence budgétaire',
  titleLang: 'fr',
  institution: { key: 'budget', name: 'Direction du budget', nameLang: 'fr' },
  lastUpdateOn: '2023-07-12',
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
  },
  axes: [{ ...progress('82.50', 83, '91.50'), number: 1, title: 'Transparence', titleLang: 'fr', commitments: 2 }],
  commitments: commitments.items,
};

export const planCalculation: PlanCalculation = {
  asOf: '2023-07-31',
  rate: '82.50',
  shown: 83,
  rule: 'mean_of_commitments',
  terms: [
    { number: 1, title: commitmentSummary.title, titleLang: 'fr', weight: '1', rate: '65.00', contribution: '32.50' },
    { number: 2, title: finishedCommitment.title, titleLang: 'fr', weight: '1', rate: '100.00', contribution: '50.00' },
  ],
  publishedRate: { rate: '82.00', asOf: '2023-07', difference: '0.50' },
};

const activity: Activity = {
  id: 11,
  number: 1,
  title: 'Étude comparative',
  titleLang: 'fr',
  supplementary: false,
  weight: '65',
  start: '2021-03',
  end: '2021-06',
  datesFrom: 'activity',
  percent: '100.00',
  band: 'completed',
  planned: '100.00',
  effectiveOn: '2023-07-12',
  delay: { delay: 'done', points: '0.00', days: null },
  achievedActions: [{ text: 'Étude rédigée', doneOn: '2021-06' }],
  difficulties: [],
  evidence: [{ title: 'Étude (PDF)', url: 'https://example.org/etude.pdf' }],
  lang: 'fr',
  abilities: { reportProgress: false },
};

export const commitment: Commitment = {
  ...progress('65.00', 65, '90.00'),
  asOf: '2023-07-31',
  plan: { slug: 'essai', title: plan.title, titleLang: 'fr', number: 2 },
  axis: { number: 1, title: 'Transparence', titleLang: 'fr' },
  number: 1,
  title: commitmentSummary.title,
  titleLang: 'fr',
  institution: commitmentSummary.institution,
  supporting: [],
  problem: { text: 'Le budget est difficile à lire.', lang: 'fr' },
  solution: null,
  expectedResult: null,
  start: null,
  end: null,
  lastUpdateOn: '2023-07-12',
  updates: 1,
  activityList: [
    activity,
    {
      ...activity,
      id: 12,
      number: 2,
      title: 'Mécanisme de consultation',
      weight: '35',
      percent: null,
      band: null,
      effectiveOn: null,
      datesFrom: 'plan',
      delay: { delay: 'overdue', points: '100.00', days: 31 },
      achievedActions: [],
      evidence: [],
      difficulties: [
        { id: 1, code: 'budget', severity: 'high', description: 'Crédits non ouverts', openedOn: '2023-02-14', resolvedOn: null },
      ],
    },
  ],
  indicators: [],
  previous: null,
  next: 2,
  abilities: { comment: true, replyOfficially: false },
};

export const calculation: Calculation = {
  asOf: '2023-07-31',
  rate: '65.00',
  shown: 65,
  band: 'significant',
  rule: 'as_zero',
  totalWeight: '100',
  coverage: '65.00',
  publishedRate: { rate: '65.00', asOf: '2023-07', difference: '0.00' },
  terms: [
    {
      activity: 1,
      title: 'Étude comparative',
      titleLang: 'fr',
      weight: '65',
      percent: '100.00',
      effectiveOn: '2023-07-12',
      contribution: '65.00',
    },
    {
      activity: 2,
      title: 'Mécanisme de consultation',
      titleLang: 'fr',
      weight: '35',
      percent: null,
      effectiveOn: null,
      contribution: '0.00',
    },
  ],
};

export const updates: Page<ProgressUpdate> = {
  items: [
    {
      id: 1,
      activity: { id: 11, number: 1, title: 'Étude comparative', titleLang: 'fr' },
      percent: '100.00',
      previousPercent: '50.00',
      band: 'completed',
      effectiveOn: '2023-07-12',
      recordedAt: '2023-07-12T09:00:00.000Z',
      institution: commitmentSummary.institution,
      lang: 'fr',
      achievedActions: [],
      difficulties: [],
      evidence: [],
      note: null,
    },
  ],
  page: 1,
  size: 10,
  total: 1,
};

export const noComments: CommentList = { items: [], total: 0, pending: 0, abilities: { comment: true, replyOfficially: false } };

/** Every answer of the trial plan's pages. */
export const planRoutes = {
  '/plans': { items: [planSummary, archivePlan] },
  '/plans/essai': plan,
  '/plans/essai/progress': planProgress,
  '/plans/essai/calculation': planCalculation,
  '/plans/essai/curve': { points: [] },
  '/plans/essai/commitments': commitments,
  '/plans/essai/commitments/1': commitment,
  '/plans/essai/commitments/1/calculation': calculation,
  '/plans/essai/commitments/1/updates': updates,
  '/plans/essai/commitments/1/comments': noComments,
};
