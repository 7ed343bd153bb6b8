import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './imports.module.css';

type ImportPagesProps = {
  /** what is in the pages */
  label?: string;
  /** the address of a page */
  to: (page: number) => string;
  page: number;
  size: number;
  total: number;
};

/** The pages of a list that is longer than one. */
export const ImportPages = ({ label, to, page, size, total }: ImportPagesProps) => {
  const { t } = useTranslation('ui');
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  return (
    <nav className={styles.pages} aria-label={label ?? t('pages.label')}>
      {page > 1 && (
        <LocalLink to={to(page - 1)}>
          <Icon name="previous" flip />
          {t('pages.previous')}
        </LocalLink>
      )}
      <span className="meta">{t('pages.position', { page, pages })}</span>
      {page < pages && (
        <LocalLink to={to(page + 1)}>
          {t('pages.next')}
          <Icon name="next" flip />
        </LocalLink>
      )}
    </nav>
  );
};
