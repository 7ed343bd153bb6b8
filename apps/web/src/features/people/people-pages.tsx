import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { type PeopleAddress, peopleSearch } from './people-address.js';
import styles from './people.module.css';

type PeoplePagesProps = { address: PeopleAddress; page: number; size: number; total: number };

export const PeoplePages = ({ address, page, size, total }: PeoplePagesProps) => {
  const { t } = useTranslation('ui');
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  const to = (wanted: number) => `/people${peopleSearch({ ...address, page: wanted })}`;
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
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
