import type { NoticeItem } from '@iltizam/shared/notifications/contract';
import { classNames } from '../../lib/class-names.js';
import { Button } from '../../ui/button.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './notifications.module.css';

type NoticeRowProps = { notice: NoticeItem; onMark: (read: boolean) => void };

/** One thing that somebody was told; following its link reads it. */
export const NoticeRow = ({ notice, onMark }: NoticeRowProps) => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { id, at, read, subject, lines, path, plan, commitment, report } = notice;
  return (
    <li className={classNames(styles.row, !read && styles.new)}>
      <article aria-labelledby={`notice-${id}`}>
        <h2 id={`notice-${id}`} className={styles.subject}>
          {!read && <span className={styles.mark}>{t('inbox.new')}</span>}
          <LocalLink to={path} onClick={() => !read && onMark(true)}>
            <LocalText lang={subject.lang}>{subject.text}</LocalText>
          </LocalLink>
        </h2>
        {lines.map(({ text, lang }, index) => (
          // The lines of a notice never change places.
          <p key={`${index} ${text}`} dir="auto">
            <LocalText lang={lang}>{text}</LocalText>
          </p>
        ))}
        <p className="meta">
          {format.dateTime(at)} ·{' '}
          {commitment && (
            <LocalLink to={`/plans/${plan.slug}/commitments/${commitment.number}`}>
              {t('inbox.commitment', { number: String(commitment.number) })}
            </LocalLink>
          )}
          {report && <LocalLink to={`/plans/${plan.slug}/reports`}>{t('inbox.reports')}</LocalLink>} ·{' '}
          <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
        </p>
      </article>
      <Button quiet small onClick={() => onMark(!read)}>
        {t(read ? 'inbox.markUnread' : 'inbox.markRead')}
        <span className="vh"> {subject.text}</span>
      </Button>
    </li>
  );
};
