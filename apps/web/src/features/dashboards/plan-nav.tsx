import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { LocalLink, LocalNavLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './plan-nav.module.css';

const PAGES = ['dashboard', 'timeline', 'compare', 'reporting', 'amendments', 'reports'] as const;
/** Of an archived plan only the published rate is known. */
const ARCHIVE_PAGES = ['dashboard', 'compare'] as const;

/** The pages of one plan; `search` keeps the date. */
export const PlanNav = ({ plan, search }: { plan: PlanSummary; search: string }) => {
  const { t } = useTranslation('dashboards');
  const home = `/plans/${plan.slug}`;
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <ul>
        {(plan.archive ? ARCHIVE_PAGES : PAGES).map((page) => (
          <li key={page}>
            <LocalNavLink end to={`${page === 'dashboard' ? home : `${home}/${page}`}${search}`}>
              {t(`nav.${page}`)}
            </LocalNavLink>
          </li>
        ))}
        {!plan.archive && (
          <li>
            <LocalLink to={`${home}${search}#telecharger`}>{t('nav.data')}</LocalLink>
          </li>
        )}
      </ul>
    </nav>
  );
};
