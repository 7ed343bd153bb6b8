import { INDICATOR_KINDS } from '@iltizam/shared/commitments/contract';
import type { StudioIndicator, StudioPlan } from '@iltizam/shared/studio/contract';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { textValues, typed, typedDecimal, typedText } from './form-values.js';
import { ChoiceField, LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { wordsOf } from './text-in-main.js';
import { useStudioForm } from './use-studio-form.js';

const UNITS = ['count', 'percent', 'text'] as const;

type IndicatorFormProps = { plan: StudioPlan; commitment: number; /** null for a new one */ indicator: StudioIndicator | null };

export const IndicatorForm = ({ plan, commitment, indicator }: IndicatorFormProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const form = useStudioForm({
    id: indicator === null ? `indicator-new-${commitment}` : `indicator-form-${indicator.id}`,
    stored: {
      ...textValues('name', indicator?.name ?? null),
      kind: indicator?.kind ?? 'monitoring',
      unit: indicator?.unit ?? 'count',
      baseline: indicator?.baseline ?? '',
      target: indicator?.target ?? '',
    },
    version: indicator?.version ?? null,
    write: (values) => ({
      path: indicator === null ? `/commitments/${commitment}/indicators` : `/indicators/${indicator.id}`,
      body: {
        name: typedText(values, 'name'),
        kind: typed(values, 'kind'),
        unit: typed(values, 'unit'),
        baseline: typedDecimal(values, 'baseline') || null,
        target: typedDecimal(values, 'target') || null,
      },
    }),
  });
  const words = t(indicator === null ? 'indicator.add' : 'indicator.save');
  const label = indicator === null ? words : `${words}, ${wordsOf(indicator.name, language, plan.mainLanguage)}`;
  return (
    <StudioForm form={form} main={plan.mainLanguage} label={label} submit={words}>
      <LocalizedField name="name" label={t('field.indicatorName')} />
      <ChoiceField name="kind" label={t('field.kind')} choices={INDICATOR_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      <ChoiceField name="unit" label={t('field.unit')} choices={UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))} />
      <PlainField name="baseline" label={t('field.baseline')} hint={t('hint.optionalNumber')} numeric />
      <PlainField name="target" label={t('field.target')} hint={t('hint.optionalNumber')} numeric />
    </StudioForm>
  );
};
