import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { PlanSummary } from '@iltizam/shared/plans/contract';
import type { FormEvent } from 'react';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import { SelectField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './committee.module.css';
import { KeptFields } from './kept-fields.js';

/** The two fields share it: a limit on one by the other would be in the way of whoever changes both. */
const EARLIEST = '2000-01-01';

/** Whoever types another day does not mean the meeting any more. */
const leaveMeeting = ({ currentTarget, target }: FormEvent<HTMLFormElement>): void => {
  const meeting = currentTarget.elements.namedItem('meeting');
  if (target instanceof HTMLInputElement && target.name === 'since' && meeting instanceof HTMLSelectElement) meeting.value = '';
};

type PeriodControlProps = {
  plans: readonly PlanSummary[];
  view: CommitteeView;
  /** the meeting asked for in the address */
  meeting: number | null;
  today: string;
  onPlan: (plan: string) => void;
};

/** Which plan, on which day, and since when: a meeting or a day. */
export const PeriodControl = ({ plans, view, meeting, today, onPlan }: PeriodControlProps) => {
  const { t } = useTranslation('committee');
  const format = useFormat();
  return (
    <AddressForm
      key={`${view.plan.slug} ${view.since} ${view.asOf} ${meeting}`}
      className={styles.control}
      aria-label={t('control.title')}
      data-meetings={view.meetings.length > 0 || undefined}
      onInput={leaveMeeting}
    >
      <KeptFields except={['meeting', 'since', 'asOf']} />
      <SelectField
        id="committee-plan"
        label={t('control.plan')}
        data={plans.map(({ slug, title }) => ({ value: slug, label: title }))}
        value={view.plan.slug}
        onChange={(event) => onPlan(event.currentTarget.value)}
      />
      {view.meetings.length > 0 && (
        <SelectField
          id="meeting"
          name="meeting"
          label={t('control.meeting')}
          defaultValue={meeting ?? ''}
          data={[
            { value: '', label: t('control.otherDay') },
            ...view.meetings.map(({ id, heldOn, title, titleLang }) => ({
              value: String(id),
              label: `${format.date(heldOn)} · ${title}`,
              lang: titleLang,
            })),
          ]}
        />
      )}
      <DayField id="since" name="since" label={t('control.since')} day={view.since} min={EARLIEST} max={today} />
      <DayField id="as-of" name="asOf" label={t('control.asOf')} day={view.asOf} min={EARLIEST} max={today} />
      <Button type="submit" quiet>
        {t('control.show')}
      </Button>
    </AddressForm>
  );
};
