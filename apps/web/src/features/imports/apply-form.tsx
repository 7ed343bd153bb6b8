import type { ApplyImport, Import } from '@iltizam/shared/imports/contract';
import { useId, useState } from 'react';
import { ApiError, errorsByField } from '../../lib/api-error.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { Notice } from '../../ui/notice.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useImportAct } from './imports.api.js';
import styles from './imports.module.css';

type Values = { reason: string; approver: string; effectiveOn: string };

/** What was sent is not typed again when it was refused. */
const sent = (form: ApplyImport | null | undefined): Values => ({
  reason: form?.reason ?? '',
  approver: form?.approver ?? '',
  effectiveOn: form?.effectiveOn ?? '',
});

const written = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const AmendmentFields = ({
  values,
  errors,
  onChange,
}: {
  values: Values;
  errors: Readonly<Record<string, string>>;
  onChange: (values: Values) => void;
}) => {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.form}>
      <TextAreaField
        id="import-reason"
        label={t('apply.reason')}
        description={t('apply.reasonHint')}
        error={errors['reason']}
        rows={3}
        value={values.reason}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, reason: value })}
      />
      <TextField
        id="import-approver"
        label={t('apply.approver')}
        description={t('apply.approverHint')}
        error={errors['approver']}
        value={values.approver}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, approver: value })}
      />
      <TextField
        id="import-day"
        label={t('apply.effectiveOn')}
        description={t('apply.effectiveOnHint')}
        error={errors['effectiveOn']}
        type="date"
        value={values.effectiveOn}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, effectiveOn: value })}
      />
    </div>
  );
};

type EraseBoxProps = { id: string; count: number; checked: boolean; missing: boolean; onChange: (checked: boolean) => void };

/** What an empty cell takes away is agreed to apart from the rest. */
const EraseBox = ({ id, count, checked, missing, onChange }: EraseBoxProps) => {
  const { t } = useTranslation('imports');
  return (
    <Notice tone="warning" title={t('erase.title', { count })}>
      <div className={styles.erase}>
        <p>{t('erase.hint')}</p>
        {missing && (
          <p id={`${id}-error`} role="alert" className={styles.error}>
            {t('erase.missing')}
          </p>
        )}
        <label>
          <input
            id={id}
            type="checkbox"
            aria-invalid={missing || undefined}
            aria-describedby={missing ? `${id}-error` : undefined}
            checked={checked}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {t('erase.box', { count })}
        </label>
      </div>
    </Notice>
  );
};

/** Says exactly what will be written, and writes it once asked twice. */
export const ApplyForm = ({ of: { id, version, kind, plan, counts, refusal }, busy }: { of: Import; busy: boolean }) => {
  const { t } = useTranslation('imports');
  const [values, setValues] = useState(() => sent(refusal?.form));
  // Agreed to what was shown: a file that is read again is looked at again.
  const [erasedOf, setErasedOf] = useState(refusal?.form?.erase && refusal.code !== 'import.plan_moved' ? version : null);
  const [missing, setMissing] = useState(false);
  const box = useId();
  const act = useImportAct({ id, version });
  const erase = erasedOf === version;
  const check = () => {
    const agreed = erase || counts.erased === 0;
    setMissing(!agreed);
    if (!agreed) document.getElementById(box)?.focus();
    return agreed;
  };
  const as = kind === 'plan' ? (plan?.as ?? 'edit') : kind;
  const errors = act.error instanceof ApiError ? act.error.byField : errorsByField(refusal?.errors ?? []);
  const body: ApplyImport = {
    reason: written(values.reason),
    approver: written(values.approver),
    effectiveOn: written(values.effectiveOn),
    erase,
  };
  return (
    <section className="stack" aria-labelledby="apply">
      <h2 id="apply">{t('apply.title')}</h2>
      <p className="prose">{t(`apply.${as}`)}</p>
      {act.error && <SendFailure error={act.error} />}
      {as === 'amendment' && <AmendmentFields values={values} errors={errors} onChange={setValues} />}
      {counts.erased > 0 && (
        <EraseBox
          id={box}
          count={counts.erased}
          checked={erase}
          missing={missing}
          onChange={(checked) => {
            setErasedOf(checked ? version : null);
            setMissing(false);
          }}
        />
      )}
      <ConfirmedButton
        label={t('apply.button')}
        question={t('apply.question')}
        confirm={t('apply.confirm')}
        cancel={t('cancel')}
        busy={act.isPending || busy}
        check={check}
        onConfirm={() => act.mutate({ act: 'application', body })}
      />
    </section>
  );
};
