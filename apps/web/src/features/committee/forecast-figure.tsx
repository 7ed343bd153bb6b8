import type { DatasetName } from '@iltizam/shared/exports/contract';
import { addDays, type IsoDate } from '@iltizam/shared/kernel/dates';
import type { Forecast, ForecastCurve } from '@iltizam/shared/dashboards/contract';
import type { CurvePoint, PlanProgress } from '@iltizam/shared/progress/contract';
import { rateAtPace } from '@iltizam/shared/progress/forecast';
import { daysBetween } from '@iltizam/shared/kernel/dates';
import { wholePercent } from '../../lib/format.js';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { LinePlot } from '../../ui/charts/line-plot.js';
import type { PlotPoint } from '../../ui/charts/plot-series.js';
import { SelectField } from '../../ui/field.js';
import type { ChartColumn } from '../../ui/figure-table.js';
import { DateText } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './committee.module.css';
import { KeptFields } from './kept-fields.js';
import { useForecastWords } from './use-forecast-words.js';

const TICKS = [0, 60, 90, 100];
/** Past the due day the drawing goes on for so long at most, so that the months of the plan stay readable. */
const BEYOND_DAYS = 730;

type Row = CurvePoint & { projected: string | null };

/** From the as-of day on, where the pace leads: to 100, or as far as the drawing goes. */
const projection = (asOf: IsoDate, { rate, pace, expectedOn, dueOn }: Forecast): CurvePointAt[] => {
  if (rate === null || pace === null || expectedOn === null) return [];
  const furthest = addDays(dueOn > asOf ? dueOn : asOf, BEYOND_DAYS);
  const to = expectedOn < furthest ? expectedOn : furthest;
  return to <= asOf
    ? []
    : [
        { on: asOf, rate },
        { on: to, rate: rateAtPace(rate, pace, daysBetween(asOf, to)) },
      ];
};
type CurvePointAt = { on: IsoDate; rate: string };

/** The months of the curve, then what is foretold. */
const rowsOf = ({ points, asOf, forecast }: ForecastCurve): Row[] => {
  const projected = projection(asOf, forecast);
  const rows = new Map<IsoDate, Row>(points.map((point) => [point.on, { ...point, projected: null }]));
  for (const { on, rate } of projected) rows.set(on, { ...(rows.get(on) ?? { on, planned: null, reported: null }), projected: rate });
  return [...rows.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
};

const line = (rows: readonly Row[], of: 'planned' | 'reported' | 'projected'): PlotPoint[] =>
  rows
    .filter((row) => of !== 'projected' || row.projected !== null)
    .map((row) => ({ on: row.on, value: row[of] === null ? null : Number(row[of]) }));

const useColumns = (): ChartColumn<Row>[] => {
  const { t } = useTranslation('committee');
  return [
    { key: 'on', label: t('forecast.day'), rowHeader: true, value: ({ on }) => on, show: ({ on }) => <DateText value={on} /> },
    { key: 'planned', label: t('forecast.planned'), numeric: true, value: ({ planned }) => planned },
    { key: 'reported', label: t('forecast.reported'), numeric: true, value: ({ reported }) => reported },
    { key: 'projected', label: t('forecast.projected'), numeric: true, value: ({ projected }) => projected },
  ];
};

/** Of the whole plan, or of one of its parts. */
const PartChoice = ({ curve, progress }: { curve: ForecastCurve; progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const part = curve.commitment !== null ? `commitment-${curve.commitment}` : curve.axis !== null ? `axis-${curve.axis}` : '';
  return (
    <AddressForm key={part} className={styles.filter} role="search" aria-label={t('forecast.choose')}>
      <KeptFields except={['part']} />
      <SelectField
        name="part"
        label={t('forecast.part')}
        defaultValue={part}
        data={[
          { value: '', label: t('forecast.plan') },
          ...progress.axes.map(({ number, title, titleLang }) => ({
            value: `axis-${number}`,
            label: `${t('forecast.axis', { number })} · ${title}`,
            lang: titleLang,
          })),
          ...progress.commitments.map(({ number, title, titleLang }) => ({
            value: `commitment-${number}`,
            label: `${number}. ${title}`,
            lang: titleLang,
          })),
        ]}
      />
      <Button type="submit" quiet>
        {t('filter.apply')}
      </Button>
    </AddressForm>
  );
};

/** Planned and reported month by month, and where the recent pace leads; the assumption is written beside it. DOMAIN.md §5 */
export const ForecastFigure = ({ curve, progress }: { curve: ForecastCurve; progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const format = useFormat();
  const words = useForecastWords();
  const columns = useColumns();
  const { asOf, axis, commitment, forecast, lastUpdateOn } = curve;
  const rows = rowsOf(curve);
  const [first, last] = [rows[0], rows.at(-1)];
  const now = curve.points.find(({ on }) => on === asOf);
  const whole = axis === null && commitment === null;
  const dataset: DatasetName = whole ? 'curve' : commitment === null ? 'commitments' : 'updates';
  const named = (label: string, value: string | null): string =>
    value === null ? label : `${label} ${format.percent(wholePercent(value))}`;
  return (
    <div id="forecast">
      <PartChoice curve={curve} progress={progress} />
      {first === undefined || last === undefined || first === last ? (
        <p className="meta">{t('forecast.empty')}</p>
      ) : (
        <ChartFigure
          id="forecast-curve"
          title={t('forecast.title')}
          sentence={
            <>
              {!whole && (
                <>
                  <b>
                    <LocalText lang={curve.titleLang}>{curve.title}</LocalText>
                  </b>
                  <br />
                </>
              )}
              {words(forecast, asOf)}
            </>
          }
          source={t('forecast.source')}
          asOf={asOf}
          lastUpdateOn={lastUpdateOn}
          columns={columns}
          rows={rows}
          rowKey={({ on }) => on}
          data={{ plan: progress.plan.slug, dataset, query: { asOf, ...(commitment === null && axis !== null && { axis }) } }}
        >
          <LinePlot
            from={first.on}
            to={last.on}
            low={0}
            high={100}
            ticks={TICKS}
            tickText={format.percent}
            marker={{ on: asOf, label: format.date(asOf) }}
            series={[
              {
                key: 'reported',
                label: named(t('forecast.reported'), forecast.rate),
                line: 'solid',
                tone: 'reported',
                step: true,
                area: true,
                points: line(rows, 'reported'),
              },
              {
                key: 'planned',
                label: named(t('forecast.planned'), now?.planned ?? null),
                line: 'dashed',
                tone: 'planned',
                points: line(rows, 'planned'),
              },
              ...(line(rows, 'projected').length === 0
                ? []
                : [
                    {
                      key: 'projected',
                      label: t('forecast.projected'),
                      line: 'dotted' as const,
                      tone: 'other' as const,
                      points: line(rows, 'projected'),
                    },
                  ]),
            ]}
          />
        </ChartFigure>
      )}
    </div>
  );
};
