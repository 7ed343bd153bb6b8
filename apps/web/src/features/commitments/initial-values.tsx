import type { Activity, Commitment } from '@iltizam/shared/commitments/contract';
import { Initially } from '../../ui/initially.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { usePeriod } from '../../ui/use-period.js';

type Titled = Pick<Activity | Commitment, 'title' | 'initial'>;

/** Each says nothing where the value is still the adopted one. DOMAIN.md §3.8 */
export const InitialTitle = ({ part: { title, initial } }: { part: Titled }) =>
  initial !== null && initial.title !== title ? (
    <Initially>
      <LocalText lang={initial.titleLang}>{initial.title}</LocalText>
    </Initially>
  ) : null;

export const InitialWeight = ({
  activity: { weight, initial, supplementary },
}: {
  activity: Pick<Activity, 'weight' | 'initial' | 'supplementary'>;
}) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  if (initial === null || initial.weight === weight || (supplementary && initial.weight === null && weight === null)) return null;
  return (
    <Initially>
      {initial.weight === null ? t('activities.noWeight') : t('activities.weight', { weight: format.short(initial.weight) })}
    </Initially>
  );
};

/** An activity without dates of its own has its commitment's or its plan's, which are not what was adopted of it. */
export const InitialDates = ({ activity }: { activity: Pick<Activity, 'start' | 'end' | 'datesFrom' | 'initial'> }) => {
  const { t } = useTranslation('commitments');
  const period = usePeriod();
  const { start, end, datesFrom, initial } = activity;
  if (initial === null) return null;
  const inherited = initial.start === null && initial.end === null;
  if (inherited) return datesFrom === 'activity' ? <Initially>{t('activities.ownDates')}</Initially> : null;
  const adopted = { start: initial.start ?? start, end: initial.end ?? end };
  return adopted.start === start && adopted.end === end ? null : <Initially>{period(adopted)}</Initially>;
};

/** The dates of a commitment, its plan's where it has none. */
export const InitialPeriod = ({ commitment: { start, end, plan, initial } }: { commitment: Commitment }) => {
  const period = usePeriod();
  if (initial === null || (initial.start === start && initial.end === end)) return null;
  return <Initially>{period({ start: initial.start ?? plan.start, end: initial.end ?? plan.end })}</Initially>;
};
