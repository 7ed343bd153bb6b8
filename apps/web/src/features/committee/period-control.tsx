import { isIsoDate } from '@iltizam/shared/kernel/dates';
import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { useState } from 'react';
import { useTranslation } from '../../ui/translation.js';
import { SelectField, TextField } from '../../ui/field.js';
import styles from './committee.module.css';
import type { Period } from './period.js';

type DayFieldProps = { id: string; label: string; value: string; min?: string; max: string; onDay: (day: string) => void };

/** A day in the address: what is half typed stays in the field until it is a day inside the limits. */
const DayField = ({ value, onDay, ...rest }: DayFieldProps) => {
  const [typed, setTyped] = useState({ over: value, text: value });
  return (
    <TextField
      {...rest}
      type="date"
      value={typed.over === value ? typed.text : value}
      onChange={(event) => {
        const day = event.currentTarget.value;
        setTyped({ over: value, text: day });
        if (isIsoDate(day) && day > '1999-12-31' && day <= rest.max && (rest.min === undefined || day >= rest.min)) onDay(day);
      }}
    />
  );
};

type PeriodControlProps = {
  plans: readonly PlanSummary[];
  plan: string;
  period: Period;
  today: string;
  onPlan: (plan: string) => void;
  onPeriod: (period: Period) => void;
};

/** Which plan, at which day, compared with which earlier day. */
export const PeriodControl = ({ plans, plan, period, today, onPlan, onPeriod }: PeriodControlProps) => {
  const { t } = useTranslation('committee');
  return (
    <section className={styles.control} aria-label={t('control.title')}>
      <SelectField
        id="committee-plan"
        label={t('control.plan')}
        data={plans.map(({ slug, title }) => ({ value: slug, label: title }))}
        value={plan}
        onChange={(event) => onPlan(event.currentTarget.value)}
      />
      <DayField
        id="since"
        label={t('control.since')}
        value={period.since}
        max={period.asOf}
        onDay={(since) => onPeriod({ ...period, since })}
      />
      <DayField
        id="as-of"
        label={t('control.asOf')}
        value={period.asOf}
        min={period.since}
        max={today}
        onDay={(asOf) => onPeriod({ ...period, asOf })}
      />
    </section>
  );
};
