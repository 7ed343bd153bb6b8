import { isWeight, sharesOf } from '@iltizam/shared/activities/weights';
import type { AmendableCommitment, AmendablePlan, Amendment, AmendPlan } from '@iltizam/shared/amendments/contract';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import styles from './amend-form.module.css';
import { amendRequest, amendValues } from './amend-values.js';
import { previewQuery } from './amend.api.js';
import { changedNames, typedDecimal } from './form-values.js';
import { SettingsFields } from './settings-form.js';
import { ChoiceField, LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm, useFormContext } from './studio-form.js';
import { type StudioForm as Form, useStudioForm } from './use-studio-form.js';

const PREVIEW_AFTER_MS = 600;

/** The value once it has rested for a moment. */
const useRested = <Value,>(value: Value): Value => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PREVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
};

/** A part of the plan: its weight at sight, the rest folded; what changed or was refused cannot be folded away. */
const PartFields = ({ place }: { place: string }) => {
  const { t } = useTranslation('amendments');
  const { form } = useFormContext();
  const isFolded = (name: string): boolean => name.startsWith(`${place}.`) && name !== `${place}.weight`;
  const touched = [...changedNames(form.values, form.stored), ...Object.keys(form.errors)].some(isFolded);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <PlainField name={`${place}.weight`} label={t('form.weight')} numeric />
      <details open={opened || touched} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{t('form.rest')}</summary>
        <div className={styles.rest}>
          <LocalizedField name={`${place}.title`} label={t('form.activityTitle')} />
          <div className={styles.values}>
            <PlainField name={`${place}.dates.start`} label={t('form.start')} hint={t('form.dateHint')} />
            <PlainField name={`${place}.dates.end`} label={t('form.end')} hint={t('form.dateHint')} />
            <ChoiceField
              name={`${place}.applicable`}
              label={t('form.state')}
              choices={[
                { value: 'true', label: t('form.applicable') },
                { value: 'false', label: t('form.dropped') },
              ]}
            />
          </div>
        </div>
      </details>
    </>
  );
};

/** The share of each activity in the commitment's rate, as stored and as typed; null where it weighs nothing. */
const sharesIn = (values: Form['values'], count: number): (string | null)[] =>
  sharesOf(
    Array.from({ length: count }, (_, index) => {
      const weight = typedDecimal(values, `activities.${index}.weight`);
      return values[`activities.${index}.applicable`] === 'true' && isWeight(weight) ? weight : null;
    }),
  );

const CommitmentFields = ({ commitment, form }: { commitment: AmendableCommitment; form: Form }) => {
  const { t } = useTranslation(['amendments', 'studio']);
  const format = useFormat();
  const [before, after] = [sharesIn(form.stored, commitment.activities.length), sharesIn(form.values, commitment.activities.length)];
  const shown = (share: string | null | undefined): string => (share ? `${format.number(share)} %` : '–');
  return (
    <>
      <details>
        <summary>{t('form.whole')}</summary>
        <PartFields place="commitments.0" />
        {(['problem', 'solution', 'expectedResult'] as const).map((field) => (
          <LocalizedField key={field} name={`commitments.0.scope.${field}`} label={t(`scope.${field}`)} long />
        ))}
      </details>
      {commitment.activities.map(({ id, number }, index) => (
        <fieldset key={id} className={styles.part}>
          <legend>
            {t('form.activity', { number })}{' '}
            <span className="meta">{t('form.share', { before: shown(before[index]), after: shown(after[index]) })}</span>
          </legend>
          <PartFields place={`activities.${index}`} />
        </fieldset>
      ))}
      <details>
        <summary>{t('form.added')}</summary>
        <p className="hint">{t('form.addedHint')}</p>
        <LocalizedField name="added.0.title" label={t('form.activityTitle')} />
        <PlainField name="added.0.weight" label={t('form.weight')} numeric />
        <PlainField name="added.0.start" label={t('form.start')} hint={t('form.dateHint')} />
        <PlainField name="added.0.end" label={t('form.end')} hint={t('form.dateHint')} />
      </details>
    </>
  );
};

type Preview = { preview: (amendment: Amendment) => ReactNode };

const LivePreview = ({ slug, request, dirty, preview }: { slug: string; request: AmendPlan; dirty: boolean } & Preview) => {
  const { t } = useTranslation('amendments');
  const text = useRested(JSON.stringify(request));
  const body = dirty ? (JSON.parse(text) as AmendPlan) : null;
  const { data, error } = useQuery(previewQuery(useLanguage(), slug, body));
  const refusals = error instanceof ApiError ? [...new Set(Object.values(error.byField))] : [];
  return (
    <section aria-labelledby="amend-preview" aria-live="polite" className="stack">
      <h2 id="amend-preview">{t('form.preview')}</h2>
      {body === null ? (
        <p className="meta">{t('form.previewNothing')}</p>
      ) : error !== null ? (
        refusals.length > 0 ? (
          refusals.map((refusal) => <p key={refusal}>{refusal}</p>)
        ) : (
          <SendFailure error={error} />
        )
      ) : (
        data && preview(data)
      )}
    </section>
  );
};

type AmendFormProps = { plan: AmendablePlan; commitment: AmendableCommitment | null; onSaved: () => void } & Preview;

/** What changes, why, by whose approval, from when on; with what it does to the rates while it is typed. DOMAIN.md §3.8 */
export const AmendForm = ({ plan, commitment, preview, onSaved }: AmendFormProps) => {
  const { t } = useTranslation('amendments');
  const today = useToday();
  const stored = useMemo(() => amendValues(plan, commitment, today), [plan, commitment, today]);
  const form = useStudioForm({
    id: `amend-${plan.slug}-${commitment?.number ?? 'plan'}`,
    stored,
    version: null,
    write: (values) => ({ path: `/plans/${plan.slug}/amendments`, body: amendRequest(values, stored, commitment) }),
    onSaved,
  });
  const { reason, approver, ...rest } = amendRequest(form.values, stored, commitment);
  const changes =
    rest.plan !== null ||
    rest.added.length > 0 ||
    [...rest.commitments, ...rest.activities].some(({ id: _id, ...part }) => Object.values(part).some((value) => value !== null));
  // What is asked for the preview alone is complete: reason and approver are often typed last.
  const asked = {
    ...rest,
    reason: reason[plan.mainLanguage] ? reason : { ...reason, [plan.mainLanguage]: '–' },
    approver: approver || '–',
  };
  return (
    <StudioForm
      form={form}
      main={plan.mainLanguage}
      label={t('form.title')}
      submit={t('form.publish')}
      asks={{ question: t('form.question'), confirm: t('form.confirm') }}
    >
      {commitment ? (
        <CommitmentFields commitment={commitment} form={form} />
      ) : (
        <>
          <PlainField name="plan.end" label={t('form.planEnd')} hint={t('form.dateHint')} />
          <SettingsFields prefix="plan.settings." />
        </>
      )}
      <LocalizedField name="reason" label={t('form.reason')} hint={t('form.reasonHint')} long />
      <PlainField name="approver" label={t('form.approver')} hint={t('form.approverHint')} />
      <PlainField name="effectiveOn" label={t('form.effectiveOn')} hint={t('form.effectiveHint')} type="date" />
      <LivePreview slug={plan.slug} request={asked} dirty={changes} preview={preview} />
      {Object.keys(form.errors).includes('') && <Notice title={form.errors[''] ?? ''} />}
    </StudioForm>
  );
};
