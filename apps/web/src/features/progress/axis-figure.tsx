import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import type { ReactNode } from 'react';
import { BandLegend } from '../../ui/band-tag.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { RateBars } from '../../ui/charts/rate-bars.js';
import type { ChartColumn } from '../../ui/figure-table.js';
import { DateText, Signed } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { furthestBehind, pointsBehind } from './gap.js';

type AxisProgress = PlanProgress['axes'][number];

/** What the chart says: how many axes are done, and which one is furthest behind (or lowest). */
const useSentence = (): ((axes: readonly AxisProgress[], asOf: string) => ReactNode) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  return (axes, asOf) => {
    if (axes.every(({ rate }) => rate === null)) return <Rich text={t('head.noRate')} components={{ date: <DateText value={asOf} /> }} />;
    const count = axes.filter(({ rate }) => rate === '100.00').length;
    const done = count === 0 ? t('axes.none') : t('axes.completed', { count });
    const [furthest] = furthestBehind(axes, 1);
    const lowest = axes.filter(({ rate }) => rate !== null).sort((a, b) => Number(a.rate ?? 0) - Number(b.rate ?? 0))[0];
    const named = furthest ?? lowest;
    if (!named || named.shown === null || count === axes.length) return done;
    return (
      <>
        {done}{' '}
        <Rich
          text={t(furthest ? 'axes.furthest' : 'axes.lowest', { title: '<title/>', percent: format.percent(named.shown) })}
          components={{ title: <LocalText lang={named.titleLang}>{named.title}</LocalText> }}
        />
      </>
    );
  };
};

/** Reported minus planned, in points with two decimals. */
const gapOf = (axis: AxisProgress): string | null => {
  const behind = pointsBehind(axis);
  return behind === null ? null : (-behind).toFixed(2);
};

const useColumns = (): ChartColumn<AxisProgress>[] => {
  const { t } = useTranslation('progress');
  return [
    {
      key: 'axis',
      label: t('axes.axis'),
      rowHeader: true,
      value: ({ number, title }) => `${number}. ${title}`,
      show: ({ number, title, titleLang }) => (
        <>
          {number}. <LocalText lang={titleLang}>{title}</LocalText>
        </>
      ),
    },
    { key: 'rate', label: t('axes.rate'), numeric: true, value: ({ rate }) => rate },
    { key: 'planned', label: t('axes.planned'), numeric: true, value: ({ planned }) => planned },
    {
      key: 'gap',
      label: t('axes.gap'),
      numeric: true,
      value: gapOf,
      show: (axis) => {
        const gap = gapOf(axis);
        return gap === null ? '–' : <Signed value={gap} />;
      },
    },
  ];
};

type AxisFigureProps = {
  progress: PlanProgress;
  /** keeps the date in the links */
  search: string;
};

/** The rate of each axis, drawn and in rows. */
export const AxisFigure = ({ progress, search }: AxisFigureProps) => {
  const { t } = useTranslation('progress');
  const sentence = useSentence();
  const columns = useColumns();
  const { asOf, plan } = progress;
  const axes = progress.axes.map(told);
  return (
    <ChartFigure
      id="axes"
      title={t('axes.title')}
      sentence={sentence(axes, asOf)}
      source={t('axes.source')}
      asOf={asOf}
      lastUpdateOn={plan.lastUpdateOn}
      columns={columns}
      rows={axes}
      rowKey={({ number }) => number}
      caption={t('axes.caption')}
      data={{ plan: plan.slug, dataset: 'axes', query: { asOf } }}
      legend={<BandLegend pin />}
    >
      <RateBars
        rows={axes.map(({ number, title, titleLang, commitments, rate, shown, planned, band }) => ({
          key: number,
          label: (
            <LocalLink to={`/plans/${plan.slug}/axes/${number}${search}`}>
              <LocalText lang={titleLang}>{title}</LocalText>
            </LocalLink>
          ),
          note: t('axes.commitments', { count: commitments }),
          calculation: `/plans/${plan.slug}/axes/${number}?asOf=${asOf}#calcul`,
          rate,
          shown,
          planned,
          band,
        }))}
      />
    </ChartFigure>
  );
};
