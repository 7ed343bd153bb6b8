import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './imports.module.css';

/** The pages of a list that is longer than one; `to` is the address without the page. */
export const ImportPages = ({ to, page, size, total }: { to: string; page: number; size: number; total: number }) => {
  const { t } = useTranslation('ui');
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      {page > 1 && (
        <LocalLink to={`${to}?page=${page - 1}`}>
          <Icon name="previous" flip />
          {t('pages.previous')}
        </LocalLink>
      )}
      <span className="meta">{t('pages.position', { page, pages })}</span>
      {page < pages && (
        <LocalLink to={`${to}?page=${page + 1}`}>
          {t('pages.next')}
          <Icon name="next" flip />
        </LocalLink>
      )}
    </nav>
  );
};
