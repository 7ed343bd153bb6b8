import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { usePageTitle } from '../ui/page-title.js';

/** What is left when a page breaks: words and a way on, never a blank screen. */
export const ErrorPage = () => {
  const { t } = useTranslation('ui');
  usePageTitle(t('error.title'));
  return (
    <div className="wrap sec first stack" role="alert">
      <h1>{t('error.title')}</h1>
      <p className="lead">{t('error.advice')}</p>
      <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
    </div>
  );
};
