import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { CommitmentProgress, PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { wholePoints } from '../../lib/format.js';
import { bandOrNone, BandStar } from '../../ui/band-star.js';
import { BandLegend } from '../../ui/band-tag.js';
import { isLate, useDelayReason } from '../../ui/delay-tag.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { RateLink } from '../../ui/rate-link.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './heat-map.module.css';
import { HeatTable } from './heat-table.js';

const Cell = ({ plan, asOf, commitment }: { plan: string; asOf: IsoDate; commitment: CommitmentProgress }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const reasonOf = useDelayReason();
  const { number, title, titleLang, shown, delay, band: own } = told(commitment);
  const band = bandOrNone(own);
  // planned minus reported on the wire; here the distance from the calendar, so behind is negative
  const gap = delay?.points == null ? null : Math.sign(Number(delay.points)) * -wholePoints(delay.points);
  const name = [
    t('heat.commitment', { number }),
    title,
    shown === null ? ui('noRate') : format.percent(shown),
    ui(`band.${band}`),
    delay && reasonOf(delay),
  ];
  return (
    <LocalLink
      className={styles.cell}
      data-band={band}
      to={`/plans/${plan}/commitments/${number}?asOf=${asOf}`}
      title={title}
      lang={titleLang}
    >
      <span className="vh">{name.filter(Boolean).join(ui('ruler.joint'))}</span>
      <span className={styles.number} aria-hidden="true">
        {number}
        <BandStar band={band} />
      </span>
      <span className={styles.rate} aria-hidden="true">
        {shown ?? '–'}
      </span>
      <bdi className={styles.gap} aria-hidden="true" data-late={delay !== null && isLate(delay)}>
        {gap === null || gap === 0 ? ' ' : format.signed(gap)}
      </bdi>
    </LocalLink>
  );
};

/** Every commitment of the plan at a glance, an axis a line: rate, band, distance from the calendar. */
export const HeatMap = ({ progress }: { progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const { axes, commitments, plan } = progress;
  const late = commitments.filter(({ delay }) => delay !== null && isLate(delay));
  const concerned = new Set(late.map(({ axis }) => axis)).size;
  return (
    <section className="sec" aria-labelledby="heat">
      <h2 id="heat">{t('heat.title')}</h2>
      <p className={styles.say}>
        {late.length === 0 ? t('heat.calm') : t('heat.say', { count: late.length, axes: t('heat.axes', { count: concerned }) })}
      </p>
      <ul className={styles.map}>
        {axes.map((axis) => (
          <li key={axis.number} className={styles.axis}>
            <h3>
              <LocalText lang={axis.titleLang}>{axis.title}</LocalText>{' '}
              <b>
                {axis.shown === null ? (
                  '–'
                ) : (
                  <RateLink shown={axis.shown} to={`/plans/${plan.slug}/axes/${axis.number}?asOf=${progress.asOf}`} />
                )}
              </b>
            </h3>
            <ul className={styles.cells}>
              {commitments
                .filter((commitment) => commitment.axis === axis.number)
                .map((commitment) => (
                  <li key={commitment.number}>
                    <Cell plan={plan.slug} asOf={progress.asOf} commitment={commitment} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <BandLegend />
      <p className="meta">{t('heat.legend')}</p>
      <HeatTable progress={progress} />
    </section>
  );
};
