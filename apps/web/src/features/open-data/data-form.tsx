import { firstDayOf, type IsoDate } from '@iltizam/shared/kernel/dates';
import type { Plan, PlanSummary } from '@iltizam/shared/plans/contract';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import type { DataChoice } from './data-choice.js';
import styles from './open-data.module.css';

type DataFormProps = { plans: readonly PlanSummary[]; plan: Plan; choice: DataChoice; today: IsoDate };

/** Which plan, day, axis and body: written into the address, from which every link below is made. */
export const DataForm = ({ plans, plan, choice, today }: DataFormProps) => {
  const { t } = useTranslation('openData');
  const { asOf, axis, institution } = choice;
  const all = { value: '', label: t('form.all') };
  return (
    <AddressForm key={`${plan.slug} ${asOf} ${axis} ${institution}`} className={styles.form} aria-label={t('form.label')}>
      <SelectField
        name="plan"
        label={t('form.plan')}
        data={plans.map(({ slug, title, titleLang }) => ({ value: slug, label: title, lang: titleLang }))}
        defaultValue={plan.slug}
      />
      {!plan.archive && (
        <>
          <TextField type="date" name="asOf" label={t('form.asOf')} min={firstDayOf(plan.start)} max={today} defaultValue={asOf ?? today} />
          <SelectField
            name="axis"
            label={t('form.axis')}
            data={[
              all,
              ...plan.axes.map(({ number, title, titleLang }) => ({
                value: String(number),
                label: `${number}. ${title}`,
                lang: titleLang,
              })),
            ]}
            defaultValue={String(axis ?? '')}
          />
          <SelectField
            name="institution"
            label={t('form.institution')}
            data={[all, ...plan.institutions.map(({ key, name, nameLang }) => ({ value: key, label: name, lang: nameLang }))]}
            defaultValue={institution ?? ''}
          />
        </>
      )}
      <Button type="submit">{t('form.submit')}</Button>
    </AddressForm>
  );
};
