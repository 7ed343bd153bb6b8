import type { PlanTree, StudioActivity, StudioAxis, StudioCommitment } from './contract.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';

/** A whole small plan for the specs: one axis, one commitment, one activity without a weight. */
export const anActivity = (changes: Partial<StudioActivity> = {}): StudioActivity => ({
  id: 30,
  version: 1,
  number: 1,
  title: { fr: 'Ouvrir les données' },
  supplementary: false,
  weight: null,
  start: null,
  end: null,
  ...changes,
});

export const aCommitment = (changes: Partial<StudioCommitment> = {}): StudioCommitment => ({
  id: 20,
  version: 1,
  number: 1,
  axisId: 10,
  institution: { id: 5, key: 'budget', name: { fr: 'Direction du budget' } },
  supporting: [],
  title: { fr: 'Budget ouvert' },
  problem: null,
  solution: null,
  expectedResult: null,
  weight: '1',
  start: null,
  end: null,
  ogpId: null,
  activities: [anActivity()],
  indicators: [],
  ...changes,
});

export const anAxis = (changes: Partial<StudioAxis> = {}): StudioAxis => ({
  id: 10,
  version: 1,
  number: 1,
  title: { fr: 'Transparence' },
  commitments: [aCommitment()],
  ...changes,
});

export const aPlan = (changes: Partial<PlanTree> = {}): PlanTree => ({
  id: 1,
  version: 1,
  number: 4,
  slug: 'essai',
  member: { slug: 'maroc', name: { fr: 'Maroc' }, kind: 'national' },
  title: { fr: 'Plan d’essai' },
  summary: null,
  mainLanguage: 'fr',
  start: '2027',
  end: '2029',
  ogpCode: null,
  ogpPlan: null,
  state: 'draft',
  settings: DEFAULT_SETTINGS,
  everPublic: false,
  weightsFrozenAt: null,
  sections: {},
  axes: [anAxis()],
  ...changes,
});
