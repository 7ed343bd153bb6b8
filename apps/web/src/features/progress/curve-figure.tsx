import type { CurvePoint, PlanProgress } from '@iltizam/shared/progress/contract';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { wholePoints } from '../../lib/format.js';
import { Figure } from '../../ui/figure.js';
import { DateText, Percent } from '../../ui/figures.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './curve-figure.module.css';

const CurveChart = lazy(async () => ({ default: (await import('./charts/curve-chart.js')).CurveChart }));

const CurveTable = ({ points }: { points: readonly CurvePoint[] }) => {
  const { t } = useTranslation('progress');
  return (
    <table>
      <caption className="vh">{t('curve.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('curve.month')}</th>
          <th scope="col" className="n">
            {t('curve.planned')}
          </th>
          <th scope="col" className="n">
            {t('curve.reported')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ on, planned, reported }) => (
          <tr key={on}>
            <th scope="row">
              <DateText value={on} />
            </th>
            <td className="n">{planned === null ? '–' : <Percent value={planned} />}</td>
            <td className="n">{reported === null ? '–' : <Percent value={reported} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The plan's S-curve beside what was reported: DOMAIN.md §5. */
export const CurveFigure = ({
  points,
  progress,
  downloads,
}: {
  points: readonly CurvePoint[];
  progress: PlanProgress;
  downloads: ReactNode;
}) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { plan, asOf } = progress;
  if (points.length < 2 || plan.shown === null || plan.planned === null) return <p className="meta">{t('curve.empty')}</p>;
  const sentence = t('curve.sentence', {
    date: format.date(asOf),
    reported: format.percent(plan.shown),
    planned: format.percent(wholePoints(plan.planned)),
  });
  return (
    <Figure
      title={t('curve.title')}
      sentence={sentence}
      table={<CurveTable points={points} />}
      source={t('axes.source')}
      asOf={asOf}
      downloads={downloads}
    >
      <ul className={styles.key}>
        <li className={styles.planned}>{t('curve.planned')}</li>
        <li className={styles.reported}>{t('curve.reported')}</li>
      </ul>
      <div className={styles.plot} dir="ltr" aria-hidden="true">
        <Suspense>
          <CurveChart points={points} asOf={asOf} />
        </Suspense>
      </div>
    </Figure>
  );
};
