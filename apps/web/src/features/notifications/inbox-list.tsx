import type { Inbox } from '@iltizam/shared/notifications/contract';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { PageLinks } from '../../ui/page-links.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { NoticeRow } from './notice-row.js';
import { useMarkNotices } from './notifications.api.js';
import styles from './notifications.module.css';

/** The notices of a page; the last change can be taken back. */
export const InboxList = ({ inbox: { items, unread, page, size, total } }: { inbox: Inbox }) => {
  const { t } = useTranslation('notifications');
  const mark = useMarkNotices();
  const [done, setDone] = useState<{ ids: number[]; read: boolean } | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);
  const send = (ids: number[] | null, read: boolean, undoable: boolean): void => {
    if (mark.isPending) return;
    mark.mutate({ ids, read }, { onSuccess: (marked) => setDone(undoable && marked.ids.length > 0 ? { ids: marked.ids, read } : null) });
  };
  return (
    <>
      <p className={styles.actions}>
        <span className="meta" role="status">
          {t('inbox.unread', { count: unread })}
        </span>
        {unread > 0 && (
          <Button quiet small busy={mark.isPending} onClick={() => send(null, true, true)}>
            {t('inbox.markAll')}
          </Button>
        )}
      </p>
      {mark.isError && <SendFailure error={mark.error} />}
      <div ref={told} tabIndex={-1} role="status" className={styles.told}>
        {done && (
          <Notice tone="success" title={t(done.read ? 'inbox.marked' : 'inbox.unmarked', { count: done.ids.length })}>
            <Button quiet small onClick={() => send(done.ids, !done.read, false)}>
              {t('inbox.undo')}
            </Button>
          </Notice>
        )}
      </div>
      <ul className={styles.list}>
        {items.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onMark={(read) => send([notice.id], read, false)} />
        ))}
      </ul>
      <PageLinks to={(other) => `/inbox?page=${other}`} page={page} size={size} total={total} />
    </>
  );
};
