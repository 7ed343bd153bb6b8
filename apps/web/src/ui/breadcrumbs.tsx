import type { ReactNode } from 'react';
import styles from './breadcrumbs.module.css';
import { LocalLink } from './local-link.js';
import { useTranslation } from './translation.js';

/** From the home page to the parent of this page; `to` without the language. */
export const Breadcrumbs = ({ parents = [] }: { parents?: readonly { label: ReactNode; to: string }[] }) => {
  const { t } = useTranslation('ui');
  return (
    <nav className={styles.crumbs} aria-label={t('nav.breadcrumbs')}>
      <ol>
        {[{ label: t('nav.home'), to: '/' }, ...parents].map(({ label, to }) => (
          <li key={to}>
            <LocalLink to={to}>{label}</LocalLink>
          </li>
        ))}
      </ol>
    </nav>
  );
};
