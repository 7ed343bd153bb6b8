import type { DateComparison, StandingOnTwoDays } from '@iltizam/shared/dashboards/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReactNode } from 'react';
import { wholePoints } from '../../lib/format.js';
import { BandLegend } from '../../ui/band-tag.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { RateBars } from '../../ui/charts/rate-bars.js';
import { Num, Signed } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

type Titled = StandingOnTwoDays & { number: number; title: string; titleLang: Locale };

const isSilent = ({ coverage }: StandingOnTwoDays['from']): boolean => Number(coverage) === 0;
/** Nothing was reported on the earlier day: what is reported since is a first word, not a movement. DOMAIN.md §5 */
const isFirst = ({ from, to }: StandingOnTwoDays): boolean => isSilent(from) && !isSilent(to);
/** For order and choice, never printed. */
const moved = (item: StandingOnTwoDays): number => (isSilent(item.from) ? 0 : Number(item.difference ?? 0));
const byMovement = (a: StandingOnTwoDays, b: StandingOnTwoDays): number => Math.abs(moved(b)) - Math.abs(moved(a));

const useColumns = (comparison: DateComparison, label: string) => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const figure = (value: string | null) => (value === null ? '–' : <Num>{format.number(value)}</Num>);
  return [
    {
      key: 'title',
      label,
      rowHeader: true,
      value: ({ number, title }: Titled) => `${number}. ${title}`,
      show: ({ number, title, titleLang }: Titled) => (
        <>
          {number}. <LocalText lang={titleLang}>{title}</LocalText>
        </>
      ),
    },
    {
      key: 'from',
      label: format.date(comparison.from),
      numeric: true,
      value: ({ from }: Titled) => from.rate,
      show: ({ from }: Titled) => figure(from.rate),
    },
    {
      key: 'to',
      label: format.date(comparison.to),
      numeric: true,
      value: ({ to }: Titled) => to.rate,
      show: ({ to }: Titled) => figure(to.rate),
    },
    {
      key: 'difference',
      label: t('compare.difference'),
      numeric: true,
      value: (item: Titled) => (isFirst(item) ? t('compare.firstReport') : item.difference),
      show: (item: Titled) => {
        if (isFirst(item)) return t('compare.firstReport');
        return item.difference === null ? '–' : <Signed value={item.difference} />;
      },
    },
  ];
};

const useMovement = (): ((item: StandingOnTwoDays) => string) => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  return (item) => {
    const { from, difference } = item;
    if (isFirst(item)) return t('compare.firstReport');
    if (difference === null) return t('compare.unknown');
    if (Number(difference) === 0) return t('compare.still');
    return t('compare.move', { before: from.shown === null ? '–' : format.percent(from.shown), points: format.signed(difference) });
  };
};

/** "Entre A et B, le plan est passé de 70 à 82 %…", and which commitments moved. */
const useSentences = () => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  return ({ from, to, plan, commitments }: DateComparison): { plan: string; commitments: ReactNode } => {
    const days = { from: format.date(from), to: format.date(to) };
    const up = commitments.filter((item) => moved(item) > 0).length;
    const down = commitments.filter((item) => moved(item) < 0).length;
    const first = commitments.filter(isFirst).length;
    const [most] = commitments.filter((item) => moved(item) !== 0).sort(byMovement);
    const told = [
      up > 0 ? t('compare.up', { count: up }) : '',
      down > 0 ? t('compare.down', { count: down }) : '',
      first > 0 ? t('compare.firsts', { count: first }) : '',
    ].filter(Boolean);
    const unknown = t('compare.silent', { date: days.from });
    return {
      plan: isSilent(plan.from)
        ? `${unknown} ${isSilent(plan.to) ? t('compare.stillSilent', { date: days.to }) : t('compare.since', { date: days.to, after: format.percent(plan.to.rate ?? '') })}`
        : plan.from.shown === null || plan.to.shown === null
          ? t('compare.planUnknown', days)
          : t(moved(plan) === 0 ? 'compare.planStill' : 'compare.plan', {
              ...days,
              before: format.percent(plan.from.rate ?? ''),
              after: format.percent(plan.to.rate ?? ''),
              points: format.signed(plan.difference ?? '0'),
            }),
      commitments: !most ? (
        told.join(' ') || t('compare.noneMoved', days)
      ) : (
        <>
          {told.join(' ')}{' '}
          <Rich
            text={t('compare.most', {
              title: '<title/>',
              points: format.signed(wholePoints(most.difference ?? '0') * Math.sign(moved(most))),
            })}
            components={{ title: <LocalText lang={most.titleLang}>{most.title}</LocalText> }}
          />
        </>
      ),
    };
  };
};

type DaysComparisonProps = { comparison: DateComparison; /** what to try when nothing moved */ still: ReactNode };

/** The plan, its axes and its commitments on two days. */
export const DaysComparison = ({ comparison, still }: DaysComparisonProps) => {
  const { t } = useTranslation('dashboards');
  const sentences = useSentences()(comparison);
  const movement = useMovement();
  const { from, to, plan, axes } = comparison;
  const commitments = [...comparison.commitments].sort(byMovement);
  const movers = commitments.filter((item) => moved(item) !== 0);
  const listed = [...movers, ...commitments.filter(isFirst)];
  const ofAxes = useColumns(comparison, t('compare.axis'));
  const ofCommitments = useColumns(comparison, t('timeline.commitment'));
  const bar = (item: Titled, label: ReactNode, place: string) => ({
    key: item.number,
    label,
    note: movement(item),
    calculation: `/plans/${plan.slug}${place}?asOf=${to}#calcul`,
    rate: item.to.rate,
    shown: item.to.shown,
    band: item.to.band,
    previous: moved(item) === 0 ? null : item.from.rate,
  });
  const legend = (
    <>
      <BandLegend />
      {movers.length > 0 && <span className="meta">{t('compare.legend')}</span>}
    </>
  );
  const data = { plan: plan.slug, dataset: 'comparison', query: { from, to } } as const;
  const shared = { source: t('source'), asOf: to, data, rowKey: ({ number }: Titled) => number };
  return (
    <>
      <section className="sec first">
        <ChartFigure
          {...shared}
          id="axes-compared"
          title={t('compare.axes')}
          sentence={sentences.plan}
          columns={ofAxes}
          rows={axes}
          legend={legend}
        >
          <RateBars
            rows={[
              { ...bar(plan, t('compare.whole'), ''), key: 'plan' },
              ...axes.map((axis) => bar(axis, <LocalText lang={axis.titleLang}>{axis.title}</LocalText>, `/axes/${axis.number}`)),
            ]}
          />
        </ChartFigure>
      </section>
      <section className="sec">
        <ChartFigure
          {...shared}
          id="commitments-compared"
          title={t('compare.commitments')}
          sentence={sentences.commitments}
          columns={ofCommitments}
          rows={commitments}
          legend={legend}
        >
          {listed.length === 0 ? (
            still
          ) : (
            <RateBars
              rows={listed.map((item) =>
                bar(
                  item,
                  <LocalLink to={`/plans/${plan.slug}/commitments/${item.number}?asOf=${to}`}>
                    {item.number}. <LocalText lang={item.titleLang}>{item.title}</LocalText>
                  </LocalLink>,
                  `/commitments/${item.number}`,
                ),
              )}
            />
          )}
        </ChartFigure>
      </section>
    </>
  );
};
