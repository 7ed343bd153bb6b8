import { Link, useLocation } from 'react-router';
import { LANGUAGES } from '../lib/languages.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

/** The same page in another language, each named in its own. `place` tells one such list from the other. */
export const LanguageLinks = ({ className, place }: { className: string | undefined; place: 'language' | 'languageFooter' }) => {
  const { t } = useTranslation('ui');
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <nav className={className} aria-label={t(`nav.${place}`)}>
      {LANGUAGES.map(({ code, name }) => (
        <Link
          key={code}
          to={pathname.replace(/^\/[^/]+/, `/${code}`) + search}
          lang={code}
          hrefLang={code}
          aria-current={code === current || undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
};
