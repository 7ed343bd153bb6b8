import type { Activity } from '@iltizam/shared/commitments/contract';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** "mars 2021 à juin 2021", a single month once, and where the dates come from when they are not the activity's own. */
export const ActivityDates = ({ activity: { start, end, datesFrom } }: { activity: Pick<Activity, 'start' | 'end' | 'datesFrom'> }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const words =
    start !== null && start === end
      ? format.date(start)
      : start !== null && end !== null
        ? t('activities.dates', { start: format.date(start), end: format.date(end) })
        : start !== null
          ? t('activities.from', { start: format.date(start) })
          : end !== null
            ? t('activities.until', { end: format.date(end) })
            : t('activities.noDates');
  const inherited = datesFrom === 'plan' ? t('activities.inheritedPlan') : t('activities.inherited');
  return (
    <>
      <span>{words}</span> {datesFrom !== 'activity' && <span>({inherited})</span>}
    </>
  );
};
