import type { Indicator } from '@iltizam/shared/commitments/contract';
import { useTranslation } from 'react-i18next';
import { DateText, Num } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './indicator-table.module.css';

const useValue = (): ((indicator: Indicator, value: string | null) => string) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return ({ unit }, value) => (value === null ? t('notSet') : unit === 'percent' ? format.percent(value) : format.short(value));
};

const IndicatorRow = ({ indicator }: { indicator: Indicator }) => {
  const { t } = useTranslation('commitments');
  const value = useValue();
  const latest = indicator.measurements.at(-1);
  return (
    <tr>
      <th scope="row">
        <LocalText lang={indicator.nameLang}>{indicator.name}</LocalText>
      </th>
      <td className="n" data-label={t('indicators.baseline')}>
        <Num>{value(indicator, indicator.baseline)}</Num>
      </td>
      <td className="n" data-label={t('indicators.target')}>
        <Num>{value(indicator, indicator.target)}</Num>
      </td>
      <td className="n" data-label={t('indicators.value')}>
        <strong>{latest === undefined ? '–' : <bdi>{latest.value === null ? latest.printed : value(indicator, latest.value)}</bdi>}</strong>
      </td>
      <td data-label={t('indicators.on')}>{latest === undefined ? '–' : <DateText value={latest.on} />}</td>
    </tr>
  );
};

/** What is measured beside the rate, with its latest value. */
export const IndicatorTable = ({ indicators }: { indicators: readonly Indicator[] }) => {
  const { t } = useTranslation('commitments');
  if (indicators.length === 0) return <p className="meta">{t('indicators.empty')}</p>;
  return (
    <>
      <table className={styles.table}>
        <caption className="vh">{t('indicators.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicators.name')}</th>
            {(['baseline', 'target', 'value'] as const).map((column) => (
              <th key={column} scope="col" className="n">
                {t(`indicators.${column}`)}
              </th>
            ))}
            <th scope="col">{t('indicators.on')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <IndicatorRow key={indicator.number} indicator={indicator} />
          ))}
        </tbody>
      </table>
      <p className={`meta ${styles.note}`}>{t('indicators.note')}</p>
    </>
  );
};
