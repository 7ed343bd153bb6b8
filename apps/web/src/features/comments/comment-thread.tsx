import type { Comment, CommentList } from '@iltizam/shared/comments/contract';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { classNames } from '../../lib/class-names.js';
import { dateInMorocco } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { DateText } from '../../ui/figures.js';
import { BrandMark } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useTranslation } from '../../ui/translation.js';
import type { CommentPlace } from './comments.api.js';
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

const CommentForm = lazy(async () => ({ default: (await import('./comment-form.js')).CommentForm }));
const Posted = lazy(async () => ({ default: (await import('./comment-form.js')).Posted }));

/** The form and its code come when somebody wants to write; whoever only reads never loads them. */
const WriteComment = ({ place }: { place: CommentPlace }) => {
  const { t } = useTranslation('comments');
  const box = useRef<HTMLDetailsElement>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    // Opened before the page came to life.
    if (box.current?.open) setWanted(true);
  }, []);
  return (
    <details ref={box} className={styles.write} onToggle={() => setWanted(true)}>
      <summary>{t(`write.${place.on}`)}</summary>
      <noscript>
        <p className="meta">{t('needsScript')}</p>
      </noscript>
      {wanted && (
        <Suspense fallback={<Skeleton />}>
          <CommentForm place={place} />
        </Suspense>
      )}
    </details>
  );
};

type ThreadProps = {
  place: CommentPlace;
  list: CommentList;
  /** where older comments are, and the latest; null when there are none, or when they are the ones shown */
  olderAt: string | null;
  latestAt: string | null;
};

const Pages = ({ place: { on }, olderAt, latestAt }: Omit<ThreadProps, 'list'>) => {
  const { t } = useTranslation('comments');
  if (olderAt === null && latestAt === null) return null;
  return (
    <nav className={styles.pages} aria-label={t(`pages.label.${on}`)}>
      {latestAt !== null && <LocalLink to={latestAt}>{t(`pages.latest.${on}`)}</LocalLink>}
      {olderAt !== null && (
        <LocalLink to={olderAt} rel="next">
          {t(`pages.older.${on}`)}
        </LocalLink>
      )}
    </nav>
  );
};

/** Comments threaded once, a page of threads at a time; official replies are set apart by a rule and a seal. */
export const CommentThread = ({ place, list, olderAt, latestAt }: ThreadProps) => {
  const { t } = useTranslation('comments');
  const [answering, setAnswering] = useState<number | null>(null);
  const [answered, setAnswered] = useState<number | null>(null);
  const { items, total, pending, abilities } = list;
  return (
    <>
      {items.length === 0 && (total > 0 || (abilities.comment && pending === 0)) && (
        <p className="meta">{t(total === 0 ? `empty.${place.on}` : `pages.end.${place.on}`)}</p>
      )}
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
            {answered === comment.id && (
              <div className={styles.next}>
                <Suspense fallback={<Skeleton />}>
                  <Posted words="reply" />
                </Suspense>
              </div>
            )}
            {abilities.replyOfficially && answering !== comment.id && (
              <p className={`${styles.next} no-print`}>
                <Button
                  quiet
                  small
                  onClick={() => {
                    setAnswered(null);
                    setAnswering(comment.id);
                  }}
                >
                  {t('reply')} <span className="vh">{t('replyTo', { name: comment.name ?? t('anonymous') })}</span>
                </Button>
              </p>
            )}
            {answering === comment.id && (
              <Suspense fallback={<Skeleton />}>
                <CommentForm
                  place={place}
                  parentId={comment.id}
                  onSent={() => {
                    setAnswering(null);
                    setAnswered(comment.id);
                  }}
                />
              </Suspense>
            )}
          </article>
        ))}
      <Pages place={place} olderAt={olderAt} latestAt={latestAt} />
      {pending > 0 && <p className="meta">{t(`pending.${place.on}`, { count: pending })}</p>}
      {abilities.comment ? <WriteComment place={place} /> : <p className="meta">{t(`closed.${place.on}`)}</p>}
    </>
  );
};
