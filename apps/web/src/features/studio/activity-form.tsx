import type { StudioActivity, StudioPlan } from '@iltizam/shared/studio/contract';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { textValues, typedOptional, typedText } from './form-values.js';
import { LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { wordsOf } from './text-in-main.js';
import { useStudioForm } from './use-studio-form.js';

type ActivityFormProps = { plan: StudioPlan; commitment: number; /** null for a new one */ activity: StudioActivity | null };

export const ActivityForm = ({ plan, commitment, activity }: ActivityFormProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const form = useStudioForm({
    id: activity === null ? `activity-new-${commitment}` : `activity-form-${activity.id}`,
    stored: { ...textValues('title', activity?.title ?? null), start: activity?.start ?? '', end: activity?.end ?? '' },
    version: activity?.version ?? null,
    write: (values) => ({
      path: activity === null ? `/commitments/${commitment}/activities` : `/activities/${activity.id}`,
      body: { title: typedText(values, 'title'), start: typedOptional(values, 'start'), end: typedOptional(values, 'end') },
    }),
  });
  const words = t(activity === null ? 'activity.add' : 'activity.save');
  const label = activity === null ? words : `${words}, ${wordsOf(activity.title, language, plan.mainLanguage)}`;
  return (
    <StudioForm form={form} main={plan.mainLanguage} label={label} submit={words}>
      <LocalizedField name="title" label={t('field.activityTitle')} />
      <PlainField name="start" label={t('field.start')} hint={t('hint.optionalDate')} />
      <PlainField name="end" label={t('field.end')} hint={t('hint.optionalDate')} />
    </StudioForm>
  );
};
