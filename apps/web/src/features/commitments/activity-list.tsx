import type { Activity } from '@iltizam/shared/commitments/contract';
import { toldDelay } from '@iltizam/shared/progress/reporting';
import type { ReactNode } from 'react';
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
import { InitialDates, InitialTitle, InitialWeight } from './initial-values.js';
import styles from './activity-list.module.css';

/** Where the page of an activity is, and what took it out of the plan, by its number. */
type Places = { addressOf: (activity: number) => string; droppedNote: (activity: number) => ReactNode };

const ActivityRow = ({ activity, addressOf, droppedNote }: { activity: Activity } & Places) => {
  const { t } = useTranslation('commitments');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { id, number, title, titleLang, weight, percent, band, planned, effectiveOn, supplementary, applicable } = activity;
  const delay = toldDelay(activity.delay, percent !== null);
  return (
    <li className={styles.activity} id={`activite-${number}`}>
      <span className={styles.number}>{number}</span>
      <div className={styles.body}>
        <h3>
          <LocalLink to={addressOf(number)}>
            {applicable ? (
              <LocalText lang={titleLang}>{title}</LocalText>
            ) : (
              <s>
                <LocalText lang={titleLang}>{title}</LocalText>
              </s>
            )}
          </LocalLink>
        </h3>
        <InitialTitle part={activity} />
        <p className={styles.facts}>
          {applicable ? <BandTag band={bandOrNone(band)} /> : <strong>{ui('dropped.activity')}</strong>}
          {delay !== null && isLate(delay) && (
            <span>
              <DelayTag reason={delay} /> <DelayReasonText reason={delay} />
            </span>
          )}
          <span>
            <ActivityDates activity={activity} /> <InitialDates activity={activity} />
          </span>
          {applicable && (
            <span>{weight === null ? t('activities.noWeight') : t('activities.weight', { weight: format.short(weight) })}</span>
          )}
          <InitialWeight activity={activity} />
          {supplementary && <span>{t('activities.supplementary')}</span>}
          {effectiveOn !== null && <span>{t('activities.reported', { date: format.date(effectiveOn) })}</span>}
          {activity.abilities.reportProgress && <LocalLink to={`/workspace/activities/${id}`}>{t('activities.report')}</LocalLink>}
        </p>
        {!applicable && <p className="meta">{droppedNote(number)}</p>}
      </div>
      {applicable && (
        <>
          <div className={styles.gauge}>
            <Ruler rate={percent} band={band} planned={planned} />
          </div>
          <span className={styles.percent}>
            {percent === null ? <span className="vh">{ui('band.not_reported')}</span> : <Percent value={percent} />}
          </span>
        </>
      )}
      <div className={styles.more}>
        <DifficultyList difficulties={activity.difficulties} lang={activity.lang} />
        <ActivityDone activity={activity} />
      </div>
    </li>
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
export const ActivityList = ({ activities, ...places }: { activities: readonly Activity[] } & Places) => (
  <ol>
    {activities.map((activity) => (
      <ActivityRow key={activity.id} activity={activity} {...places} />
    ))}
  </ol>
);
