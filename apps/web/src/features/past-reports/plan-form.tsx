import { PERCENT_RULES, type PastReport } from '@iltizam/shared/past-reports/contract';
import { withDecisions } from '@iltizam/shared/past-reports/decisions';
import { pastPercents } from '@iltizam/shared/past-reports/to-portable';
import type { StudioInstitution, StudioPlanList } from '@iltizam/shared/studio/contract';
import { type FormEvent, useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useMakePlan } from './past-reports.api.js';
import { PlanParts } from './plan-parts.js';
import { planForm, proposedSlug, proposedValues } from './plan-values.js';

type PlanFormProps = {
  report: PastReport;
  owners: StudioPlanList;
  institutions: readonly StudioInstitution[];
  onMade: () => void;
};

const PLAIN = ['slug', 'number', 'start', 'end', 'ratesAsOf'] as const;

/** An address that is taken is refused as a whole: it is said beside its field too. */
const refusedFields = ({ code, detail, byField }: ApiError): Readonly<Record<string, string>> =>
  code === 'plan.slug_taken' && detail !== null ? { slug: detail } : byField;

/** Makes the plan of a reading: its identity, how levels become percents, its axes and its bodies. */
export const PlanForm = ({ report, owners, institutions, onMade }: PlanFormProps) => {
  const { t } = useTranslation('pastReports');
  const language = useLanguage();
  const reading = useMemo(() => withDecisions(report.reading, report.decisions), [report]);
  const [values, setValues] = useState(() => proposedValues(reading, institutions, owners));
  const [asked, setAsked] = useState(false);
  const make = useMakePlan(report.id, report.version, onMade);
  const { limits } = useMemo(() => pastPercents(reading, values.percentRule), [reading, values.percentRule]);
  const errors = make.error instanceof ApiError ? refusedFields(make.error) : {};
  /** An address that nobody changed goes with the member. */
  const chooseMember = (member: string) => {
    const proposed = values.slug === proposedSlug(reading, values.member, owners.items);
    setValues({ ...values, member, ...(proposed && { slug: proposedSlug(reading, member, owners.items) }) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!asked) return setAsked(true);
    if (!make.isPending) make.mutate(planForm(reading, values), { onSettled: () => setAsked(false) });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={t('plan.title')}>
      {make.error !== null && <SendFailure error={make.error} />}
      <TextField
        dir="auto"
        label={t('plan.name')}
        value={values.title}
        error={errors['title.fr']}
        onChange={({ currentTarget }) => setValues({ ...values, title: currentTarget.value })}
      />
      {PLAIN.map((name) => (
        <TextField
          key={name}
          dir="ltr"
          autoComplete="off"
          label={t(`plan.${name}`)}
          description={name === 'number' ? t('plan.numberHint') : name === 'slug' ? t('plan.slugHint') : undefined}
          value={values[name]}
          error={errors[name]}
          onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
        />
      ))}
      {owners.members.length > 1 && (
        <SelectField
          label={t('plan.member')}
          data={owners.members.map(({ slug, name }) => ({ value: slug, label: name[language] ?? name.fr ?? slug }))}
          value={values.member}
          error={errors.member}
          onChange={({ currentTarget }) => chooseMember(currentTarget.value)}
        />
      )}
      {report.kind === 'report' && (
        <SelectField
          label={t('plan.rule')}
          description={t(`rule.${values.percentRule}Hint`)}
          data={PERCENT_RULES.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
          value={values.percentRule}
          onChange={({ currentTarget }) =>
            setValues({ ...values, percentRule: currentTarget.value === 'middle' ? 'middle' : 'calibrated' })
          }
        />
      )}
      {limits.unreached.length > 0 && <p>{t('plan.unreached', { count: limits.unreached.length, list: limits.unreached.join(', ') })}</p>}
      {limits.unknown.length > 0 && <p>{t('plan.unknown', { count: limits.unknown.length, list: limits.unknown.join(', ') })}</p>}
      <PlanParts reading={reading} values={values} errors={errors} institutions={institutions} onChange={setValues} />
      <p aria-live="polite">{asked && <strong>{t('plan.question')}</strong>}</p>
      <div>
        <Button type="submit" busy={make.isPending}>
          {asked ? t('plan.confirm') : t('plan.make')}
        </Button>{' '}
        {asked && (
          <Button quiet onClick={() => setAsked(false)}>
            {t('plan.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
