import type { CommitmentForm as Body, Saved, StudioCommitment, StudioInstitution, StudioPlan } from '@iltizam/shared/studio/contract';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { type FormValues, keysOf, textValues, typed, typedDecimal, typedOptional, typedOptionalText, typedText } from './form-values.js';
import { ChoiceField, LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { SupportingField } from './supporting-field.js';
import { wordsOf } from './text-in-main.js';
import { useStudioForm } from './use-studio-form.js';

const TEXTS = ['problem', 'solution', 'expectedResult'] as const;

const bodyOf = (values: FormValues): Body => ({
  axisId: Number(typed(values, 'axisId')),
  institution: typed(values, 'institution'),
  supporting: keysOf(values, 'supporting'),
  title: typedText(values, 'title'),
  problem: typedOptionalText(values, 'problem'),
  solution: typedOptionalText(values, 'solution'),
  expectedResult: typedOptionalText(values, 'expectedResult'),
  weight: typedDecimal(values, 'weight'),
  start: typedOptional(values, 'start'),
  end: typedOptional(values, 'end'),
  ogpId: typedOptional(values, 'ogpId'),
});

type CommitmentFormProps = {
  plan: StudioPlan;
  institutions: readonly StudioInstitution[];
  /** null for a new one */
  commitment: StudioCommitment | null;
  /** where a new one begins */
  axisId: number;
  onSaved?: (saved: Saved) => void;
};

export const CommitmentForm = ({ plan, institutions, commitment, axisId, onSaved }: CommitmentFormProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const form = useStudioForm({
    id: commitment === null ? `commitment-new-${plan.id}` : `commitment-form-${commitment.id}`,
    stored: {
      axisId: String(commitment?.axisId ?? axisId),
      institution: commitment?.institution.key ?? '',
      supporting: (commitment?.supporting ?? []).map(({ key }) => key).join(' '),
      ...textValues('title', commitment?.title ?? null),
      ...Object.assign({}, ...TEXTS.map((name) => textValues(name, commitment?.[name] ?? null))),
      weight: commitment?.weight ?? '1',
      start: commitment?.start ?? '',
      end: commitment?.end ?? '',
      ogpId: commitment?.ogpId ?? '',
    } as FormValues,
    version: commitment?.version ?? null,
    write: (values) => ({
      path: commitment === null ? `/plans/${plan.slug}/commitments` : `/commitments/${commitment.id}`,
      body: bodyOf(values),
    }),
    ...(onSaved && { onSaved }),
  });
  const words = t(commitment === null ? 'commitment.add' : 'commitment.save');
  const nothing = { value: '', label: t('choose') };
  return (
    <StudioForm form={form} main={plan.mainLanguage} label={words} submit={words}>
      <LocalizedField name="title" label={t('field.commitmentTitle')} />
      <ChoiceField
        name="institution"
        label={t('field.institution')}
        hint={t('hint.institution')}
        choices={[nothing, ...institutions.map(({ key, name }) => ({ value: key, label: wordsOf(name, language, plan.mainLanguage) }))]}
      />
      <SupportingField institutions={institutions} main={plan.mainLanguage} />
      <ChoiceField
        name="axisId"
        label={t('field.axisId')}
        choices={plan.axes.map(({ id, number, title }) => ({
          value: String(id),
          label: `${number}. ${wordsOf(title, language, plan.mainLanguage)}`,
        }))}
      />
      {TEXTS.map((name) => (
        <LocalizedField key={name} name={name} label={t(`field.${name}`)} long />
      ))}
      <PlainField name="start" label={t('field.start')} hint={t('hint.optionalDate')} />
      <PlainField name="end" label={t('field.end')} hint={t('hint.optionalDate')} />
      <PlainField name="ogpId" label={t('field.ogpId')} hint={t('hint.ogpId')} />
      {plan.settings.planRate === 'weighted_commitments' && (
        <PlainField name="weight" label={t('field.weight')} hint={t('hint.commitmentWeight')} numeric />
      )}
    </StudioForm>
  );
};
