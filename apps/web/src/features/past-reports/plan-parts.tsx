import type { PastReading } from '@iltizam/shared/past-reports/contract';
import type { StudioInstitution } from '@iltizam/shared/studio/contract';
import { SelectField, TextField } from '../../ui/field.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './past-reports.module.css';
import { NEW, type PlanValues, printedBodies } from './plan-values.js';

type PlanPartsProps = {
  reading: PastReading;
  values: PlanValues;
  errors: Readonly<Record<string, string>>;
  institutions: readonly StudioInstitution[];
  onChange: (values: PlanValues) => void;
};

/** The axes with their titles, commitments that have none, and the body of each commitment: proposed, for a person to confirm. */
export const PlanParts = ({ reading, values, errors, institutions, onChange }: PlanPartsProps) => {
  const { t } = useTranslation('pastReports');
  const language = useLanguage();
  const known = institutions.map(({ key, name }) => ({ value: key, label: name[language] ?? name.fr ?? key }));
  const axes = Object.keys(values.axes).map(Number);
  const errorOf = (commitments: readonly number[], field: 'axis' | 'institution'): string | undefined =>
    reading.commitments.flatMap(({ number }, index) =>
      commitments.includes(number) ? (errors[`commitments.${index}.${field}`] ?? []) : [],
    )[0];
  const homeless = reading.commitments.filter(({ axis }) => axis === null);
  return (
    <>
      <fieldset className={styles.bodies}>
        <legend>{t('plan.axes')}</legend>
        {axes.map((number, index) => (
          <TextField
            key={number}
            dir="auto"
            label={t('plan.axis', { n: number })}
            value={values.axes[number] ?? ''}
            error={errors[`axes.${index}.title.fr`]}
            onChange={({ currentTarget }) => onChange({ ...values, axes: { ...values.axes, [number]: currentTarget.value } })}
          />
        ))}
        {axes.length > 1 &&
          homeless.map(({ number, title }) => (
            <SelectField
              key={number}
              label={t('plan.axisOf', { n: number, title })}
              data={[
                { value: '', label: t('decide.choose') },
                ...axes.map((axis) => ({ value: String(axis), label: `${axis}. ${values.axes[axis] ?? ''}` })),
              ]}
              value={values.axisOf[number] ?? ''}
              error={errorOf([number], 'axis')}
              onChange={({ currentTarget }) => onChange({ ...values, axisOf: { ...values.axisOf, [number]: currentTarget.value } })}
            />
          ))}
      </fieldset>
      <fieldset className={styles.bodies}>
        <legend>{t('plan.bodies')}</legend>
        <p className="hint">{t('plan.bodiesHint')}</p>
        {printedBodies(reading).map(({ id, printed, commitments }) => (
          <SelectField
            key={id}
            label={printed ?? t('plan.noBody')}
            description={t('plan.bodyOf', { count: commitments.length, list: commitments.join(', ') })}
            data={[
              { value: '', label: t('decide.choose') },
              ...(printed === null ? [] : [{ value: NEW, label: t('plan.newBody', { name: printed }) }]),
              ...known,
            ]}
            value={values.bodies[id] ?? ''}
            error={errorOf(commitments, 'institution')}
            onChange={({ currentTarget }) => onChange({ ...values, bodies: { ...values.bodies, [id]: currentTarget.value } })}
          />
        ))}
      </fieldset>
    </>
  );
};
