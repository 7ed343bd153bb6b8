import type { TimelineActivity } from '@iltizam/shared/dashboards/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { BandStar, bandOrNone } from '../../ui/band-star.js';
import { TimeAxis } from '../../ui/charts/time-axis.js';
import { DelayReasonText, DelayTag, isLate } from '../../ui/delay-tag.js';
import { Percent } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { TimelineBar } from '../../ui/timeline-bar.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { type Pressing, pressing, type TimelineAxis, type TimelinePart } from './timeline-filter.js';
import styles from './timeline.module.css';

/** The days that the timeline spans, and the day of its figures. */
export type TimelineDays = { from: IsoDate; to: IsoDate; asOf: IsoDate };

/** "12 en retard, 20 à risque": the counts in words, an empty text when there are none. */
export const usePressing = (): ((counts: readonly Pressing[]) => string) => {
  const { t } = useTranslation('dashboards');
  return (counts) => counts.map(({ delay, count }) => t(`timeline.pressing.${delay}`, { count })).join(t('timeline.joint'));
};

const ActivityRow = ({ activity, ...days }: TimelineDays & { activity: TimelineActivity }) => {
  const { t } = useTranslation('dashboards');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { number, title, titleLang, start, end, datesFrom, inherited, percent, band, delay, applicable } = activity;
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <span className="num">{number}.</span> <LocalText lang={titleLang}>{title}</LocalText>
        </p>
        <p className={styles.facts}>
          <span>
            {t('timeline.period', { start: format.date(start), end: format.date(end) })}
            {datesFrom !== 'activity' && ` (${t(`timeline.from.${datesFrom}`)})`}
          </span>
          <span className={styles.rate}>
            {!applicable && <strong>{ui('dropped.activity')}</strong>}
            {applicable && <BandStar band={bandOrNone(band)} />}{' '}
            {percent === null ? applicable && ui('band.not_reported') : <Percent value={percent} />}
          </span>
          {delay !== null && isLate(delay) && (
            <>
              <DelayTag reason={delay} box={false} />
              <DelayReasonText reason={delay} />
            </>
          )}
        </p>
      </div>
      <TimelineBar {...days} start={start} end={end} inherited={inherited.start || inherited.end} band={band} />
    </li>
  );
};

type CommitmentProps = TimelineDays & { plan: string; search: string; commitment: TimelinePart; open: boolean };

const Commitment = ({ plan, search, commitment, open, ...days }: CommitmentProps) => {
  const { t } = useTranslation('dashboards');
  const { t: ui } = useTranslation('ui');
  const { number, title, titleLang, start, end, inherited, shown, band, activityList, total } = commitment;
  const late = usePressing()(pressing(activityList));
  return (
    <details className={styles.commitment} open={open}>
      <summary>
        <span className={styles.row}>
          <span className={styles.name}>
            <Icon name="next" flip />
            <strong>
              {number}. <LocalText lang={titleLang}>{title}</LocalText>
            </strong>
            <small>
              <span className={styles.rate}>
                <BandStar band={bandOrNone(band)} /> {shown === null ? ui('noRate') : <Percent value={shown} />}
              </span>{' '}
              · {t(activityList.length === total ? 'timeline.count' : 'timeline.part', { count: activityList.length, total })}
              {late !== '' && (
                <span className="late-text">
                  {' '}
                  · <Icon name="late" /> {late}
                </span>
              )}
            </small>
          </span>
          <TimelineBar {...days} start={start} end={end} inherited={inherited.start || inherited.end} band={band} />
        </span>
      </summary>
      <ol className={styles.activities}>
        {activityList.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} {...days} />
        ))}
      </ol>
      <p className="links">
        <LocalLink to={`/plans/${plan}/commitments/${number}${search}`}>{t('timeline.open', { number })}</LocalLink>
      </p>
    </details>
  );
};

type TimelineRowsProps = TimelineDays & { plan: string; axes: readonly TimelineAxis[]; search: IsoDate | null; open: boolean };

/** Axes, their commitments to open, and the activities of each with their bars on one calendar. */
export const TimelineRows = ({ plan, axes, search, open, ...days }: TimelineRowsProps) => {
  const { t } = useTranslation('dashboards');
  return axes.map((axis) => (
    <section key={axis.number} aria-labelledby={`timeline-axis-${axis.number}`}>
      <div className={styles.axis}>
        <h3 id={`timeline-axis-${axis.number}`}>
          {t('timeline.axis', { number: axis.number })} <LocalText lang={axis.titleLang}>{axis.title}</LocalText>
        </h3>
        <TimeAxis from={days.from} to={days.to} />
      </div>
      {axis.commitments.map((commitment) => (
        <Commitment
          key={`${commitment.number} ${open}`}
          plan={plan}
          search={search === null ? '' : `?asOf=${search}`}
          commitment={commitment}
          open={open}
          {...days}
        />
      ))}
    </section>
  ));
};
