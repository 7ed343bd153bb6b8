import { LANGUAGES } from '../lib/languages.js';
import { LocalLink } from '../ui/local-link.js';
import { Rich, useLanguage, useTranslation } from '../ui/translation.js';
import styles from './layout.module.css';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What holds for every page: whom to write to, how the figures are made, and under which terms they are yours. */
export const PageFooter = () => {
  const { t } = useTranslation('ui');
  const current = useLanguage();
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
        <ul className="links" aria-label={t('nav.language')}>
          {LANGUAGES.map(({ code, name }) => (
            <li key={code}>
              <a href={`/${code}`} lang={code} hrefLang={code} aria-current={code === current || undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <span>
          <Rich
            text={t('footer.licence')}
            components={{
              licence: (
                <a href={LICENCE} rel="license" hrefLang="en">
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
