import type { TimelineActivity, TimelineCommitment } from '@iltizam/shared/dashboards/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { DelayReasonText, DelayTag, isLate } from '../../ui/delay-tag.js';
import { TimeAxis } from '../../ui/charts/time-axis.js';
import { Percent } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { TimelineBar } from '../../ui/timeline-bar.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { isLateActivity, type TimelineAxis } from './timeline-filter.js';
import styles from './timeline.module.css';

/** The days that the timeline spans, and the day of its figures. */
export type TimelineDays = { from: IsoDate; to: IsoDate; asOf: IsoDate };

const ActivityRow = ({ activity, ...days }: TimelineDays & { activity: TimelineActivity }) => {
  const { t } = useTranslation('dashboards');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { number, title, titleLang, start, end, datesFrom, inherited, percent, band, delay } = activity;
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
          <span>{percent === null ? ui('band.not_reported') : <Percent value={percent} />}</span>
          {delay !== null && isLate(delay) && (
            <>
              <DelayTag reason={delay} box={false} />
              <DelayReasonText reason={delay} />
            </>
          )}
        </p>
      </div>
      <TimelineBar {...days} start={start} end={end} inherited={inherited.start || inherited.end} percent={percent} band={band} />
    </li>
  );
};

type CommitmentProps = TimelineDays & { plan: string; search: string; commitment: TimelineCommitment; open: boolean };

const Commitment = ({ plan, search, commitment, open, ...days }: CommitmentProps) => {
  const { t } = useTranslation('dashboards');
  const { number, title, titleLang, start, end, inherited, shown, rate, band, activityList } = commitment;
  const late = activityList.filter(isLateActivity).length;
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
              {shown !== null && <Percent value={shown} />} · {t('timeline.count', { count: activityList.length })}
              {late > 0 && (
                <span className="late-text">
                  {' '}
                  · <Icon name="late" /> {t('timeline.lateCount', { count: late })}
                </span>
              )}
            </small>
          </span>
          <TimelineBar {...days} start={start} end={end} inherited={inherited.start || inherited.end} percent={rate} band={band} />
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
