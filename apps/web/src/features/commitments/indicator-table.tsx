import type { Indicator } from '@iltizam/shared/commitments/contract';
import { distanceToTarget } from '@iltizam/shared/commitments/indicators';
import type { ReactNode } from 'react';
import { DateText, Num } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './indicator-table.module.css';
import { useIndicatorValue } from './indicator-value.js';

type Column = { key: string; label: string; numeric: boolean; cell: (indicator: Indicator) => ReactNode };

/** The columns for which at least one indicator has something to say. */
const useColumns = (indicators: readonly Indicator[]): Column[] => {
  const { t } = useTranslation('commitments');
  const value = useIndicatorValue();
  const figure = (indicator: Indicator, of: string | null) => (of === null ? null : <Num>{value(indicator, of)}</Num>);
  const columns: Column[] = [
    { key: 'baseline', label: t('indicators.baseline'), numeric: true, cell: (indicator) => figure(indicator, indicator.baseline) },
    { key: 'target', label: t('indicators.target'), numeric: true, cell: (indicator) => figure(indicator, indicator.target) },
    {
      key: 'value',
      label: t('indicators.value'),
      numeric: true,
      cell: (indicator) => {
        const latest = indicator.measurements.at(-1);
        return (
          latest && (
            <strong>
              <bdi>{value(indicator, latest)}</bdi>
            </strong>
          )
        );
      },
    },
    {
      key: 'distance',
      label: t('indicators.distance'),
      numeric: true,
      cell: (indicator) => {
        const distance = distanceToTarget(indicator);
        return distance && (distance.reached ? t('indicators.reached') : t('indicators.left', { value: value(indicator, distance.left) }));
      },
    },
    {
      key: 'on',
      label: t('indicators.on'),
      numeric: false,
      cell: ({ measurements }) => {
        const latest = measurements.at(-1);
        return latest && <DateText value={latest.on} />;
      },
    },
  ];
  return columns.filter(({ cell }) => indicators.some((indicator) => Boolean(cell(indicator))));
};

/** What is measured beside the rate, with its latest value and how far it is from the target. */
export const IndicatorTable = ({ indicators, caption }: { indicators: readonly Indicator[]; caption: string }) => {
  const { t } = useTranslation('commitments');
  const columns = useColumns(indicators);
  return (
    <table className={styles.table}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicators.name')}</th>
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'n' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.number}>
            <th scope="row">
              <LocalText lang={indicator.nameLang}>{indicator.name}</LocalText>
            </th>
            {columns.map(({ key, label, numeric, cell }) => {
              const content = cell(indicator);
              return (
                <td key={key} className={numeric ? 'n' : undefined} data-label={label} data-empty={content ? undefined : true}>
                  {content ?? '–'}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
