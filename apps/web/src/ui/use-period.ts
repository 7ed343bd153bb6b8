import type { PartialDate } from '@iltizam/shared/kernel/dates';
import { useTranslation } from './translation.js';
import { useFormat } from './use-format.js';

type Dates = { start: PartialDate | null; end: PartialDate | null };

/** "mars 2021 à juin 2021", a single month once, and what is left of it when a date is not set. */
export const usePeriod = (): ((dates: Dates) => string) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return ({ start, end }) => {
    if (start === null && end === null) return t('period.none');
    if (start === null) return t('period.until', { end: format.date(end ?? '') });
    if (end === null) return t('period.from', { start: format.date(start) });
    return start === end ? format.date(start) : t('period.both', { start: format.date(start), end: format.date(end) });
  };
};
