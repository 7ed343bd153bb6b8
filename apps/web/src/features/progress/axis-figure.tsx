import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BandLegend } from '../../ui/band-tag.js';
import { Figure } from '../../ui/figure.js';
import { Num, Percent, Signed } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './axis-figure.module.css';
import { furthestBehind, pointsBehind } from './gap.js';

const AxisChart = lazy(async () => ({ default: (await import('./charts/axis-chart.js')).AxisChart }));

type AxisProgress = PlanProgress['axes'][number];

/** What the chart says: how many axes are done, and which one is furthest behind (or lowest). */
const useSentence = (): ((axes: readonly AxisProgress[]) => string) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  return (axes) => {
    const count = axes.filter(({ rate }) => rate === '100.00').length;
    const done = count === 0 ? t('axes.none') : t('axes.completed', { count });
    const [furthest] = furthestBehind(axes, 1);
    const lowest = [...axes].sort((a, b) => Number(a.rate ?? 0) - Number(b.rate ?? 0))[0];
    const named = furthest ?? lowest;
    if (!named || named.shown === null || count === axes.length) return done;
    return `${done} ${t(furthest ? 'axes.furthest' : 'axes.lowest', { title: named.title, percent: format.percent(named.shown) })}`;
  };
};

const AxisTable = ({ axes }: { axes: readonly AxisProgress[] }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const figure = (value: string | null) => (value === null ? '–' : <Num>{format.number(value)}</Num>);
  return (
    <table>
      <caption className="vh">{t('axes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('axes.axis')}</th>
          <th scope="col" className="n">
            {t('axes.rate')}
          </th>
          <th scope="col" className="n">
            {t('axes.planned')}
          </th>
          <th scope="col" className="n">
            {t('axes.gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {axes.map((axis) => {
          const behind = pointsBehind(axis);
          return (
            <tr key={axis.number}>
              <th scope="row">
                {axis.number}. <LocalText lang={axis.titleLang}>{axis.title}</LocalText>
              </th>
              <td className="n">{figure(axis.rate)}</td>
              <td className="n">{figure(axis.planned)}</td>
              <td className="n">{behind === null ? '–' : <Signed value={(-behind).toFixed(2)} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** The rate of each axis, drawn and in rows. */
export const AxisFigure = ({ progress, downloads }: { progress: PlanProgress; downloads: ReactNode }) => {
  const { t } = useTranslation('progress');
  const sentence = useSentence();
  const { axes, asOf } = progress;
  return (
    <Figure
      title={t('axes.title')}
      sentence={sentence(axes)}
      table={<AxisTable axes={axes} />}
      source={t('axes.source')}
      asOf={asOf}
      downloads={downloads}
      legend={<BandLegend pin />}
    >
      <div className={styles.chart}>
        <ol className={styles.names}>
          {axes.map(({ number, title, titleLang, shown, commitments }) => (
            <li key={number}>
              <span className="clamp">
                <a href={`#axe-${number}`}>
                  <LocalText lang={titleLang}>{title}</LocalText>
                </a>{' '}
                <small>{t('axes.commitments', { count: commitments })}</small>
              </span>
              {shown !== null && (
                <strong>
                  <Percent value={shown} />
                </strong>
              )}
            </li>
          ))}
        </ol>
        <div className={styles.plot} aria-hidden="true">
          <div dir="ltr">
            <Suspense>
              <AxisChart axes={axes} />
            </Suspense>
          </div>
        </div>
      </div>
    </Figure>
  );
};
