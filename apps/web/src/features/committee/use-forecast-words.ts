import { daysBetween, type IsoDate } from '@iltizam/shared/kernel/dates';
import type { Forecast } from '@iltizam/shared/dashboards/contract';
import { PACE_DAYS, PACE_DAYS_MIN } from '@iltizam/shared/progress/forecast';
import { wholePercent } from '../../lib/format.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** What the recent pace leads to, in words, with the assumption it rests on. DOMAIN.md §5 */
export const useForecastWords = (): ((forecast: Forecast, asOf: IsoDate) => string) => {
  const { t } = useTranslation('committee');
  const format = useFormat();

  const endOf = ({ expectedOn, daysPastDue, dueOn }: Forecast): string => {
    if (expectedOn === null || daysPastDue === null) return t('forecast.noEnd');
    const dates = { date: format.date(expectedOn), due: format.date(dueOn) };
    if (daysPastDue <= 0) return t('forecast.inTime', dates);
    return t('forecast.tooLate', { ...dates, count: daysPastDue });
  };

  const rangeOf = ({ earliestOn, latestOn, expectedOn }: Forecast): string | null => {
    if (expectedOn === null || earliestOn === null) return null;
    if (latestOn === null) return t('forecast.rangeOpen', { from: format.date(earliestOn) });
    return earliestOn === latestOn ? null : t('forecast.range', { from: format.date(earliestOn), to: format.date(latestOn) });
  };

  return (forecast, asOf) => {
    const { outcome, pace, atDue, dueOn } = forecast;
    if (outcome === 'nothing_reported') return t('forecast.nothing');
    if (outcome === 'done') return t('forecast.done');
    if (outcome === 'too_early' || pace === null) return t('forecast.tooEarly', { count: PACE_DAYS_MIN });
    const sincePace = { date: format.date(pace.from), points: format.signed(pace.points), count: Math.abs(Number(pace.points)) };
    const basis = t(daysBetween(pace.from, asOf) === PACE_DAYS[0] ? 'forecast.basis' : 'forecast.basisFirst', sincePace);
    const due =
      atDue === null || outcome === 'no_end'
        ? null
        : t('forecast.atDue', { percent: format.percent(wholePercent(atDue)), due: format.date(dueOn) });
    return [endOf(forecast), due, rangeOf(forecast), basis].filter((part) => part !== null).join(' ');
  };
};
