import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { BandLegend } from '../../ui/band-tag.js';
import { DateText } from '../../ui/figures.js';
import { TimelineBar } from '../../ui/timeline-bar.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import styles from './timeline.module.css';

/** A bar of the timeline, on a year of its own. */
const Sample = ({ inherited, asOf }: { inherited: boolean; asOf: IsoDate }) => (
  <span className={styles.sample}>
    <TimelineBar from="2000-01-01" to="2000-12-31" start="2000" end="2000" inherited={inherited} percent={null} band={null} asOf={asOf} />
  </span>
);

/** Outside the sample, and in its middle. */
const NEVER = '1999-01-01';
const MIDDLE = '2000-07-01';

/** How to read the bars of a timeline. */
export const TimelineLegend = ({ asOf }: { asOf: IsoDate }) => {
  const { t } = useTranslation('dashboards');
  return (
    <div className={styles.legends}>
      <ul className={styles.legend} aria-label={t('timeline.legend.title')}>
        <li>
          <Sample inherited={false} asOf={NEVER} /> {t('timeline.legend.own')}
        </li>
        <li>
          <Sample inherited asOf={NEVER} /> {t('timeline.legend.inherited')}
        </li>
        <li>
          <Sample inherited={false} asOf={MIDDLE} />
          <span>
            <Rich text={t('timeline.legend.now')} components={{ date: <DateText value={asOf} /> }} />
          </span>
        </li>
      </ul>
      <BandLegend />
    </div>
  );
};
