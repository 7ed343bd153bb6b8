import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { SelectField, TextField } from '../../ui/field.js';
import { Num } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import { groupByDue, type DueGroup, matching, plansOf } from './due-groups.js';
import styles from './due-list.module.css';
import { DueRow } from './due-row.js';
import { NothingNewMessage } from './nothing-new-message.js';
import { useNothingNew } from './use-nothing-new.js';

/** What is typed in the filter, and the plan chosen; '' is all of them. */
export type DueFilter = { q: string; plan: string };

type DueListProps = { items: readonly AssignedActivity[]; filter: DueFilter; onFilter: (filter: DueFilter) => void };

/** What waits for a word from the lead, by urgency. */
export const DueList = ({ items, filter, onFilter }: DueListProps) => {
  const { t } = useTranslation('workspace');
  const { shown: said, busyWith, press, undo, close } = useNothingNew();
  const plans = plansOf(items);
  const shown = matching(items, filter.q).filter(({ plan }) => filter.plan === '' || plan.slug === filter.plan);
  const filtering = filter.q.trim() !== '' || filter.plan !== '';

  const rows = (group: DueGroup) => (
    <ul>
      {group.items.map((activity) => (
        <DueRow key={activity.id} activity={activity} busy={busyWith === activity.id} onNothingNew={press} />
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
          value={filter.q}
          onChange={(event) => onFilter({ ...filter, q: event.currentTarget.value })}
        />
        {plans.length > 1 && (
          <SelectField
            id="due-plan"
            label={t('filter.plan')}
            data={[
              { value: '', label: t('filter.allPlans') },
              ...plans.map(({ slug, title, titleLang }) => ({ value: slug, label: title, lang: titleLang })),
            ]}
            value={filter.plan}
            onChange={(event) => onFilter({ ...filter, plan: event.currentTarget.value })}
          />
        )}
        <p className="meta" role="status">
          {filtering ? t('filter.count', { count: shown.length }) : ''}
        </p>
      </div>
      {shown.length === 0 && <p className={styles.none}>{t('filter.none')}</p>}
      {groupByDue(shown).map((group) => (
        <section key={group.due} aria-labelledby={`due-${group.due}`}>
          <h2 className={styles.group} id={`due-${group.due}`}>
            <span>{t(`due.group.${group.due}`)}</span> <Num>{group.items.length}</Num>
          </h2>
          {group.due === 'done' && !filtering ? (
            <details className={styles.done}>
              <summary>{t('due.showDone', { count: group.items.length })}</summary>
              {rows(group)}
            </details>
          ) : (
            rows(group)
          )}
        </section>
      ))}
      {said !== null && <NothingNewMessage shown={said} onUndo={undo} onClose={close} />}
    </>
  );
};
