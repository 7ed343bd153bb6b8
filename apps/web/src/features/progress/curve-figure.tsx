import type { CurvePoint, PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { wholePercent } from '../../lib/format.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { LinePlot } from '../../ui/charts/line-plot.js';
import type { PlotPoint } from '../../ui/charts/plot-series.js';
import type { ChartColumn } from '../../ui/figure-table.js';
import { DateText } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

const TICKS = [0, 60, 90, 100];

const line = (points: readonly CurvePoint[], of: 'planned' | 'reported'): PlotPoint[] =>
  points.map((point) => ({ on: point.on, value: point[of] === null ? null : Number(point[of]) }));

const useColumns = (): ChartColumn<CurvePoint>[] => {
  const { t } = useTranslation('progress');
  return [
    { key: 'on', label: t('curve.month'), rowHeader: true, value: ({ on }) => on, show: ({ on }) => <DateText value={on} /> },
    { key: 'planned', label: t('curve.planned'), numeric: true, value: ({ planned }) => planned },
    { key: 'reported', label: t('curve.reported'), numeric: true, value: ({ reported }) => reported },
  ];
};

/** The plan's S-curve beside what was reported: DOMAIN.md §5. A reported rate holds until the next update, hence its steps. */
export const CurveFigure = ({ points: ofPlan, progress }: { points: readonly CurvePoint[]; progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const columns = useColumns();
  const { asOf } = progress;
  const plan = told(progress.plan);
  // After the end of a plan its figures go on.
  const beyond = (ofPlan.at(-1)?.on ?? asOf) < asOf;
  const points = beyond ? [...ofPlan, { on: asOf, planned: plan.planned, reported: plan.rate }] : ofPlan;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2 || plan.shown === null || plan.planned === null)
    return <p className="meta">{t('curve.empty')}</p>;
  const [reported, planned] = [format.percent(plan.shown), format.percent(wholePercent(plan.planned))];
  return (
    <ChartFigure
      id="curve"
      title={t('curve.title')}
      sentence={t('curve.sentence', { date: format.date(asOf), reported, planned })}
      source={t('axes.source')}
      asOf={asOf}
      lastUpdateOn={plan.lastUpdateOn}
      columns={columns}
      rows={points}
      rowKey={({ on }) => on}
      caption={t('curve.caption')}
      data={{ plan: plan.slug, dataset: 'curve', query: { asOf } }}
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
            label: `${t('curve.reported')} ${reported}`,
            line: 'solid',
            tone: 'reported',
            step: true,
            area: true,
            points: line(points, 'reported'),
          },
          { key: 'planned', label: `${t('curve.planned')} ${planned}`, line: 'dashed', tone: 'planned', points: line(points, 'planned') },
        ]}
      />
    </ChartFigure>
  );
};
