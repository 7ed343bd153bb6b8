import type { Locale } from '@iltizam/shared/kernel/locale';
import { MEETING_KINDS, type Meeting } from '@iltizam/shared/meetings/contract';
import { useTranslation } from '../../ui/translation.js';
import { textValues, typed, typedOptional, typedText } from './form-values.js';
import { ChoiceField, LocalizedField, PlainField, WordsField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { useStudioForm } from './use-studio-form.js';

type MeetingFormProps = { plan: { slug: string; mainLanguage: Locale }; /** null for a new one */ meeting: Meeting | null };

export const MeetingForm = ({ plan, meeting }: MeetingFormProps) => {
  const { t } = useTranslation('studio');
  const form = useStudioForm({
    id: meeting === null ? `meeting-new-${plan.slug}` : `meeting-form-${meeting.id}`,
    stored: {
      ...textValues('title', meeting?.titles ?? null),
      kind: meeting?.kind ?? 'implementation',
      heldOn: meeting?.heldOn ?? '',
      place: meeting?.place ?? '',
      notes: meeting?.notes ?? '',
    },
    version: meeting?.version ?? null,
    write: (values) => ({
      path: meeting === null ? `/plans/${plan.slug}/meetings` : `/meetings/${meeting.id}`,
      body: {
        title: typedText(values, 'title'),
        kind: typed(values, 'kind'),
        heldOn: typed(values, 'heldOn'),
        place: typedOptional(values, 'place'),
        notes: typedOptional(values, 'notes'),
      },
    }),
  });
  const words = t(meeting === null ? 'meeting.add' : 'meeting.save');
  return (
    <StudioForm form={form} main={plan.mainLanguage} label={meeting === null ? words : `${words}, ${meeting.title}`} submit={words}>
      <LocalizedField name="title" label={t('field.title')} />
      <ChoiceField
        name="kind"
        label={t('field.meetingKind')}
        choices={MEETING_KINDS.map((value) => ({ value, label: t(`meeting.kind.${value}`) }))}
      />
      <PlainField name="heldOn" label={t('field.heldOn')} type="date" />
      <WordsField name="place" label={t('field.place')} />
      <WordsField name="notes" label={t('field.notes')} hint={t('hint.meetingNotes')} long />
    </StudioForm>
  );
};
