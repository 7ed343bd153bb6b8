import { useTranslation } from './translation.js';
import { ButtonLink } from './button.js';
import { usePageTitle } from './page-title.js';

/** An address that leads nowhere; pages show it too when the API does not know what they were asked for. */
export const NotFound = () => {
  const { t } = useTranslation('ui');
  usePageTitle(t('notFound.title'));
  return (
    <div className="wrap sec first stack">
      <h1>{t('notFound.title')}</h1>
      <p className="lead">{t('notFound.advice')}</p>
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </div>
  );
};
