import { SECTORS } from '@iltizam/shared/institutions/contract';
import type { StudioInstitution, StudioInstitutionList } from '@iltizam/shared/studio/contract';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { textValues, typed, typedText } from './form-values.js';
import { ChoiceField, LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { wordsOf } from './text-in-main.js';
import { useStudioForm } from './use-studio-form.js';

type InstitutionFormProps = {
  /** null for a new one */
  institution: StudioInstitution | null;
  people: StudioInstitutionList['people'];
};

/** A body of any plan; it is named in French first, as in the official texts. */
export const InstitutionForm = ({ institution, people }: InstitutionFormProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const form = useStudioForm({
    id: institution === null ? 'institution-new' : `institution-form-${institution.id}`,
    stored: {
      ...textValues('name', institution?.name ?? null),
      key: institution?.key ?? '',
      sector: institution?.sector ?? 'public',
      headAccountId: String(institution?.headAccountId ?? ''),
    },
    version: institution?.version ?? null,
    write: (values) => ({
      path: institution === null ? '/institutions' : `/institutions/${institution.id}`,
      body: {
        name: typedText(values, 'name'),
        key: typed(values, 'key'),
        sector: typed(values, 'sector'),
        headAccountId: Number(typed(values, 'headAccountId')) || null,
      },
    }),
  });
  const words = t(institution === null ? 'institution.add' : 'institution.save');
  const label = institution === null ? words : `${words}, ${wordsOf(institution.name, language, 'fr')}`;
  return (
    <StudioForm form={form} main="fr" label={label} submit={words}>
      <LocalizedField name="name" label={t('field.institutionName')} />
      <PlainField name="key" label={t('field.key')} hint={t('hint.key')} />
      <ChoiceField name="sector" label={t('field.sector')} choices={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))} />
      {people.length > 0 && (
        <ChoiceField
          name="headAccountId"
          label={t('field.head')}
          hint={t('hint.head')}
          choices={[{ value: '', label: t('field.noHead') }, ...people.map(({ id, name }) => ({ value: String(id), label: name }))]}
        />
      )}
    </StudioForm>
  );
};
