import type { StudioMember } from '@iltizam/shared/members/contract';
import { MEMBER_KINDS } from '@iltizam/shared/plans/contract';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { textValues, typed, typedText } from './form-values.js';
import { ChoiceField, LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { wordsOf } from './text-in-main.js';
import { useStudioForm } from './use-studio-form.js';

/** Who runs plans; named in French first, as in the official texts. */
export const MemberForm = ({ member, onSaved }: { /** null for a new one */ member: StudioMember | null; onSaved?: () => void }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const form = useStudioForm({
    id: member === null ? 'member-new' : `member-form-${member.id}`,
    stored: { ...textValues('name', member?.name ?? null), slug: member?.slug ?? '', kind: member?.kind ?? 'national' },
    version: member?.version ?? null,
    write: (values) => ({
      path: member === null ? '/members' : `/members/${member.id}`,
      body: { name: typedText(values, 'name'), slug: typed(values, 'slug'), kind: typed(values, 'kind') },
    }),
    ...(onSaved && { onSaved }),
  });
  const words = t(member === null ? 'members.add' : 'members.save');
  const label = member === null ? words : `${words}, ${wordsOf(member.name, language, 'fr')}`;
  return (
    <StudioForm form={form} main="fr" label={label} submit={words}>
      <LocalizedField name="name" label={t('field.memberName')} />
      <ChoiceField
        name="kind"
        label={t('field.memberKind')}
        choices={MEMBER_KINDS.map((value) => ({ value, label: t(`memberKind.${value}`) }))}
      />
      <PlainField name="slug" label={t('field.key')} hint={t('hint.memberKey')} />
    </StudioForm>
  );
};
