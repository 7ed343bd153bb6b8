import type { ProgressUpdate } from '@iltizam/shared/progress/contract';
import type { Page } from '@iltizam/shared/kernel/paging';
import { useTranslation } from 'react-i18next';
import { BandStar } from '../../ui/band-star.js';
import { Button } from '../../ui/button.js';
import { DateText, Percent } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalText } from '../../ui/local-text.js';
import { useFormat } from '../../ui/use-format.js';
import { ActionList, EvidenceList } from './activity-details.js';
import styles from './history.module.css';

/** What moved: "52 % → 65 %", unchanged, or the first declaration. */
const Movement = ({ update: { percent, previousPercent } }: { update: ProgressUpdate }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  if (previousPercent === null) return t('history.first', { percent: format.percent(percent) });
  if (previousPercent === percent) return t('history.unchanged', { percent: format.percent(percent) });
  return (
    <span className={styles.change}>
      <Percent value={previousPercent} /> <Icon name="next" flip /> <Percent value={percent} />
    </span>
  );
};

const HistoryEntry = ({ update }: { update: ProgressUpdate }) => {
  const { t } = useTranslation('commitments');
  const { activity, band, effectiveOn, institution, note, lang } = update;
  return (
    <li>
      <BandStar band={band} />
      <p className="meta">
        <DateText value={effectiveOn} /> · <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
      </p>
      <p>
        <a href={`#a${activity.number}`}>{t('history.activity', { number: activity.number })}</a>
        {' : '}
        <strong>
          <Movement update={update} />
        </strong>
      </p>
      <ActionList actions={update.achievedActions} lang={lang} />
      <EvidenceList evidence={update.evidence} />
      {note !== null && (
        <p className="meta">
          {t('history.note')} : <LocalText lang={lang}>{note}</LocalText>
        </p>
      )}
    </li>
  );
};

/** Every published fact about the activities, latest first; nothing is ever edited. */
export const History = ({ updates, onMore }: { updates: Page<ProgressUpdate>; onMore: () => void }) => {
  const { t } = useTranslation('commitments');
  return (
    <>
      <ol className={styles.timeline}>
        {updates.items.map((update) => (
          <HistoryEntry key={update.id} update={update} />
        ))}
      </ol>
      {updates.total > updates.items.length && (
        <Button quiet small onClick={onMore}>
          {t('history.more', { count: updates.total })}
        </Button>
      )}
    </>
  );
};
