import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { peopleSearch, type View, VIEWS } from './people-address.js';
import styles from './people.module.css';

export const PeopleTabs = ({ current }: { current: View }) => {
  const { t } = useTranslation('people');
  return (
    <nav aria-label={t('tabs.label')}>
      <ul className={styles.tabs}>
        {VIEWS.map((view) => (
          <li key={view}>
            <LocalLink to={`/people${peopleSearch({ view })}`} aria-current={view === current ? 'page' : undefined} preventScrollReset>
              {t(`tabs.${view}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
