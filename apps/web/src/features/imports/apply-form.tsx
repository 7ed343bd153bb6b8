import type { ApplyImport, Import } from '@iltizam/shared/imports/contract';
import { useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useImportAct } from './imports.api.js';
import styles from './imports.module.css';

type Values = { reason: string; approver: string; effectiveOn: string };
const EMPTY: Values = { reason: '', approver: '', effectiveOn: '' };

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

/** Says exactly what will be written, and writes it once asked twice. */
export const ApplyForm = ({ of: { id, version, kind, plan }, busy }: { of: Import; busy: boolean }) => {
  const { t } = useTranslation('imports');
  const [values, setValues] = useState(EMPTY);
  const act = useImportAct({ id, version });
  const as = kind === 'plan' ? (plan?.as ?? 'edit') : kind;
  const errors = act.error instanceof ApiError ? act.error.byField : {};
  const body: ApplyImport = {
    reason: written(values.reason),
    approver: written(values.approver),
    effectiveOn: written(values.effectiveOn),
  };
  return (
    <section className="stack" aria-labelledby="apply">
      <h2 id="apply">{t('apply.title')}</h2>
      <p className="prose">{t(`apply.${as}`)}</p>
      {act.error && <SendFailure error={act.error} />}
      {as === 'amendment' && <AmendmentFields values={values} errors={errors} onChange={setValues} />}
      <ConfirmedButton
        label={t('apply.button')}
        question={t('apply.question')}
        confirm={t('apply.confirm')}
        cancel={t('cancel')}
        busy={act.isPending || busy}
        onConfirm={() => act.mutate({ act: 'application', body })}
      />
    </section>
  );
};
