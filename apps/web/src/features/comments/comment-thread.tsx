import type { Comment, CommentList } from '@iltizam/shared/comments/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../lib/class-names.js';
import { dateInMorocco } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { DateText } from '../../ui/figures.js';
import { BrandMark } from '../../ui/icon.js';
import { LocalText } from '../../ui/local-text.js';
import { CommentForm } from './comment-form.js';
import styles from './comments.module.css';

const CommentText = ({ comment: { name, lang, body, postedAt, official } }: { comment: Comment }) => {
  const { t } = useTranslation('comments');
  return (
    <>
      {official && (
        <p className={styles.seal}>
          <BrandMark />
          {t('official')}
        </p>
      )}
      <p className={styles.who}>
        <b>{name ?? t('anonymous')}</b>
        <DateText value={dateInMorocco(postedAt)} />
      </p>
      <p className={styles.body}>
        <LocalText lang={lang}>{body}</LocalText>
      </p>
    </>
  );
};

type ThreadProps = { plan: string; commitment: string; list: CommentList };

/** Comments threaded once; official replies are set apart by a rule and a seal. */
export const CommentThread = ({ plan, commitment, list: { items, pending, abilities } }: ThreadProps) => {
  const { t } = useTranslation('comments');
  const [answering, setAnswering] = useState<number | null>(null);
  return (
    <>
      {items.length === 0 && <p className="meta">{t('empty')}</p>}
      {items
        .filter(({ parentId }) => parentId === null)
        .map((comment) => (
          <article key={comment.id} className={styles.comment} id={`commentaire-${comment.id}`}>
            <CommentText comment={comment} />
            {items
              .filter(({ parentId }) => parentId === comment.id)
              .map((reply) => (
                <div key={reply.id} className={classNames(styles.reply, reply.official && styles.official)}>
                  <CommentText comment={reply} />
                </div>
              ))}
            {abilities.replyOfficially && answering !== comment.id && (
              <p>
                <Button quiet small onClick={() => setAnswering(comment.id)}>
                  {t('reply')} <span className="vh">{t('replyTo', { name: comment.name ?? t('anonymous') })}</span>
                </Button>
              </p>
            )}
            {answering === comment.id && <CommentForm plan={plan} commitment={commitment} parentId={comment.id} />}
          </article>
        ))}
      {pending > 0 && <p className="meta">{t('pending', { count: pending })}</p>}
      {abilities.comment ? <CommentForm plan={plan} commitment={commitment} /> : <p className="meta">{t('closed')}</p>}
    </>
  );
};
