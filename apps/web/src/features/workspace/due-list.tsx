import type { ReportedProgress } from '@iltizam/shared/progress/contract';
import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { useState } from 'react';
import { TextField } from '../../ui/field.js';
import { Num } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import { groupByDue, type DueGroup, matching } from './due-groups.js';
import styles from './due-list.module.css';
import { DueRow } from './due-row.js';
import { type Confirmed, NothingNewMessage } from './nothing-new-message.js';
import { useNothingNew } from './workspace.api.js';

type DueListProps = { items: readonly AssignedActivity[]; typed: string; onTyped: (typed: string) => void };

/** What waits for a word from the lead, by urgency. */
export const DueList = ({ items, typed, onTyped }: DueListProps) => {
  const { t } = useTranslation('workspace');
  const nothingNew = useNothingNew();
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const shown = matching(items, typed);

  const repeat = (activity: AssignedActivity) => {
    if (nothingNew.isPending) return;
    nothingNew.mutate(activity.id, {
      onSuccess: (reported: ReportedProgress) => setConfirmed({ activity, reported }),
      onError: (error: Error) => setConfirmed({ activity, error }),
    });
  };

  const rows = (group: DueGroup) => (
    <ul>
      {group.items.map((activity) => (
        <DueRow
          key={activity.id}
          activity={activity}
          busy={nothingNew.isPending && nothingNew.variables === activity.id}
          onNothingNew={repeat}
        />
      ))}
    </ul>
  );

  return (
    <>
      <div className={styles.filter} role="search">
        <TextField
          id="due-filter"
          type="search"
          label={t('filter.label')}
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
        />
        <p className="meta" role="status">
          {typed.trim() === '' ? '' : t('filter.count', { count: shown.length })}
        </p>
      </div>
      {shown.length === 0 && <p className={styles.none}>{t('filter.none')}</p>}
      {groupByDue(shown).map((group) => (
        <section key={group.due} aria-labelledby={`due-${group.due}`}>
          <h2 className={styles.group} id={`due-${group.due}`}>
            <span>{t(`due.group.${group.due}`)}</span> <Num>{group.items.length}</Num>
          </h2>
          {group.due === 'done' && typed.trim() === '' ? (
            <details className={styles.done}>
              <summary>{t('due.showDone', { count: group.items.length })}</summary>
              {rows(group)}
            </details>
          ) : (
            rows(group)
          )}
        </section>
      ))}
      {confirmed !== null && <NothingNewMessage confirmed={confirmed} onClose={() => setConfirmed(null)} />}
    </>
  );
};
