import type { PlanSettings } from '@iltizam/shared/plans/contract';
import { type FormValues, typed, typedDecimal } from './form-values.js';

export const THRESHOLDS = ['limitedBelow', 'completedFrom', 'atRiskPoints', 'aheadPoints'] as const;
export const DEMANDS = ['completionNeedsAction', 'completionNeedsEvidence'] as const;

/** The settings as a form holds them, each name after `prefix`. */
export const settingsValues = (settings: PlanSettings, prefix = ''): FormValues =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [prefix + name, String(value)]));

/** What is typed, as the API takes it. */
export const settingsOf = (values: FormValues, prefix = ''): PlanSettings => ({
  unreported: typed(values, `${prefix}unreported`) as PlanSettings['unreported'],
  planRate: typed(values, `${prefix}planRate`) as PlanSettings['planRate'],
  limitedBelow: typedDecimal(values, `${prefix}limitedBelow`),
  completedFrom: typedDecimal(values, `${prefix}completedFrom`),
  atRiskPoints: typedDecimal(values, `${prefix}atRiskPoints`),
  aheadPoints: typedDecimal(values, `${prefix}aheadPoints`),
  staleDays: Number(typed(values, `${prefix}staleDays`)),
  completionNeedsAction: values[`${prefix}completionNeedsAction`] === 'true',
  completionNeedsEvidence: values[`${prefix}completionNeedsEvidence`] === 'true',
  publication: typed(values, `${prefix}publication`) as PlanSettings['publication'],
});
