import type { Block, ReportActivity, ReportModel } from '@iltizam/shared/reports/contract';
import { sealReport } from '../src/features/reports/render/seal.js';

const said = (text: string): Block => ({ t: 'p', runs: [{ text }] });

const activity = (number: number, given: Partial<ReportActivity> = {}): ReportActivity => ({
  number,
  title: `Publier le document ${number}`,
  supplementary: false,
  dropped: null,
  band: 'completed',
  percent: '100.00',
  effectiveOn: '2023-07-31',
  start: '2021',
  end: '2023',
  datesInherited: true,
  weight: '30',
  contribution: '30.00',
  actions: [
    {
      text: 'Document mis en ligne',
      doneOn: '2022-09',
      actions: [{ text: 'Version accessible vérifiée', doneOn: null }],
    },
  ],
  difficulties: [],
  evidence: [],
  ...given,
});

/** A small report that shows each case once: reported, not reported, supplementary, difficulty, evidence, published rate. */
export const sampleReport = (text = 'Le plan suit la concertation.'): ReportModel =>
  sealReport({
    schema: 'iltizam-report/2',
    lang: 'fr',
    dir: 'ltr',
    scope: null,
    asOf: '2023-07-31',
    knownAt: null,
    lastFactAt: '2023-07-31T10:00:00.000Z',
    title: 'Rapport d’auto-évaluation',
    issuer: 'Gouvernement',
    plan: {
      slug: 'plan',
      number: 2,
      title: 'Plan 2021-2023',
      start: '2021',
      end: '2023',
      rate: '65.37',
      shown: 65,
      band: 'significant',
      publishedRate: { rate: '65.00', asOf: '2023-07', difference: '0.37', source: null },
      coverage: '70.00',
      rule: 'mean_of_commitments',
      unreported: 'as_zero',
      limitedBelow: '60',
      completedFrom: '90',
      commitments: { known: 1, described: 1 },
      activities: { total: 3, notStarted: 0, limited: 0, significant: 1, completed: 1, notReported: 1 },
    },
    sections: { context: [said(text)], cocreation: [{ t: 'ul', items: [{ runs: [{ text }] }] }], followUp: [] },
    axes: [{ number: 1, title: 'Transparence', rate: '65.37', shown: 65, band: 'significant', commitments: [1] }],
    commitments: [
      {
        number: 1,
        axis: 1,
        title: 'Transparence budgétaire',
        institution: 'Budget',
        institutionKey: 'budget',
        supporting: [{ name: 'جمعية المثال', nameLang: 'ar' }],
        dropped: null,
        problem: [said(text)],
        solution: [],
        expectedResult: [],
        rate: '65.37',
        shown: 65,
        band: 'significant',
        coverage: '70.00',
        totalWeight: '100',
        publishedRate: { rate: '65.00', asOf: '2023-07', difference: '0.37', source: null },
        activities: [
          activity(1, { evidence: [{ title: 'Rapport', url: 'https://exemple.example/rapport.pdf', file: null }] }),
          activity(2, { title: text, band: 'significant', percent: '88.43', weight: '40', contribution: '35.37', textLang: 'ar' }),
          activity(3, { band: null, percent: null, effectiveOn: null, contribution: '0.00', actions: [] }),
          activity(4, {
            supplementary: true,
            weight: null,
            contribution: null,
            difficulties: [{ code: 'budget', severity: 'high', text, owner: 'Ministère des finances' }],
            evidence: [{ title: text, url: 'javascript:alert(1)', file: null }],
          }),
        ],
        indicators: [{ name: 'Rapports publiés', unit: 'count', baseline: null, target: '10', value: '7', measuredOn: '2023-06' }],
      },
    ],
    annexes: {
      dataNote: [said(text)],
      amendments: [],
      comments: { published: 3, refused: 1, pending: 0, officialReplies: 2, answered: 2, medianReplyDays: '4.5' },
    },
  });
