import type { PlanSettings } from '@iltizam/shared/plans/contract';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { BeforeAfter } from './before-after.js';

type Settings = Partial<PlanSettings>;

/** A rule of the plan as people read it, by its name in the settings. */
const useSettingValue = (): ((settings: Settings, name: keyof PlanSettings) => string) => {
  const { t } = useTranslation('studio');
  const format = useFormat();
  return (settings, name) => {
    const value = settings[name];
    if (settings.unreported !== undefined && name === 'unreported') return t(`unreported.${settings.unreported}`);
    if (settings.planRate !== undefined && name === 'planRate') return t(`planRate.${settings.planRate}`);
    if (settings.publication !== undefined && name === 'publication') return t(`publication.${settings.publication}`);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return format.short(value ?? '');
  };
};

/** The rules that an amendment changes, one a line. */
export const SettingLines = ({ before, after }: { before: Settings; after: Settings }) => {
  const { t } = useTranslation('studio');
  const valueOf = useSettingValue();
  return (Object.keys(after) as (keyof PlanSettings)[]).map((name) => (
    <BeforeAfter key={name} label={t(`field.${name}`)} before={valueOf(before, name)} after={valueOf(after, name)} />
  ));
};
