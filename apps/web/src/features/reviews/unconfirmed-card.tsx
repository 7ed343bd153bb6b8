import type { UnconfirmedUpdate } from '@iltizam/shared/reviews/contract';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { ChangesList } from './changes-list.js';
import { PercentMove } from './percent-move.js';
import { changesOf, contentOfUpdate } from './review-changes.js';
import { ReviewHead } from './review-head.js';
import styles from './reviews.module.css';

type CardProps = {
  item: UnconfirmedUpdate;
  checked: boolean;
  busy: boolean;
  onCheck: (checked: boolean) => void;
  onConfirm: (item: UnconfirmedUpdate) => void;
};

/** An update that is public already: what it says, and the confirmation that somebody read it. */
export const UnconfirmedCard = ({ item, checked, busy, onCheck, onConfirm }: CardProps) => {
  const { t } = useTranslation(['reviews', 'workspace']);
  const format = useFormat();
  const { update, reportedBy, abilities } = item;
  return (
    <li className={styles.card}>
      <article aria-labelledby={`update-${update.id}`}>
        <ReviewHead
          id={`update-${update.id}`}
          place={item}
          said={t('published', { name: reportedBy ?? t('workspace:somebody'), when: format.dateTime(update.recordedAt) })}
          checked={checked}
          refused={abilities.confirm ? null : t(abilities.own ? 'own' : 'notYours')}
          onCheck={onCheck}
        />
        <p className={styles.percent}>
          <PercentMove before={update.previousPercent} after={update.percent} />
        </p>
        <ChangesList changes={changesOf(contentOfUpdate(update), null)} proofs={update.evidence} note={update.note} lang={update.lang} />
        {abilities.confirm && (
          <div className={styles.actions}>
            <Button small busy={busy} onClick={() => onConfirm(item)}>
              <span>
                {t('confirm')}
                <span className="vh"> {item.activity.title}</span>
              </span>
            </Button>
          </div>
        )}
      </article>
    </li>
  );
};
