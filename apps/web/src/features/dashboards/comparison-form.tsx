import { firstDayOf, type IsoDate } from '@iltizam/shared/kernel/dates';
import type { Plan, PlanSummary } from '@iltizam/shared/plans/contract';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import { SelectField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './timeline.module.css';

type ComparisonFormProps = {
  plan: Plan;
  others: readonly PlanSummary[];
  /** null for an archived plan, whose days are not known */
  days: { from: IsoDate; to: IsoDate } | null;
  other: string | null;
  today: IsoDate;
};

/** Which days and which plan to compare with, written into the address. */
export const ComparisonForm = ({ plan, others, days, other, today }: ComparisonFormProps) => {
  const { t } = useTranslation('dashboards');
  const limits = { min: firstDayOf(plan.start), max: today };
  return (
    <AddressForm key={`${days?.from} ${days?.to} ${other}`} className={styles.filters} aria-label={t('compare.form')}>
      {days && (
        <>
          <DayField {...limits} name="from" label={t('compare.from')} day={days.from} />
          <DayField {...limits} name="to" label={t('compare.to')} day={days.to} />
        </>
      )}
      {others.length > 0 && (
        <SelectField
          name="with"
          label={t('compare.with')}
          data={[
            { value: '', label: t('compare.noPlan') },
            ...others.map(({ slug, title, titleLang }) => ({ value: slug, label: title, lang: titleLang })),
          ]}
          defaultValue={other ?? ''}
        />
      )}
      <Button type="submit">{t('compare.submit')}</Button>
    </AddressForm>
  );
};
