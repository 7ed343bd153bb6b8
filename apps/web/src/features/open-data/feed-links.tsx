import { useLanguage, useTranslation } from '../../ui/translation.js';
import { type FeedScope, feedUrl } from './open-data.api.js';

/** Tells feed readers where the page's feed lies; React moves it into the document's head. */
export const FeedLinks = ({ scope, title }: { scope: FeedScope; title: string }) => {
  const { t } = useTranslation('openData');
  const language = useLanguage();
  return <link rel="alternate" type="application/atom+xml" href={feedUrl(scope, language)} title={t('feeds.of', { title })} />;
};
