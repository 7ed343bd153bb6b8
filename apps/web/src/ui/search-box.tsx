import { useId } from 'react';
import { Button } from './button.js';
import { useLocalPath } from './local-link.js';
import styles from './search-box.module.css';
import { useTranslation } from './translation.js';

/** Asks the search page, with or without JavaScript. */
export const SearchBox = () => {
  const { t } = useTranslation('ui');
  const input = useId();
  const path = useLocalPath();
  return (
    <form role="search" action={path('/search')} method="get" className={styles.search}>
      <label htmlFor={input}>{t('search.label')}</label>
      <div>
        <input id={input} type="search" name="q" maxLength={200} placeholder={t('search.hint')} />
        <Button type="submit">{t('search.submit')}</Button>
      </div>
    </form>
  );
};
