import { createContext, use, useEffect } from 'react';
import { useTranslation } from './translation.js';

/** Where a page drawn on the server leaves its title; nothing in the browser. */
export const TitleSink = createContext<{ title: string } | null>(null);

/** The document's title: the page, then the platform. */
export const usePageTitle = (title: string | undefined): void => {
  const { t } = useTranslation('ui');
  const site = t('site.name');
  const full = title ? `${title} · ${site}` : site;
  const sink = use(TitleSink);
  if (sink) sink.title = full;
  useEffect(() => {
    document.title = full;
  }, [full]);
};
