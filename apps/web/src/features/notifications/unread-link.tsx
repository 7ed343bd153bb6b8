import { useQuery } from '@tanstack/react-query';
import { LocalLink } from '../../ui/local-link.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { unreadQuery } from './notifications.api.js';
import styles from './notifications.module.css';

/** The way to the inbox with how much is unread in it; nothing for a visitor, who asks nothing either. */
export const UnreadLink = ({ signedIn }: { signedIn: boolean }) => {
  const { t } = useTranslation('notifications');
  const { data } = useQuery(unreadQuery(useLanguage(), signedIn));
  if (!signedIn) return null;
  const unread = data?.unread ?? 0;
  return (
    <div>
      <LocalLink to="/inbox">
        {t('inbox.title')}
        {unread > 0 && (
          <span className={styles.unread}>
            <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
            <span className="vh">{t('inbox.unread', { count: unread })}</span>
          </span>
        )}
      </LocalLink>
    </div>
  );
};
