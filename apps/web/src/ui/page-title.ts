import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The document's title: the page, then the platform. */
export const usePageTitle = (title: string | undefined): void => {
  const { t } = useTranslation('ui');
  const site = t('site.name');
  useEffect(() => {
    document.title = title ? `${title} · ${site}` : site;
  }, [title, site]);
};
