import { useLocation } from 'react-router';
import { LocalLink } from './local-link.js';
import { usePageTitle } from './page-title.js';
import { SearchBox } from './search-box.js';
import { Rich, useTranslation } from './translation.js';

/** The parts of the address of a plan, an axis or a commitment: on the server such a page is refused before it has parameters. */
const PLACE = /^\/[^/]+\/plans\/(?<plan>[^/]+)(?:\/(?<kind>commitments|axes)\/(?<number>[^/]+))?\/?$/;

/** An address that leads nowhere; pages show it too when the API does not know what they were asked for. */
export const NotFound = () => {
  const { t } = useTranslation('ui');
  const { pathname } = useLocation();
  const { plan, kind, number } = PLACE.exec(pathname)?.groups ?? {};
  usePageTitle(t('notFound.title'));
  return (
    <div className="wrap sec first stack">
      <h1>{t('notFound.title')}</h1>
      <p className="lead">
        {number !== undefined ? (
          t(kind === 'axes' ? 'notFound.axis' : 'notFound.commitment', { number })
        ) : plan !== undefined ? (
          t('notFound.plan', { plan })
        ) : (
          <Rich text={t('notFound.page')} components={{ address: <bdi dir="ltr">{pathname}</bdi> }} />
        )}
      </p>
      <h2>{t('notFound.ways')}</h2>
      <SearchBox />
      <ul className="links">
        {number !== undefined && (
          <li>
            <LocalLink to={`/plans/${plan}`}>{t('notFound.thePlan')}</LocalLink>
          </li>
        )}
        <li>
          <LocalLink to="/#plans">{t('notFound.plans')}</LocalLink>
        </li>
        <li>
          <LocalLink to="/">{t('notFound.home')}</LocalLink>
        </li>
      </ul>
    </div>
  );
};
