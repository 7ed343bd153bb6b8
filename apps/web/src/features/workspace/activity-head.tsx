import { DelayReasonText } from '../../ui/delay-tag.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './activity-head.module.css';
import type { ActivityToReport } from './workspace.api.js';

/** What is being reported on: its place, title, period and lateness. */
export const ActivityHead = ({ activity }: { activity: ActivityToReport }) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const { commitment, plan, number, weight, title, titleLang, start, end, datesInherited, delay } = activity;
  const place = { commitment: commitment.number, activity: number };
  const period = start !== null && end !== null ? t('update.period', { start: format.date(start), end: format.date(end) }) : null;
  return (
    <div className={styles.head}>
      <p className="eyebrow">
        {weight === null ? t('update.placeNoWeight', place) : t('update.place', { ...place, weight: format.short(weight) })}
      </p>
      <h1>
        <LocalText lang={titleLang}>{title}</LocalText>
      </h1>
      <p className="meta">
        <LocalLink to={`/plans/${plan.slug}/commitments/${commitment.number}/activities/${number}`}>
          <LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>
        </LocalLink>
      </p>
      <p className="meta">
        {period !== null && (datesInherited ? t('update.inherited', { dates: period }) : period)}
        {delay !== null && (
          <>
            {period !== null && ' · '}
            <DelayReasonText reason={delay} />
          </>
        )}
      </p>
    </div>
  );
};
