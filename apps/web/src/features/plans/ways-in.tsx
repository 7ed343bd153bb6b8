import { useTranslation } from 'react-i18next';
import { LocalLink } from '../../ui/local-link.js';
import styles from './ways-in.module.css';

/** What a reader can do here, without an account. */
export const WaysIn = () => {
  const { t } = useTranslation('plans');
  return (
    <>
      <ul className={styles.ways}>
        {(['read', 'comment', 'reuse'] as const).map((way) => (
          <li key={way}>
            <h3>{t(`home.ways.${way}.title`)}</h3>
            <p>{t(`home.ways.${way}.text`)}</p>
          </li>
        ))}
      </ul>
      <p className="links">
        <LocalLink to="/methodology">{t('home.method')}</LocalLink>
      </p>
    </>
  );
};
