import type { KeptMeasurement, MeasuredIndicator, MeasurementForm as Body } from '@iltizam/shared/indicators/contract';
import { type FormEvent, useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './measurements.module.css';
import { useWriteMeasurement } from './measurements.api.js';

type MeasurementFormProps = {
  indicator: MeasuredIndicator;
  /** the value to correct; null for a new one */
  measurement: KeptMeasurement | null;
  onSaved: () => void;
  onCancel?: () => void;
};

type Typed = { value: string; printed: string; on: string };

const typedOf = ({ unit }: MeasuredIndicator, measurement: KeptMeasurement | null): Typed => {
  if (measurement === null) return { value: '', printed: '', on: '' };
  const { value, printed, on } = measurement;
  return { value: value ?? '', printed: unit !== 'text' && printed === value ? '' : printed, on };
};

const bodyOf = ({ unit }: MeasuredIndicator, { value, printed, on }: Typed): Body => ({
  value: unit === 'text' ? null : value.trim().replace(',', '.') || null,
  printed: printed.trim() || null,
  on: on.trim(),
});

/** A value of an indicator with its date, as precise as it is known: a new one, or the same said anew. */
export const MeasurementForm = ({ indicator, measurement, onSaved, onCancel }: MeasurementFormProps) => {
  const { t } = useTranslation('measurements');
  const [typed, setTyped] = useState(() => typedOf(indicator, measurement));
  const write = useWriteMeasurement();
  const id = `${measurement === null ? `new-${indicator.id}` : `value-${measurement.id}`}`;
  const { error } = write;
  const errors = useMemo(() => (error instanceof ApiError ? error.byField : {}), [error]);
  const summary = useMemo(() => Object.entries(errors).map(([name, message]) => ({ field: `${id}-${name}`, message })), [errors, id]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (write.isPending) return;
    const form = bodyOf(indicator, typed);
    write.mutate(
      measurement === null ? { kind: 'add', indicator: indicator.id, form } : { kind: 'correct', measurement: measurement.id, form },
      {
        onSuccess: () => {
          if (measurement === null) setTyped(typedOf(indicator, null));
          onSaved();
        },
      },
    );
  };
  const field = (name: keyof Typed) => ({
    id: `${id}-${name}`,
    value: typed[name],
    error: errors[name],
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => setTyped((now) => ({ ...now, [name]: currentTarget.value })),
  });
  const label = t(measurement === null ? 'add' : 'correct');
  return (
    <form className={styles.form} aria-label={`${label}, ${indicator.name}`} onSubmit={send} noValidate>
      <ErrorSummary errors={summary} />
      {error !== null && summary.length === 0 && <SendFailure error={error} />}
      <div className={styles.fields}>
        {indicator.unit !== 'text' && (
          <TextField
            {...field('value')}
            label={t('field.value')}
            dir="ltr"
            inputMode="decimal"
            {...(indicator.unit === 'percent' && { unit: '%' })}
          />
        )}
        <TextField
          {...field('printed')}
          label={t(indicator.unit === 'text' ? 'field.text' : 'field.printed')}
          description={t(indicator.unit === 'text' ? 'hint.text' : 'hint.printed')}
          dir="auto"
        />
        <TextField {...field('on')} label={t('field.on')} description={t('hint.on')} dir="ltr" />
      </div>
      <div className={styles.actions}>
        <Button type="submit" small busy={write.isPending}>
          {write.isPending ? t('saving') : label}
        </Button>
        {onCancel && (
          <Button quiet small onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
