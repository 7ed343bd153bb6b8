import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import type { TimelineFilter } from './timeline-filter.js';
import styles from './timeline.module.css';

type TimelineFiltersProps = { plan: Plan; filter: TimelineFilter; asOf: IsoDate | null };

/** A form that writes the filter into the address, with JavaScript or without. */
export const TimelineFilters = ({ plan, filter, asOf }: TimelineFiltersProps) => {
  const { t } = useTranslation('dashboards');
  const all = { value: '', label: t('timeline.all') };
  return (
    <AddressForm key={JSON.stringify(filter)} className={styles.filters} role="search" aria-label={t('timeline.filters')}>
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <SelectField
        name="axis"
        label={t('timeline.byAxis')}
        data={[
          all,
          ...plan.axes.map(({ number, title, titleLang }) => ({ value: String(number), label: `${number}. ${title}`, lang: titleLang })),
        ]}
        defaultValue={filter.axis}
      />
      <SelectField
        name="institution"
        label={t('institutions.institution')}
        data={[all, ...plan.institutions.map(({ key, name, nameLang }) => ({ value: key, label: name, lang: nameLang }))]}
        defaultValue={filter.institution}
      />
      <label className={styles.check}>
        <input type="checkbox" name="late" value="1" defaultChecked={filter.late} />
        {t('timeline.onlyLate')}
      </label>
      <Button type="submit">{t('timeline.apply')}</Button>
    </AddressForm>
  );
};
