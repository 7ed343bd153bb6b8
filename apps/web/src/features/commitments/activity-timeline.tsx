import type { Activity, Commitment } from '@iltizam/shared/commitments/contract';
import { firstDayOf, lastDayOf, type IsoDate } from '@iltizam/shared/kernel/dates';
import { BandStar, bandOrNone } from '../../ui/band-star.js';
import { BandLegend, BandTag } from '../../ui/band-tag.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { TimeAxis } from '../../ui/charts/time-axis.js';
import { useDelayReason } from '../../ui/delay-tag.js';
import { DateText, Percent } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { TimelineBar } from '../../ui/timeline-bar.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './activity-timeline.module.css';

/** "6 activités sur 11 devaient être terminées au 22 novembre 2026 ; 5 sont en retard." */
const useSentence = (): ((activities: readonly Activity[], asOf: IsoDate) => string) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  return (activities, asOf) => {
    const due = activities.filter(({ end }) => end !== null && lastDayOf(end) < asOf).length;
    const late = activities.filter(({ delay }) => delay?.delay === 'overdue' || delay?.delay === 'at_risk').length;
    const words = t('timeline.due', { count: due, total: activities.length, date: format.date(asOf) });
    return `${words} ${t('timeline.late', { count: late })}`;
  };
};

/** When each activity is due to run, and how much of it was reported, on one line each. */
export const ActivityTimeline = ({ commitment }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  const { t: ui } = useTranslation('ui');
  const sentence = useSentence();
  const reasonOf = useDelayReason();
  const format = useFormat();
  const { plan, axis, asOf, activityList } = commitment;
  const days = [
    asOf,
    ...activityList.flatMap(({ start, end }) => [start === null ? [] : firstDayOf(start), end === null ? [] : lastDayOf(end)].flat()),
  ];
  const [from, to] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))];
  return (
    <ChartFigure
      id="calendrier"
      level={3}
      title={t('timeline.title')}
      sentence={sentence(activityList, asOf)}
      source={t('timeline.source')}
      asOf={asOf}
      columns={[
        { key: 'number', label: t('timeline.number'), numeric: true, value: (activity) => activity.number },
        {
          key: 'title',
          label: t('receipt.activity'),
          rowHeader: true,
          value: ({ title }) => title,
          show: ({ title, titleLang }) => <LocalText lang={titleLang}>{title}</LocalText>,
        },
        { key: 'start', label: t('timeline.start'), value: ({ start }) => start, show: ({ start }) => start && <DateText value={start} /> },
        { key: 'end', label: t('timeline.end'), value: ({ end }) => end, show: ({ end }) => end && <DateText value={end} /> },
        {
          key: 'percent',
          label: t('timeline.percent'),
          numeric: true,
          value: ({ percent }) => percent,
          show: ({ percent }) => (percent === null ? ui('band.not_reported') : <Percent value={percent} />),
        },
        { key: 'delay', label: t('timeline.delay'), value: ({ delay }) => delay && reasonOf(delay) },
      ]}
      rows={activityList}
      rowKey={({ id }) => id}
      data={{ plan: plan.slug, dataset: 'activities', query: { asOf, axis: axis.number } }}
      legend={
        <>
          <BandLegend />
          <p className="hint">
            {t('timeline.today', { date: format.date(asOf) })}
            {activityList.some(({ datesFrom }) => datesFrom !== 'activity') && ` ${t('timeline.inherited')}`}
          </p>
        </>
      }
    >
      <ol className={styles.rows}>
        {activityList.map(({ id, number: n, title, titleLang, start, end, datesFrom, percent, band }) => (
          <li key={id}>
            <a className={styles.name} href={`#activite-${n}`}>
              <span className="num">{n}.</span>{' '}
              <span className="clamp">
                <LocalText lang={titleLang}>{title}</LocalText>
              </span>
            </a>
            <TimelineBar from={from} to={to} start={start} end={end} inherited={datesFrom !== 'activity'} band={band} asOf={asOf} />
            <span className={styles.percent}>
              {percent === null ? (
                <BandTag band={bandOrNone(band)} />
              ) : (
                <>
                  <BandStar band={bandOrNone(band)} /> <Percent value={percent} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.axis}>
        <TimeAxis from={from} to={to} />
      </div>
    </ChartFigure>
  );
};
