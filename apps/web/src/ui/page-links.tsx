import { Icon } from './icon.js';
import { LocalLink } from './local-link.js';
import styles from './page-links.module.css';
import { useTranslation } from './translation.js';

type PageLinksProps = {
  /** what is in the pages, where a screen has several lists */
  label?: string;
  /** the address of a page */
  to: (page: number) => string;
  page: number;
  size: number;
  total: number;
};

/** The way through the pages of a list; nothing where one holds it. */
export const PageLinks = ({ label, to, page, size, total }: PageLinksProps) => {
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
