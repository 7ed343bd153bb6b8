import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { Button, ButtonLink } from '../../ui/button.js';
import { useDelayReason } from '../../ui/delay-tag.js';
import { Percent } from '../../ui/figures.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { isUnsent, readDraft } from './draft-storage.js';
import { isUrgent } from './due-groups.js';
import styles from './due-list.module.css';

type DueRowProps = { activity: AssignedActivity; busy: boolean; onNothingNew: (activity: AssignedActivity) => void };

const iconOf = ({ due, draft }: AssignedActivity): IconName => {
  if (due === 'returned') return 'back';
  if (draft?.state === 'draft') return 'draft';
  if (isUrgent(due)) return 'late';
  return due === 'done' || due === 'submitted' ? 'check' : 'clock';
};

/** Why this row is here, in a few words. */
const useReason = () => {
  const { t } = useTranslation('workspace');
  const reasonOf = useDelayReason();
  return ({ due, delay, daysLeft }: AssignedActivity): string => {
    if (due === 'due_soon') return t('due.soon', { count: daysLeft });
    if (due === 'overdue' || due === 'stale' || due === 'at_risk' || due === 'done' || due === 'open')
      return delay === null ? t(`due.reason.${due}`) : reasonOf(delay);
    return t(`due.reason.${due}`);
  };
};

/** What somebody wrote or decided about the report on its way. */
const DraftLine = ({ activity: { id, draft } }: { activity: AssignedActivity }) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  if (isUnsent(id)) return <p className={styles.kept}>{t('due.unsent')}</p>;
  if (readDraft(id) !== null) return <p className={styles.kept}>{t('due.onDevice')}</p>;
  if (draft === null) return null;
  const name = draft.author ?? t('somebody');
  if (draft.state === 'returned' && draft.returned !== null)
    return (
      <blockquote className={styles.note} dir="auto">
        {draft.returned.note}
      </blockquote>
    );
  if (draft.state === 'submitted' && draft.submission !== null)
    return (
      <p className={styles.kept}>
        {t('due.submitted', { name: draft.submission.by ?? t('somebody'), when: format.dateTime(draft.submission.at) })}
      </p>
    );
  return <p className={styles.kept}>{t('due.draft', { name, when: format.dateTime(draft.savedAt) })}</p>;
};

const labelOf = ({ due, draft, id }: AssignedActivity) => {
  if (due === 'submitted') return 'due.look';
  if (due === 'returned') return 'due.correct';
  return draft !== null || readDraft(id) !== null ? 'due.resume' : 'due.update';
};

/** The reason first, the thing second, the action at the end. */
export const DueRow = ({ activity, busy, onNothingNew }: DueRowProps) => {
  const { t } = useTranslation('workspace');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const reason = useReason();
  const { id, due, title, titleLang, number, commitment, plan, weight, percent, band, effectiveOn, draft } = activity;
  const to = `/workspace/activities/${id}`;
  const name = <span className="vh"> {title}</span>;
  return (
    <li className={styles.row} data-tone={isUrgent(due) ? 'late' : due === 'done' ? 'success' : 'neutral'}>
      <Icon name={iconOf(activity)} />
      <div className={styles.what}>
        <p className={styles.why}>{reason(activity)}</p>
        <h3>
          <LocalLink to={to} className="clamp">
            <LocalText lang={titleLang}>{title}</LocalText>
          </LocalLink>
        </h3>
        <DraftLine activity={activity} />
        <p className={styles.from}>
          {t('due.place', { commitment: commitment.number, activity: number })}
          {' · '}
          {weight === null ? t('due.noWeight') : t('due.weight', { weight: format.short(weight) })}
          {' · '}
          <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
        </p>
      </div>
      <p className={styles.percent}>{percent === null ? <small>{ui('band.not_reported')}</small> : <Percent value={percent} />}</p>
      <div className={styles.actions}>
        <div className={styles.ruler}>
          <Ruler rate={percent} band={band} />
          {effectiveOn !== null && <p className={styles.from}>{t('due.last', { date: format.date(effectiveOn) })}</p>}
        </div>
        <div className={styles.buttons}>
          {percent !== null && draft === null && due !== 'done' && (
            <Button quiet small busy={busy} onClick={() => onNothingNew(activity)}>
              <span>
                {t('due.nothingNew')}
                {name}
              </span>
            </Button>
          )}
          <ButtonLink small quiet to={to}>
            <span>
              {t(labelOf(activity))}
              {name}
            </span>
          </ButtonLink>
        </div>
      </div>
    </li>
  );
};
