import { DEFAULT_SETTINGS } from '../plans/settings.js';
import type { PortableActivity, PortableAmendment, PortableCommitment, PortableHead, PortablePlan, PortableUpdate } from './contract.js';

export const anActivity = (number: number, changes: Partial<PortableActivity> = {}): PortableActivity => ({
  number,
  title: { fr: `Activité ${number}` },
  weight: '2',
  supplementary: false,
  addedOn: null,
  start: null,
  end: null,
  sheet: null,
  narratives: [],
  updates: [],
  ...changes,
});

export const aCommitment = (number: number, changes: Partial<PortableCommitment> = {}): PortableCommitment => ({
  number,
  axis: 1,
  institution: 'finances',
  supporting: [],
  title: { fr: `Engagement ${number}`, ar: 'التزام' },
  problem: null,
  solution: null,
  expectedResult: null,
  weight: '1',
  start: null,
  end: null,
  ogpId: null,
  activities: [anActivity(1)],
  indicators: [],
  ...changes,
});

/** A small plan as it travels: one axis, one body, one commitment with one activity. */
export const aPlan = (commitments: PortableCommitment[] = [aCommitment(1)], head: Partial<PortableHead> = {}): PortablePlan => ({
  schema: 'iltizam-plan/1',
  member: { slug: 'ma', kind: 'national', name: { fr: 'Maroc' } },
  institutions: [{ key: 'finances', sector: 'public', name: { fr: 'Finances', ar: 'المالية' } }],
  plan: {
    slug: 'p',
    number: 1,
    title: { fr: 'Plan' },
    summary: null,
    dataNote: null,
    mainLanguage: 'fr',
    start: '2024',
    end: '2027',
    state: 'in_progress',
    archive: false,
    knownCommitments: null,
    ratesAsOf: null,
    ogpCode: null,
    ogpPlan: null,
    settings: DEFAULT_SETTINGS,
    publishedAt: '2024-01-01T00:00:00.000Z',
    weightsFrozenAt: '2024-01-01T00:00:00.000Z',
    sections: {},
    ...head,
  },
  axes: [{ number: 1, title: { fr: 'Axe' } }],
  commitments,
  publishedRates: [],
  amendments: [],
});

export const anUpdate = (changes: Partial<PortableUpdate> = {}): PortableUpdate => ({
  institution: 'finances',
  percent: '40',
  effectiveOn: '2025-01-01',
  recordedAt: '2025-01-02T00:00:00.000Z',
  language: 'fr',
  note: null,
  actions: [],
  difficulties: [],
  evidence: [],
  ...changes,
});

/** Commitment 1 was amended from June 2024 on: its weight, its title and its end. */
export const AMENDED: PortableAmendment = {
  number: 1,
  reason: { fr: 'Décision' },
  approver: 'Comité',
  effectiveOn: '2024-06-01',
  recordedAt: '2024-06-02T00:00:00.000Z',
  effect: { plan: { before: null, after: null }, commitments: [] },
  changes: [],
  terms: [
    {
      kind: 'commitment',
      commitment: 1,
      activity: null,
      terms: {
        effectiveOn: '2024-06-01',
        title: { fr: 'Titre amendé' },
        problem: null,
        solution: null,
        expectedResult: null,
        weight: '3',
        start: null,
        end: '2026',
        applicable: true,
      },
    },
  ],
};
