import type { CommentState } from '@iltizam/shared/comments/contract';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { queueAddress } from './moderation-address.js';
import styles from './moderation.module.css';

type QueuePagesProps = { state: CommentState; page: number; size: number; total: number };

export const QueuePages = ({ state, page, size, total }: QueuePagesProps) => {
  const { t } = useTranslation('ui');
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      {page > 1 && (
        <LocalLink to={queueAddress(state, page - 1)}>
          <Icon name="previous" flip />
          {t('pages.previous')}
        </LocalLink>
      )}
      <span className="meta">{t('pages.position', { page, pages })}</span>
      {page < pages && (
        <LocalLink to={queueAddress(state, page + 1)}>
          {t('pages.next')}
          <Icon name="next" flip />
        </LocalLink>
      )}
    </nav>
  );
};
