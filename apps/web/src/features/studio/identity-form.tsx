import type { CreatePlan, MemberRef, PlanIdentity, Saved, StudioPlan } from '@iltizam/shared/studio/contract';
import { isLocale, type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { type FormValues, textValues, typed, typedOptional, typedOptionalText, typedText } from './form-values.js';
import { ChoiceField, LocalizedField, PlainField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { wordsOf } from './text-in-main.js';
import { useStudioForm } from './use-studio-form.js';

const valuesOf = ({ number, slug, title, summary, mainLanguage, start, end, ogpCode, ogpPlan }: PlanIdentity): FormValues => ({
  number: String(number),
  slug,
  ...textValues('title', title),
  ...textValues('summary', summary),
  mainLanguage,
  start,
  end,
  ogpCode: ogpCode ?? '',
  ogpPlan: ogpPlan ?? '',
});

const identityOf = (values: FormValues): PlanIdentity => ({
  number: Number(typed(values, 'number')),
  slug: typed(values, 'slug'),
  title: typedText(values, 'title'),
  summary: typedOptionalText(values, 'summary'),
  mainLanguage: mainOf(values),
  start: typed(values, 'start'),
  end: typed(values, 'end'),
  ogpCode: typedOptional(values, 'ogpCode'),
  ogpPlan: typedOptional(values, 'ogpPlan'),
});

const mainOf = ({ mainLanguage }: FormValues): Locale => (isLocale(mainLanguage) ? mainLanguage : 'fr');

const IdentityFields = () => {
  const { t } = useTranslation(['studio', 'ui']);
  return (
    <>
      <ChoiceField
        name="mainLanguage"
        label={t('field.mainLanguage')}
        hint={t('hint.mainLanguage')}
        choices={LOCALES.map((language) => ({ value: language, label: t(`ui:original.language.${language}`) }))}
      />
      <LocalizedField name="title" label={t('field.title')} />
      <LocalizedField name="summary" label={t('field.summary')} hint={t('hint.summary')} long />
      <PlainField name="number" label={t('field.number')} hint={t('hint.number')} numeric />
      <PlainField name="slug" label={t('field.slug')} hint={t('hint.slug')} />
      <PlainField name="start" label={t('field.start')} hint={t('hint.date')} />
      <PlainField name="end" label={t('field.end')} hint={t('hint.date')} />
      <PlainField name="ogpCode" label={t('field.ogpCode')} hint={t('hint.ogpCode')} />
      <PlainField name="ogpPlan" label={t('field.ogpPlan')} hint={t('hint.ogpPlan')} />
    </>
  );
};

/** Who the plan is: title, summary, number, address, period, main language. */
export const IdentityForm = ({ plan, onSaved }: { plan: StudioPlan; onSaved: (slug: string) => void }) => {
  const { t } = useTranslation('studio');
  const form = useStudioForm({
    id: `plan-${plan.id}`,
    stored: valuesOf(plan),
    version: plan.version,
    write: (values) => ({ path: `/plans/${plan.slug}`, method: 'patch', body: { identity: identityOf(values) } }),
    onSaved: (_, values) => onSaved(typed(values, 'slug')),
  });
  return (
    <StudioForm form={form} main={mainOf(form.values)} label={t('identity.title')} submit={t('identity.save')}>
      <IdentityFields />
    </StudioForm>
  );
};

type NewPlanFormProps = { members: readonly MemberRef[]; onCreated: (saved: Saved, slug: string) => void };

/** Begins a plan: the same, and who runs it. */
export const NewPlanForm = ({ members, onCreated }: NewPlanFormProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const empty: FormValues = {
    member: members[0]?.slug ?? '',
    number: '1',
    slug: '',
    ...textValues('title', null),
    ...textValues('summary', null),
    mainLanguage: 'fr',
    start: '',
    end: '',
    ogpCode: '',
    ogpPlan: '',
  };
  const form = useStudioForm({
    id: 'plan-new',
    stored: empty,
    version: null,
    write: (values) => ({ path: '/plans', body: { ...identityOf(values), member: typed(values, 'member') } satisfies CreatePlan }),
    onSaved: (saved, values) => onCreated(saved, typed(values, 'slug')),
  });
  return (
    <StudioForm form={form} main={mainOf(form.values)} label={t('newPlan.title')} submit={t('newPlan.save')}>
      {members.length > 1 && (
        <ChoiceField
          name="member"
          label={t('field.member')}
          choices={members.map(({ slug, name }) => ({ value: slug, label: wordsOf(name, language, 'fr') }))}
        />
      )}
      <IdentityFields />
    </StudioForm>
  );
};
