import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { Button, ButtonLink } from '../../ui/button.js';
import { useDelayReason } from '../../ui/delay-tag.js';
import { Percent } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { readDraft } from './draft-storage.js';
import { isUrgent } from './due-groups.js';
import styles from './due-list.module.css';

type DueRowProps = { activity: AssignedActivity; busy: boolean; onNothingNew: (activity: AssignedActivity) => void };

const iconOf = ({ due }: AssignedActivity) => (isUrgent(due) ? 'late' : due === 'done' ? 'check' : 'clock');

/** The reason first, the thing second, the action at the end. */
export const DueRow = ({ activity, busy, onNothingNew }: DueRowProps) => {
  const { t } = useTranslation('workspace');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const reasonOf = useDelayReason();
  const { id, due, delay, title, titleLang, number, commitment, plan, weight, percent, band, effectiveOn } = activity;
  const to = `/workspace/activities/${id}`;
  const kept = readDraft(id) !== null;
  const reason = due === 'not_reported' || delay === null ? t(`due.reason.${due}`) : reasonOf(delay);
  const name = <span className="vh"> {title}</span>;
  return (
    <li className={styles.row} data-tone={isUrgent(due) ? 'late' : due === 'done' ? 'success' : 'neutral'}>
      <Icon name={kept ? 'draft' : iconOf(activity)} />
      <div className={styles.what}>
        <p className={styles.why}>
          {reason}
          {kept && <span className={styles.kept}> · {t('due.draft')}</span>}
        </p>
        <h3>
          <LocalLink to={to} className="clamp">
            <LocalText lang={titleLang}>{title}</LocalText>
          </LocalLink>
        </h3>
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
          {percent !== null && due !== 'done' && (
            <Button quiet small busy={busy} onClick={() => onNothingNew(activity)}>
              <span>
                {t('due.nothingNew')}
                {name}
              </span>
            </Button>
          )}
          <ButtonLink small quiet to={to}>
            <span>
              {t(kept ? 'due.resume' : 'due.update')}
              {name}
            </span>
          </ButtonLink>
        </div>
      </div>
    </li>
  );
};
