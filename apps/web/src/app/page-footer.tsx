import { useTranslation } from '../ui/translation.js';
import { LocalLink } from '../ui/local-link.js';
import styles from './layout.module.css';

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
          <LocalLink to="/methodology#donnees">{t('nav.data')}</LocalLink>
          <a href="/api/openapi.json">{t('nav.api')}</a>
        </nav>
        <span>{t('footer.licence')}</span>
      </div>
      <div className={styles.strip} />
    </footer>
  );
};
