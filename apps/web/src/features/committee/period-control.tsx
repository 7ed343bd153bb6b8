import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import { SelectField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './committee.module.css';
import type { Period } from './period.js';

/** The two fields share it: a limit on one by the other would be in the way of whoever changes both. */
const EARLIEST = '2000-01-01';

type PeriodControlProps = {
  plans: readonly PlanSummary[];
  plan: string;
  period: Period;
  today: string;
  onPlan: (plan: string) => void;
};

/** Which plan, at which day, compared with which earlier day. */
export const PeriodControl = ({ plans, plan, period, today, onPlan }: PeriodControlProps) => {
  const { t } = useTranslation('committee');
  return (
    <AddressForm className={styles.control} aria-label={t('control.title')}>
      <SelectField
        id="committee-plan"
        label={t('control.plan')}
        data={plans.map(({ slug, title }) => ({ value: slug, label: title }))}
        value={plan}
        onChange={(event) => onPlan(event.currentTarget.value)}
      />
      <DayField id="since" name="since" label={t('control.since')} day={period.since} min={EARLIEST} max={today} />
      <DayField id="as-of" name="asOf" label={t('control.asOf')} day={period.asOf} min={EARLIEST} max={today} />
      <Button type="submit" quiet>
        {t('control.show')}
      </Button>
    </AddressForm>
  );
};
