import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { Num } from '../../ui/figures.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { groupByDue, isUrgent, isWaiting } from './due-groups.js';
import styles from './due-summary.module.css';

/** How much waits, in a sentence, then by reason: each count leads to its group. */
export const DueSummary = ({ items }: { items: readonly AssignedActivity[] }) => {
  const { t } = useTranslation('workspace');
  const waiting = items.filter(({ due }) => isWaiting(due)).length;
  const groups = groupByDue(items).filter(({ due }) => due !== 'done');
  return (
    <>
      <p className="lead">{waiting === 0 ? t('home.calm') : t('home.summary', { count: waiting })}</p>
      <nav aria-label={t('home.counts')}>
        <ul className={styles.counts}>
          {groups.map(({ due, items: { length } }) => (
            <li key={due}>
              <a href={`#due-${due}`} data-tone={isUrgent(due) ? 'late' : 'neutral'}>
                <Num>{length}</Num> <span>{t(`due.group.${due}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};

export const DueEmpty = () => {
  const { t } = useTranslation('workspace');
  return (
    <Notice title={t('home.emptyTitle')}>
      <p>{t('home.empty')}</p>
    </Notice>
  );
};
