import type { Page } from '@iltizam/shared/kernel/paging';
import type { ProgressUpdate } from '@iltizam/shared/progress/contract';
import { dateInMorocco } from '../../lib/format.js';
import { BandStar, bandOrNone } from '../../ui/band-star.js';
import { DateText, Percent } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { ActionList, DifficultyList, EvidenceList } from './activity-details.js';
import styles from './history.module.css';
import { InstitutionName } from './institution-name.js';

/** Where one update, or a page of them, is to be found. */
type Places = { updateAt: (id: number) => string; pageAt: (page: number) => string };

/** What moved: "52 % → 65 %", unchanged, or the first declaration. */
const Movement = ({ update: { percent, previousPercent } }: { update: ProgressUpdate }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  if (percent === null) return t('history.takenBack');
  if (previousPercent === null) return t('history.first', { percent: format.percent(percent) });
  if (previousPercent === percent) return t('history.unchanged', { percent: format.percent(percent) });
  return (
    <>
      <span className="vh">{t('history.moved', { from: format.percent(previousPercent), to: format.percent(percent) })}</span>
      <span className={styles.change} aria-hidden="true">
        <Percent value={previousPercent} /> <span className="flip">→</span> <Percent value={percent} />
      </span>
    </>
  );
};

/** Who read it before or after it became public; nothing of what came in with the plan. DOMAIN.md §6 */
const Review = ({ update: { review, awaitsReview } }: { update: ProgressUpdate }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  if (awaitsReview) return <> · {t('history.awaitsReview')}</>;
  if (review === null) return null;
  const date = format.date(review.reviewedOn);
  return (
    <> · {review.reviewer === null ? t('history.reviewedBySomebody', { date }) : t('history.reviewed', { name: review.reviewer, date })}</>
  );
};

const HistoryEntry = ({ update, at, named }: { update: ProgressUpdate; at: string; named: boolean }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const { id, activity, band, effectiveOn, recordedAt, institution, note, lang } = update;
  const toldOn = dateInMorocco(recordedAt);
  return (
    <li id={`maj-${id}`}>
      <BandStar band={bandOrNone(band)} />
      <p className="meta">
        <LocalLink to={at}>
          <DateText value={effectiveOn} />
        </LocalLink>{' '}
        · <InstitutionName institution={institution} />
        {toldOn !== effectiveOn && <> · {t('history.recorded', { date: format.date(toldOn) })}</>}
        <Review update={update} />
      </p>
      <p>
        {named && (
          <>
            <a href={`#activite-${activity.number}`}>{t('history.activity', { number: activity.number })}</a>
            {t('page.colon')}
          </>
        )}
        <strong>
          <Movement update={update} />
        </strong>
      </p>
      {note !== null && (
        <p>
          {t('history.note')}
          {t('page.colon')}
          <LocalText lang={lang}>{note}</LocalText>
        </p>
      )}
      <ActionList actions={update.achievedActions} lang={lang} />
      <DifficultyList difficulties={update.difficulties} lang={lang} />
      <EvidenceList evidence={update.evidence} lang={lang} />
    </li>
  );
};

const HistoryPages = ({ updates: { page, size, total }, pageAt }: { updates: Page<ProgressUpdate>; pageAt: Places['pageAt'] }) => {
  const { t } = useTranslation('commitments');
  const last = Math.ceil(total / size);
  if (last <= 1) return null;
  return (
    <nav className={styles.pages} aria-label={t('history.pages')}>
      {page > 1 && (
        <LocalLink to={pageAt(page - 1)} rel="prev">
          <Icon name="previous" flip /> {t('history.newer')}
        </LocalLink>
      )}
      <span className="meta">{t('history.page', { page, last })}</span>
      {page < last && (
        <LocalLink to={pageAt(page + 1)} rel="next">
          {t('history.older')} <Icon name="next" flip />
        </LocalLink>
      )}
    </nav>
  );
};

type HistoryProps = {
  updates: Page<ProgressUpdate>;
  /** false when all are of one activity, which the page names */ named?: boolean;
} & Places;

/** Every published fact about the activities, latest first, each with an address of its own; nothing is ever edited. */
export const History = ({ updates, named = true, updateAt, pageAt }: HistoryProps) => (
  <>
    <ol className={styles.timeline}>
      {updates.items.map((update) => (
        <HistoryEntry key={update.id} update={update} at={updateAt(update.id)} named={named} />
      ))}
    </ol>
    <HistoryPages updates={updates} pageAt={pageAt} />
  </>
);
