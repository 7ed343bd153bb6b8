import { PUBLICATIONS } from '@iltizam/shared/plans/contract';
import { PLAN_RATE_RULES, UNREPORTED_RULES } from '@iltizam/shared/progress/contract';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import { useTranslation } from '../../ui/translation.js';
import { DEMANDS, settingsOf, settingsValues, THRESHOLDS } from './settings-values.js';
import { ChoiceField, PlainField } from './studio-fields.js';
import { StudioForm } from './studio-form.js';
import { useStudioForm } from './use-studio-form.js';

/** Each setting, explained; `prefix` stands before the names of its values. */
export const SettingsFields = ({ prefix = '' }: { prefix?: string }) => {
  const { t } = useTranslation('studio');
  return (
    <>
      <ChoiceField
        name={`${prefix}unreported`}
        label={t('field.unreported')}
        hint={t('hint.unreported')}
        choices={UNREPORTED_RULES.map((value) => ({ value, label: t(`unreported.${value}`) }))}
      />
      <ChoiceField
        name={`${prefix}planRate`}
        label={t('field.planRate')}
        hint={t('hint.planRate')}
        choices={PLAN_RATE_RULES.map((value) => ({ value, label: t(`planRate.${value}`) }))}
      />
      {THRESHOLDS.map((name) => (
        <PlainField key={name} name={prefix + name} label={t(`field.${name}`)} hint={t(`hint.${name}`)} numeric />
      ))}
      <PlainField name={`${prefix}staleDays`} label={t('field.staleDays')} hint={t('hint.staleDays')} numeric />
      {DEMANDS.map((name) => (
        <ChoiceField
          key={name}
          name={prefix + name}
          label={t(`field.${name}`)}
          hint={t(`hint.${name}`)}
          choices={['true', 'false'].map((value) => ({ value, label: t(value === 'true' ? 'yes' : 'no') }))}
        />
      ))}
      <ChoiceField
        name={`${prefix}publication`}
        label={t('field.publication')}
        hint={t('hint.publication')}
        choices={PUBLICATIONS.map((value) => ({ value, label: t(`publication.${value}`) }))}
      />
    </>
  );
};

/** Bands, thresholds and rules, each explained where it is set. DOMAIN.md §3, §5, §6 */
export const SettingsForm = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const form = useStudioForm({
    id: `settings-${plan.id}`,
    stored: settingsValues(plan.settings),
    version: plan.version,
    write: (values) => ({ path: `/plans/${plan.slug}`, method: 'patch', body: { settings: settingsOf(values) } }),
  });
  return (
    <StudioForm form={form} main={plan.mainLanguage} label={t('settings.title')} submit={t('settings.save')} monolingual>
      <SettingsFields />
    </StudioForm>
  );
};

/** The same once the plan is adopted: to read. */
export const FrozenSettings = ({ plan: { settings } }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const rows = [
    ['unreported', t(`unreported.${settings.unreported}`)],
    ['planRate', t(`planRate.${settings.planRate}`)],
    ...THRESHOLDS.map((name) => [name, settings[name]] as const),
    ['staleDays', String(settings.staleDays)],
    ...DEMANDS.map((name) => [name, t(settings[name] ? 'yes' : 'no')] as const),
    ['publication', t(`publication.${settings.publication}`)],
  ] as const;
  return (
    <dl className="stack">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>
            <b>{t(`field.${name}`)}</b>
          </dt>
          <dd>{value}</dd>
          <dd className="hint">{t(`hint.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
};
