import { LICENCE } from '@iltizam/shared/exports/licence';
import { SITE_PAGES } from '@iltizam/shared/sharing/public-pages';
import { useLocation } from 'react-router';
import { LocalLink } from '../ui/local-link.js';
import { Rich, useTranslation } from '../ui/translation.js';
import { LanguageLinks } from './language-links.js';
import styles from './layout.module.css';

/** The first part of the addresses of what everybody reads: where a reader may find a fault in the figures. */
const PUBLIC_AREAS = new Set([...SITE_PAGES.map((path) => path.slice(1)), 'search']);

/** What holds for every page: how the figures are made, and under which terms they are yours; on public ones also whom to write to. */
export const PageFooter = () => {
  const { t } = useTranslation('ui');
  const [, , area = ''] = useLocation().pathname.split('/');
  const isPublic = PUBLIC_AREAS.has(area);
  return (
    <footer className={styles.foot}>
      {isPublic && (
        <div className={styles.ask}>
          <p className="wrap">
            {t('footer.question')} {t('footer.ask')}
          </p>
        </div>
      )}
      <div className={`wrap ${styles.base}`}>
        <nav className="links" aria-label={t('nav.footer')}>
          <LocalLink to="/methodology">{t('nav.methodology')}</LocalLink>
          <LocalLink to="/accessibility">{t('footer.accessibility')}</LocalLink>
          <LocalLink to="/data">{t('nav.data')}</LocalLink>
          <LocalLink to="/data#flux">{t('footer.feeds')}</LocalLink>
          <LocalLink to="/developers">{t('footer.developers')}</LocalLink>
        </nav>
        <LanguageLinks className="links" place="languageFooter" />
        <span>
          <Rich
            text={t('footer.licence')}
            components={{
              licence: (
                <a href={LICENCE.url} rel="license" hrefLang="en">
                  {''}
                </a>
              ),
            }}
          />
        </span>
      </div>
      <div className={styles.strip} />
    </footer>
  );
};
