import type { LateList, MovementList } from '@iltizam/shared/news/contract';
import { commitmentSummary } from './fixtures.js';

const commitment = { number: 1, title: commitmentSummary.title, titleLang: 'fr' } as const;
const { institution } = commitmentSummary;

export const movements: MovementList = {
  asOf: '2023-07-31',
  items: [
    {
      id: 7,
      commitment,
      activity: { number: 1, title: 'Étude comparative', titleLang: 'fr' },
      from: '50',
      to: '100',
      band: 'completed',
      effectiveOn: '2023-07-12',
      recordedAt: '2023-07-12T09:00:00.000Z',
      institution,
    },
  ],
};

export const late: LateList = {
  asOf: '2023-07-31',
  overdue: 2,
  atRisk: 1,
  items: [
    {
      id: 12,
      number: 2,
      title: 'Mécanisme de consultation',
      titleLang: 'fr',
      commitment,
      institution,
      percent: null,
      end: '2023-06',
      delay: { delay: 'overdue', points: '100.00', days: 31 },
    },
  ],
};
