import type { SessionAbilities } from '@iltizam/shared/accounts/contract';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { UnreadLink } from '../features/notifications/unread-link.js';
import { SessionLinks } from '../features/session/session-links.js';
import { useSession } from '../features/session/session.api.js';
import { toggleTheme } from '../lib/theme.js';
import { BrandMark, Icon } from '../ui/icon.js';
import { LocalLink, LocalNavLink } from '../ui/local-link.js';
import { useTranslation } from '../ui/translation.js';
import { LanguageLinks } from './language-links.js';
import styles from './layout.module.css';

const useDestinations = ({ reportProgress, reviewProgress, managePlans, seeCommittee, moderate, managePeople }: SessionAbilities) => {
  const { t } = useTranslation('ui');
  return [
    { to: '/', label: t('nav.home'), shown: true },
    { to: '/methodology', label: t('nav.methodology'), shown: true },
    { to: '/workspace', label: t('nav.workspace'), shown: reportProgress },
    { to: '/reviews', label: t('nav.reviews'), shown: reviewProgress },
    { to: '/studio', label: t('nav.studio'), shown: managePlans },
    { to: '/committee', label: t('nav.committee'), shown: seeCommittee },
    { to: '/moderation', label: t('nav.moderation'), shown: moderate },
    { to: '/people', label: t('nav.people'), shown: managePeople },
  ].filter(({ shown }) => shown);
};

/** Narrow screens fold the navigation; it closes once a page was chosen. */
const FoldedMenu = ({ destinations }: { destinations: { to: string; label: string }[] }) => {
  const { t } = useTranslation('ui');
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);
  return (
    <details className={styles.menu} ref={menu}>
      <summary>{t('nav.menu')}</summary>
      <nav aria-label={t('nav.main')}>
        <ul>
          {destinations.map(({ to, label }) => (
            <li key={to}>
              <LocalNavLink to={to} end={to === '/'}>
                {label}
              </LocalNavLink>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
};

export const PageHeader = () => {
  const { t } = useTranslation('ui');
  const session = useSession();
  const destinations = useDestinations(session.abilities);
  return (
    <header>
      <div className={styles.strip} />
      <div className={styles.util}>
        <div className="wrap">
          <LanguageLinks className={styles.langs} place="language" />
          <div className={styles.account}>
            <button type="button" className={styles.mini} onClick={toggleTheme}>
              <Icon name="theme" />
              <span className={styles.theme}>{t('nav.theme')}</span>
            </button>
            <UnreadLink signedIn={session.account !== null} />
            <SessionLinks session={session} buttonClass={styles.mini} />
          </div>
        </div>
      </div>
      <div className={styles.top}>
        <div className="wrap">
          <LocalLink className={styles.brand} to="/">
            <BrandMark />
            <span>{t('site.name')}</span>
            <small>{t('site.tagline')}</small>
          </LocalLink>
          <nav className={styles.nav} aria-label={t('nav.main')}>
            {destinations.map(({ to, label }) => (
              <LocalNavLink key={to} to={to} end={to === '/'}>
                {label}
              </LocalNavLink>
            ))}
          </nav>
          <LocalNavLink className={styles.search} to="/search">
            <Icon name="search" />
            <span>{t('search.submit')}</span>
          </LocalNavLink>
          <FoldedMenu destinations={destinations} />
        </div>
      </div>
    </header>
  );
};
