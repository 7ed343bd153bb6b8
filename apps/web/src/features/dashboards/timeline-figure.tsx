import type { Timeline, TimelineActivity } from '@iltizam/shared/dashboards/contract';
import { firstDayOf, type IsoDate, lastDayOf } from '@iltizam/shared/kernel/dates';
import { ChartFigure } from '../../ui/chart-figure.js';
import { DateText } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { isNarrowed, narrowed, pressing, type TimelineFilter } from './timeline-filter.js';
import { TimelineLegend } from './timeline-legend.js';
import { type TimelineDays, TimelineRows, usePressing } from './timeline-rows.js';

type Row = { commitment: number; activity: TimelineActivity };

const earliest = (days: readonly IsoDate[], first: IsoDate): IsoDate => days.reduce((a, b) => (b < a ? b : a), first);
const latest = (days: readonly IsoDate[], first: IsoDate): IsoDate => days.reduce((a, b) => (b > a ? b : a), first);

/** The plan's days, and more where an activity begins before it or ends after it, or the figures are of another day. */
const daysOf = ({ asOf, start, end }: Timeline, activities: readonly TimelineActivity[]): TimelineDays => ({
  asOf,
  from: earliest([asOf, ...activities.map((activity) => firstDayOf(activity.start))], firstDayOf(start)),
  to: latest([asOf, ...activities.map((activity) => lastDayOf(activity.end))], lastDayOf(end)),
});

type TimelineFigureProps = { plan: string; timeline: Timeline; filter: TimelineFilter; asOf: IsoDate | null };

/** The activities on the calendar, by axis and commitment. */
export const TimelineFigure = ({ plan, timeline, filter, asOf }: TimelineFigureProps) => {
  const { t } = useTranslation('dashboards');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const axes = narrowed(timeline.axes, filter);
  const rows: Row[] = axes.flatMap((axis) =>
    axis.commitments.flatMap(({ number, activityList }) => activityList.map((activity) => ({ commitment: number, activity }))),
  );
  const activities = rows.map(({ activity }) => activity);
  const late = usePressing()(pressing(activities));
  const all = timeline.axes.flatMap((axis) => axis.commitments.flatMap(({ activityList }) => activityList));
  return (
    <ChartFigure
      id="timeline"
      title={t('timeline.figure', { start: format.date(timeline.start), end: format.date(timeline.end) })}
      sentence={`${t('timeline.activities', { count: activities.length })} ${late === '' ? t('timeline.calm') : t('timeline.late', { late })}`}
      source={t('source')}
      asOf={timeline.asOf}
      columns={[
        { key: 'commitment', label: t('timeline.commitment'), numeric: true, value: ({ commitment }) => commitment },
        { key: 'number', label: t('timeline.number'), numeric: true, value: ({ activity }) => activity.number },
        {
          key: 'title',
          label: t('timeline.activity'),
          rowHeader: true,
          value: ({ activity }) => activity.title,
          show: ({ activity }) => <LocalText lang={activity.titleLang}>{activity.title}</LocalText>,
        },
        {
          key: 'start',
          label: t('timeline.start'),
          value: (row) => row.activity.start,
          show: (row) => <DateText value={row.activity.start} />,
        },
        { key: 'end', label: t('timeline.end'), value: (row) => row.activity.end, show: (row) => <DateText value={row.activity.end} /> },
        { key: 'datesFrom', label: t('timeline.datesFrom'), value: ({ activity }) => t(`timeline.from.${activity.datesFrom}`) },
        { key: 'percent', label: t('rate'), numeric: true, value: ({ activity }) => activity.percent },
        {
          key: 'delay',
          label: t('timeline.delay'),
          value: ({ activity }) => activity.delay && ui(`delay.${activity.delay.delay}`),
        },
      ]}
      rows={rows}
      rowKey={({ activity }) => activity.id}
      data={{ plan, dataset: 'activities', query: { asOf, axis: filter.axis, institution: filter.institution } }}
    >
      <TimelineLegend asOf={timeline.asOf} axes={axes} />
      <TimelineRows plan={plan} axes={axes} {...daysOf(timeline, all)} search={asOf} open={isNarrowed(filter)} />
    </ChartFigure>
  );
};
