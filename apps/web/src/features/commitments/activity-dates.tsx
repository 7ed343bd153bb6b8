import type { Activity } from '@iltizam/shared/commitments/contract';
import { useTranslation } from '../../ui/translation.js';
import { usePeriod } from '../../ui/use-period.js';

/** "mars 2021 à juin 2021", and where the dates come from when they are not the activity's own. */
export const ActivityDates = ({ activity }: { activity: Pick<Activity, 'start' | 'end' | 'datesFrom'> }) => {
  const { t } = useTranslation('commitments');
  const period = usePeriod();
  const inherited = activity.datesFrom === 'plan' ? t('activities.inheritedPlan') : t('activities.inherited');
  return (
    <>
      <span>{period(activity)}</span> {activity.datesFrom !== 'activity' && <span>({inherited})</span>}
    </>
  );
};
