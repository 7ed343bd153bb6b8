import type { WarningReason } from '@iltizam/shared/committee/contract';
import { wholePercent, wholePoints } from '../../lib/format.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** Why a commitment is on the list, in words, with the figures behind it. DOMAIN.md §5 */
export const useReasonWords = (): ((reason: WarningReason) => string) => {
  const { t } = useTranslation('committee');
  const format = useFormat();
  return ({ code, count, days, points, percent, on }) => {
    switch (code) {
      case 'overdue':
        return count
          ? t('reason.overdueActivities', { count, days: t('days', { count: days ?? 0 }) })
          : t('reason.overdue', { count: days ?? 0 });
      case 'difficulty':
        return t('reason.difficulty', { count: count ?? 0, days: t('days', { count: days ?? 0 }) });
      case 'forecast_late':
        return on === null ? t('reason.noEnd') : t('reason.forecast', { date: format.date(on), count: days ?? 0 });
      case 'at_risk':
        return points === null ? t('reason.atRiskActivities', { count: count ?? 0 }) : t('reason.atRisk', { count: wholePoints(points) });
      case 'waiting':
        return t('reason.waiting', { count: count ?? 0, days: t('days', { count: days ?? 0 }) });
      case 'going_down':
        return t('reason.goingDown', { count: wholePoints(points ?? '0') });
      case 'stale':
        return t('reason.stale', { count: days ?? 0 });
      case 'coverage_low':
        return Number(percent) === 0 ? t('reason.silent') : t('reason.coverage', { percent: format.percent(wholePercent(percent ?? '0')) });
    }
  };
};
