import type { ModerationDecision, ModerationItem } from '@iltizam/shared/comments/contract';
import { directionOf } from '@iltizam/shared/kernel/locale';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './moderation.module.css';
import { RefusalForm } from './refusal-form.js';

type RowProps = { item: ModerationItem; busy: boolean; onDecide: (item: ModerationItem, decision: ModerationDecision) => void };

const Decided = ({ item }: { item: ModerationItem }) => {
  const { t } = useTranslation('moderation');
  const format = useFormat();
  if (item.decidedAt === null) return null;
  return (
    <p className="meta">
      {t(`decided.${item.state}`, { when: format.dateTime(item.decidedAt) })}
      {item.decidedBy !== null && ` · ${item.decidedBy}`}
      {item.reason !== null && ` · ${t(`reason.${item.reason}`)}`}
    </p>
  );
};

/** A comment, where it was left, and what can be decided. */
export const ModerationRow = ({ item, busy, onDecide }: RowProps) => {
  const { t } = useTranslation('moderation');
  const format = useFormat();
  const [refusing, setRefusing] = useState(false);
  const name = item.name ?? t('anonymous');
  const about = (
    <span className="vh">
      {' '}
      {item.report ? t('aboutReport', { name, number: item.report.number }) : t('about', { name, number: item.commitment?.number })}
    </span>
  );
  return (
    <li className={styles.row}>
      <article aria-labelledby={`comment-${item.id}`}>
        <h2 className={styles.who} id={`comment-${item.id}`}>
          <b>{name}</b> <time dateTime={item.postedAt}>{format.dateTime(item.postedAt)}</time>
          {item.official && <span className={styles.official}>{t('official')}</span>}
          {item.parentId !== null && <span>{t('reply')}</span>}
        </h2>
        <p className={styles.body} lang={item.lang} dir={directionOf(item.lang)}>
          {item.body}
        </p>
        <p className="meta">
          {item.commitment && (
            <>
              {t('on', { number: item.commitment.number })}{' '}
              <LocalLink to={`/plans/${item.plan.slug}/commitments/${item.commitment.number}`}>
                <LocalText lang={item.commitment.titleLang}>{item.commitment.title}</LocalText>
              </LocalLink>
            </>
          )}
          {item.report && t('onReport', { number: item.report.number, date: format.date(item.report.asOf) })} ·{' '}
          <LocalText lang={item.plan.titleLang}>{item.plan.title}</LocalText>
        </p>
        <Decided item={item} />
        {item.state === 'pending' && !refusing && (
          <div className={styles.actions}>
            <Button small busy={busy} onClick={() => onDecide(item, { decision: 'publish', reason: null })}>
              <Icon name="check" />
              <span>
                {t('publish')}
                {about}
              </span>
            </Button>
            <Button quiet small busy={busy} aria-expanded={false} onClick={() => setRefusing(true)}>
              <span>
                {t('refuse')}
                {about}
              </span>
            </Button>
          </div>
        )}
        {item.state === 'pending' && refusing && (
          <RefusalForm
            id={item.id}
            busy={busy}
            onCancel={() => setRefusing(false)}
            onRefuse={(reason) => onDecide(item, { decision: 'refuse', reason })}
          />
        )}
        {(item.state === 'published' || item.state === 'refused') && (
          <div className={styles.actions}>
            <Button quiet small busy={busy} onClick={() => onDecide(item, { decision: 'reopen', reason: null })}>
              <Icon name="back" flip />
              <span>
                {t('reopen')}
                {about}
              </span>
            </Button>
          </div>
        )}
      </article>
    </li>
  );
};
