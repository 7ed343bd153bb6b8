import type { Commitment, Indicator } from '@iltizam/shared/commitments/contract';
import { ChartFigure } from '../../ui/chart-figure.js';
import { IndicatorLine } from '../../ui/charts/indicator-line.js';
import { DateText } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useIndicatorValue } from './indicator-value.js';

/** Two numbers at two dates make a line. */
export const hasLine = ({ measurements }: Indicator): boolean =>
  new Set(measurements.filter(({ value }) => value !== null).map(({ on }) => on)).size >= 2;

/** The measured values of one indicator over time, beside its baseline and target. */
export const IndicatorFigure = ({ commitment, indicator }: { commitment: Commitment; indicator: Indicator }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const valueOf = useIndicatorValue();
  const { number, measurements, name, nameLang } = indicator;
  const [first, last] = [measurements[0], measurements.at(-1)];
  if (!first || !last) return null;
  return (
    <ChartFigure
      id={`indicateur-${number}`}
      level={3}
      title={name}
      titleLang={nameLang}
      sentence={t('indicators.sentence', {
        first: valueOf(indicator, first),
        since: format.date(first.on),
        last: valueOf(indicator, last),
        until: format.date(last.on),
      })}
      source={t('timeline.source')}
      asOf={last.on}
      columns={[
        { key: 'on', label: t('indicators.on'), rowHeader: true, value: ({ on }) => on, show: ({ on }) => <DateText value={on} /> },
        {
          key: 'value',
          label: t('indicators.value'),
          numeric: true,
          value: ({ value, printed }) => value ?? printed,
          show: (measurement) => valueOf(indicator, measurement),
        },
      ]}
      rows={measurements}
      rowKey={({ on, printed }) => `${on} ${printed}`}
      data={{
        plan: commitment.plan.slug,
        dataset: 'indicators',
        query: { asOf: commitment.asOf, axis: commitment.axis.number },
      }}
    >
      <IndicatorLine indicator={indicator} />
    </ChartFigure>
  );
};
