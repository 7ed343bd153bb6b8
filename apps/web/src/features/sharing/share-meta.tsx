import { DEFAULT_LOCALE, LOCALES, type Locale } from '@iltizam/shared/kernel/locale';
import { useSiteUrl } from '../../lib/site-url.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';

const TERRITORY: Record<Locale, string> = { fr: 'fr_MA', ar: 'ar_MA', en: 'en_GB', zgh: 'zgh_MA' };

type ShareMetaProps = {
  title: string;
  /** one or two sentences */
  description: string;
  /** address of the picture, from "/"; a page without one is shared without */
  card?: string | undefined;
  /** address of the page after the language: "/plans/x", "" for the home page */
  path: string;
  /** what the address says beside the page, such as "?asOf=2023-07-31": kept when shared, no page of its own for search engines */
  search?: string;
};

/** What search engines and networks read of a page; React moves it into the document's head. */
export const ShareMeta = ({ title, description, card, path, search = '' }: ShareMetaProps) => {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const site = useSiteUrl();
  const at = (lang: Locale): string => `${site}/${lang}${path}`;
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={at(language)} />
      {LOCALES.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={at(lang)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at(DEFAULT_LOCALE)} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t('site.name')} />
      <meta property="og:locale" content={TERRITORY[language]} />
      {LOCALES.filter((lang) => lang !== language).map((lang) => (
        <meta key={lang} property="og:locale:alternate" content={TERRITORY[lang]} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={at(language) + search} />
      {card !== undefined && (
        <>
          <meta property="og:image" content={site + card} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={`${title}. ${description}`} />
        </>
      )}
      <meta name="twitter:card" content={card === undefined ? 'summary' : 'summary_large_image'} />
    </>
  );
};
