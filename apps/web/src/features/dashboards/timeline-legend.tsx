import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { BandLegend } from '../../ui/band-tag.js';
import { DateText } from '../../ui/figures.js';
import { TimelineBar } from '../../ui/timeline-bar.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import type { TimelineAxis } from './timeline-filter.js';
import styles from './timeline.module.css';

/** A bar of the timeline, on a year of its own. */
const Sample = ({ inherited, asOf }: { inherited: boolean; asOf: IsoDate }) => (
  <span className={styles.sample}>
    <TimelineBar from="2000-01-01" to="2000-12-31" start="2000" end="2000" inherited={inherited} band={null} asOf={asOf} />
  </span>
);

/** Outside the sample, and in its middle. */
const NEVER = '1999-01-01';
const MIDDLE = '2000-07-01';

/** How to read the bars of a timeline: the marks that occur on it. */
export const TimelineLegend = ({ asOf, axes }: { asOf: IsoDate; axes: readonly TimelineAxis[] }) => {
  const { t } = useTranslation('dashboards');
  const bars = axes.flatMap(({ commitments }) => commitments.flatMap((commitment) => [commitment, ...commitment.activityList]));
  const inherited = bars.map((bar) => bar.inherited.start || bar.inherited.end);
  return (
    <div className={styles.legends}>
      <p className="meta">{t('timeline.legend.length')}</p>
      <ul className={styles.legend} aria-label={t('timeline.legend.title')}>
        {inherited.includes(false) && (
          <li>
            <Sample inherited={false} asOf={NEVER} /> {t('timeline.legend.own')}
          </li>
        )}
        {inherited.includes(true) && (
          <li>
            <Sample inherited asOf={NEVER} /> {t('timeline.legend.inherited')}
          </li>
        )}
        <li>
          <Sample inherited={inherited.includes(true)} asOf={MIDDLE} />
          <span>
            <Rich text={t('timeline.legend.now')} components={{ date: <DateText value={asOf} /> }} />
          </span>
        </li>
      </ul>
      <BandLegend />
    </div>
  );
};
