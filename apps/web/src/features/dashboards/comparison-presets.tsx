import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import type { Preset } from './comparison-days.js';
import styles from './timeline.module.css';

type ComparisonPresetsProps = { plan: string; presets: readonly Preset[]; from: IsoDate; to: IsoDate; other: string | null };

/** Days to compare in one click; `other` keeps the plan beside. */
export const ComparisonPresets = ({ plan, presets, from, to, other }: ComparisonPresetsProps) => {
  const { t } = useTranslation('dashboards');
  return (
    <nav className={styles.presets} aria-label={t('compare.presets')}>
      <ul>
        {presets.map((days) => (
          <li key={days.preset}>
            <LocalLink
              to={`/plans/${plan}/compare?from=${days.from}&to=${days.to}${other === null ? '' : `&with=${other}`}`}
              aria-current={days.from === from && days.to === to ? 'true' : undefined}
            >
              {t(`compare.preset.${days.preset}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
