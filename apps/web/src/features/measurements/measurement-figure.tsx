import type { IndicatorMeasurements, MeasuredIndicator } from '@iltizam/shared/indicators/contract';
import { ChartFigure } from '../../ui/chart-figure.js';
import { IndicatorLine } from '../../ui/charts/indicator-line.js';
import { DateText } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useValueText } from './measurement-row.js';

/** The numbers that hold, drawn once there are two of them. */
export const MeasurementFigure = ({ commitment, indicator }: { commitment: IndicatorMeasurements; indicator: MeasuredIndicator }) => {
  const { t } = useTranslation('measurements');
  const format = useFormat();
  const valueText = useValueText();
  const measurements = indicator.measurements.filter(({ withdrawn }) => !withdrawn);
  const numbers = measurements.filter(({ value }) => value !== null);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || first.on === last.on) return null;
  return (
    <ChartFigure
      id={`mesures-${indicator.number}`}
      level={3}
      title={t('figure.title')}
      sentence={t('figure.sentence', {
        first: valueText(indicator, first),
        since: format.date(first.on),
        last: valueText(indicator, last),
        until: format.date(last.on),
      })}
      source={t('figure.source')}
      asOf={last.on}
      columns={[
        { key: 'on', label: t('field.on'), rowHeader: true, value: ({ on }) => on, show: ({ on }) => <DateText value={on} /> },
        {
          key: 'value',
          label: t('field.value'),
          numeric: true,
          value: ({ value, printed }) => value ?? printed,
          show: (measurement) => valueText(indicator, measurement),
        },
      ]}
      rows={measurements}
      rowKey={({ id }) => id}
      data={{ plan: commitment.plan.slug, dataset: 'indicators', query: { axis: commitment.axis } }}
    >
      <IndicatorLine indicator={{ ...indicator, measurements }} />
    </ChartFigure>
  );
};
