import { createContext, use, useEffect } from 'react';
import { useTranslation } from './translation.js';

/** Takes the title of a page drawn on the server; nothing in the browser. */
export const TitleSink = createContext<((title: string) => void) | null>(null);

/** The document's title: the page, then the platform. Until the page's is known (undefined) it stays as it was. */
export const usePageTitle = (title: string | undefined): void => {
  const { t } = useTranslation('ui');
  const full = title && `${title} · ${t('site.name')}`;
  const sink = use(TitleSink);
  if (full) sink?.(full);
  useEffect(() => {
    if (full) document.title = full;
  }, [full]);
};
