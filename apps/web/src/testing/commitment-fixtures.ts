import type { CommentList } from '@iltizam/shared/comments/contract';
import type { Activity, Commitment, RelatedCommitments } from '@iltizam/shared/commitments/contract';
import type { Page } from '@iltizam/shared/kernel/paging';
import type { Calculation, ProgressUpdate } from '@iltizam/shared/progress/contract';
import { commitmentSummary, plan, progress } from './fixtures.js';

const activity: Activity = {
  id: 11,
  number: 1,
  title: 'Étude comparative',
  titleLang: 'fr',
  supplementary: false,
  applicable: true,
  addedOn: null,
  initial: null,
  weight: '65',
  start: '2021-03',
  end: '2021-06',
  datesFrom: 'activity',
  percent: '100.00',
  band: 'completed',
  planned: '100.00',
  effectiveOn: '2023-07-12',
  delay: { delay: 'done', points: '0.00', days: null },
  achievedActions: [{ text: 'Étude rédigée', doneOn: '2021-06', actions: [] }],
  difficulties: [],
  evidence: [{ title: 'Étude (PDF)', url: 'https://example.org/etude.pdf', file: null, silent: null }],
  lang: 'fr',
  abilities: { reportProgress: false },
};

export const commitment: Commitment = {
  ...progress('65.00', 65, '90.00'),
  asOf: '2023-07-31',
  plan: { slug: 'essai', title: plan.title, titleLang: 'fr', number: 2, start: '2021', end: '2023', hasDataNote: true },
  axis: { number: 1, title: 'Transparence', titleLang: 'fr' },
  number: 1,
  title: commitmentSummary.title,
  titleLang: 'fr',
  applicable: true,
  initial: null,
  institution: commitmentSummary.institution,
  supporting: [],
  leads: { count: 1, names: null },
  problem: { text: 'Le budget est difficile à lire.', lang: 'fr' },
  solution: null,
  expectedResult: null,
  start: null,
  end: null,
  lastUpdateOn: '2023-07-12',
  lastUpdateBy: commitmentSummary.institution,
  updates: 1,
  publishedOn: '2023-08-01',
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
        {
          id: 1,
          code: 'budget',
          severity: 'high',
          description: 'Crédits non ouverts',
          owner: null,
          openedOn: '2023-02-14',
          resolvedOn: null,
        },
      ],
    },
  ],
  indicators: [],
  evidence: [],
  previous: null,
  next: 2,
  abilities: { comment: true, replyOfficially: false, measure: false },
};

export const calculation: Calculation = {
  asOf: '2023-07-31',
  rate: '65.00',
  shown: 65,
  band: 'significant',
  rule: 'as_zero',
  totalWeight: '100',
  coverage: '65.00',
  publishedRate: { rate: '65.00', asOf: '2023-07', difference: '0.00', source: null },
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
      review: null,
      awaitsReview: false,
    },
  ],
  page: 1,
  size: 10,
  total: 1,
};

export const noComments: CommentList = {
  items: [],
  total: 0,
  pending: 0,
  next: null,
  abilities: { comment: true, replyOfficially: false },
};

export const noRelated: RelatedCommitments = { asOf: '2023-07-31', items: [] };
