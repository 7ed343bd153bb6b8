import { compare, exact, HUNDRED, ZERO } from '../kernel/decimal.js';
import { isPercent } from '../kernel/percent.js';
import type { PlanSettings } from './contract.js';

export const STALE_DAYS_MAX = 3650;

/** What can be wrong with a setting: it is no percent, or the two limits of the bands are not in order. */
export type SettingsFault = { field: keyof PlanSettings; code: 'percent' | 'bandOrder' };

const PERCENTS = ['limitedBelow', 'completedFrom', 'atRiskPoints', 'aheadPoints'] as const;

/** What is wrong with the thresholds: each is a percent, and 0 < limitedBelow < completedFrom ≤ 100. DOMAIN.md §3.2, §5 */
export const settingsFaults = (settings: PlanSettings): SettingsFault[] => {
  const faults: SettingsFault[] = PERCENTS.filter((field) => !isPercent(settings[field])).map((field) => ({ field, code: 'percent' }));
  if (faults.length > 0) return faults;
  const [limited, completed] = [exact(settings.limitedBelow), exact(settings.completedFrom)];
  if (compare(limited, ZERO) <= 0) return [{ field: 'limitedBelow', code: 'bandOrder' }];
  return compare(limited, completed) < 0 && compare(completed, HUNDRED) <= 0 ? [] : [{ field: 'completedFrom', code: 'bandOrder' }];
};
