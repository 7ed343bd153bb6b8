import { DEFAULT_THRESHOLDS } from '../progress/bands.js';
import type { PlanSettings } from './contract.js';

/** What a plan follows until somebody decides otherwise: DOMAIN.md §3, §5 and §6. */
export const DEFAULT_SETTINGS: PlanSettings = {
  unreported: 'as_zero',
  planRate: 'mean_of_commitments',
  ...DEFAULT_THRESHOLDS,
  atRiskPoints: '20',
  aheadPoints: '5',
  staleDays: 90,
  completionNeedsAction: true,
  completionNeedsEvidence: true,
  publication: 'at_once',
};
