import type { Activity } from '@iltizam/shared/commitments/contract';
import { toldDelay } from '@iltizam/shared/progress/reporting';
import { bandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { DelayReasonText, DelayTag, isLate } from '../../ui/delay-tag.js';
import { Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { ActivityDates } from './activity-dates.js';
import { ActionList, DifficultyList, EvidenceList } from './activity-details.js';
import styles from './activity-list.module.css';

/** Where the page of an activity is, by its number. */
type Addresses = { addressOf: (activity: number) => string };

const ActivityRow = ({ activity, addressOf }: { activity: Activity } & Addresses) => {
  const { t } = useTranslation('commitments');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { id, number, title, titleLang, weight, percent, band, planned, effectiveOn, supplementary } = activity;
  const delay = toldDelay(activity.delay, percent !== null);
  return (
    <li className={styles.activity} id={`activite-${number}`}>
      <span className={styles.number}>{number}</span>
      <div className={styles.body}>
        <h3>
          <LocalLink to={addressOf(number)}>
            <LocalText lang={titleLang}>{title}</LocalText>
          </LocalLink>
        </h3>
        <p className={styles.facts}>
          <BandTag band={bandOrNone(band)} />
          {delay !== null && isLate(delay) && (
            <span>
              <DelayTag reason={delay} /> <DelayReasonText reason={delay} />
            </span>
          )}
          <ActivityDates activity={activity} />
          <span>{weight === null ? t('activities.noWeight') : t('activities.weight', { weight: format.short(weight) })}</span>
          {!activity.applicable && <strong>{t('activities.dropped')}</strong>}
          {supplementary && <span>{t('activities.supplementary')}</span>}
          {effectiveOn !== null && <span>{t('activities.reported', { date: format.date(effectiveOn) })}</span>}
          {activity.abilities.reportProgress && <LocalLink to={`/workspace/activities/${id}`}>{t('activities.report')}</LocalLink>}
        </p>
        <InitialTerms activity={activity} />
      </div>
      <div className={styles.gauge}>
        <Ruler rate={percent} band={band} planned={planned} />
      </div>
      <span className={styles.percent}>
        {percent === null ? <span className="vh">{ui('band.not_reported')}</span> : <Percent value={percent} />}
      </span>
      <div className={styles.more}>
        <DifficultyList difficulties={activity.difficulties} lang={activity.lang} />
        <ActivityDone activity={activity} />
      </div>
    </li>
  );
};

/** The adopted values beside what an amendment made of them: DOMAIN.md §3.8 */
const InitialTerms = ({ activity: { initial, title, weight, start, end } }: { activity: Activity }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  if (initial === null) return null;
  const dates = [initial.start, initial.end].flatMap((date) => (date === null ? [] : [format.date(date)]));
  return (
    <p className="meta">
      {t('activities.initially')} {initial.title !== title && <LocalText lang={initial.titleLang}>{initial.title}</LocalText>}
      {initial.weight !== weight && initial.weight !== null && <> {t('activities.weight', { weight: format.short(initial.weight) })}</>}
      {(initial.start !== start || initial.end !== end) && dates.length > 0 && <> {dates.join(' – ')}</>}
    </p>
  );
};

/** More lines than this are folded: every activity fits a screen. */
const LINES_OPEN = 3;

/** What was done and its evidence, under a line that counts them. */
const ActivityDone = ({ activity: { achievedActions, evidence, lang } }: { activity: Activity }) => {
  const { t } = useTranslation('commitments');
  const counts = [
    achievedActions.length > 0 && t('activities.actions', { count: achievedActions.length }),
    evidence.length > 0 && t('activities.documents', { count: evidence.length }),
  ].filter(Boolean);
  if (counts.length === 0) return null;
  return (
    <details open={achievedActions.length + evidence.length <= LINES_OPEN}>
      <summary>{counts.join(' · ')}</summary>
      <ActionList actions={achievedActions} lang={lang} />
      <EvidenceList evidence={evidence} lang={lang} />
    </details>
  );
};

/** The activities with their weight, dates, level, and what was done. */
export const ActivityList = ({ activities, addressOf }: { activities: readonly Activity[] } & Addresses) => (
  <ol>
    {activities.map((activity) => (
      <ActivityRow key={activity.id} activity={activity} addressOf={addressOf} />
    ))}
  </ol>
);
