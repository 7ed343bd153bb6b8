import { SECTION_NAMES, type StudioPlan } from '@iltizam/shared/studio/contract';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { type FormValues, textValues, typedOptionalText } from './form-values.js';
import { reportPreviewUrl } from './studio.api.js';
import { LocalizedField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { useStudioForm } from './use-studio-form.js';

/** What the report says around the figures, by language, a blank line between two paragraphs. DOMAIN.md §9 */
export const SectionsForm = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const form = useStudioForm({
    id: `sections-${plan.id}`,
    stored: Object.assign({}, ...SECTION_NAMES.map((name) => textValues(name, plan.sections[name]))) as FormValues,
    version: plan.version,
    write: (values) => ({
      path: `/plans/${plan.slug}/sections`,
      body: Object.fromEntries(SECTION_NAMES.map((name) => [name, typedOptionalText(values, name)])),
    }),
  });
  return (
    <StudioForm form={form} main={plan.mainLanguage} label={t('sections.title')} submit={t('sections.save')}>
      {SECTION_NAMES.map((name) => (
        <LocalizedField key={name} name={name} label={t(`field.${name}`)} hint={t(`hint.${name}`)} rows={10} />
      ))}
    </StudioForm>
  );
};

/** The report as it is printed now, with what was saved. */
export const ReportPreview = ({ plan: { slug, state } }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  if (state === 'draft') return <p className="hint">{t('sections.noPreview')}</p>;
  return (
    <p>
      <a href={reportPreviewUrl(slug, language)} target="_blank" rel="noopener">
        {t('sections.preview')}
      </a>
    </p>
  );
};
