import type { StudioAxis, StudioPlan } from '@iltizam/shared/studio/contract';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { textValues, typedText } from './form-values.js';
import { LocalizedField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { wordsOf } from './text-in-main.js';
import { useStudioForm } from './use-studio-form.js';

type AxisFormProps = { plan: StudioPlan; /** null for a new one */ axis: StudioAxis | null; onSaved?: () => void };

export const AxisForm = ({ plan, axis, onSaved }: AxisFormProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const form = useStudioForm({
    id: axis === null ? `axis-new-${plan.id}` : `axis-form-${axis.id}`,
    stored: textValues('title', axis?.title ?? null),
    version: axis?.version ?? null,
    write: (values) => ({
      path: axis === null ? `/plans/${plan.slug}/axes` : `/axes/${axis.id}`,
      body: { title: typedText(values, 'title') },
    }),
    ...(onSaved && { onSaved }),
  });
  const words = t(axis === null ? 'axis.add' : 'axis.save');
  const label = axis === null ? words : `${words}, ${wordsOf(axis.title, language, plan.mainLanguage)}`;
  return (
    <StudioForm form={form} main={plan.mainLanguage} label={label} submit={words}>
      <LocalizedField name="title" label={t('field.axisTitle')} />
    </StudioForm>
  );
};
