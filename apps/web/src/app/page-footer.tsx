import { LICENCE } from '@iltizam/shared/exports/licence';
import { LocalLink } from '../ui/local-link.js';
import { Rich, useTranslation } from '../ui/translation.js';
import { LanguageLinks } from './language-links.js';
import styles from './layout.module.css';

/** What holds for every page: whom to write to, how the figures are made, and under which terms they are yours. */
export const PageFooter = () => {
  const { t } = useTranslation('ui');
  return (
    <footer className={styles.foot}>
      <div className={styles.ask}>
        <p className="wrap">
          {t('footer.question')} {t('footer.ask')}
        </p>
      </div>
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
