import { told } from '@iltizam/shared/progress/reporting';
import type { SearchHit as Hit } from '@iltizam/shared/search/contract';
import { bandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { DateText, Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { Marked } from './marked.js';
import { isReport, placeOf } from './search-address.js';
import { reportUrl } from './search.api.js';
import styles from './search-results.module.css';

const Title = ({ hit }: { hit: Hit }) => {
  const language = useLanguage();
  const title = <Marked parts={hit.title} lang={hit.titleLang} />;
  if (isReport(hit))
    return (
      <a href={reportUrl(language, hit.plan.slug)} hrefLang="fr">
        {title}
      </a>
    );
  return <LocalLink to={placeOf(hit)}>{title}</LocalLink>;
};

/** Where the text stands: its plan, commitment and activity, and the day of an update. */
const Whereabouts = ({ hit }: { hit: Hit }) => {
  const { t } = useTranslation('search');
  const { plan, commitment, activity, on, kind } = hit;
  return (
    <ul className={styles.where}>
      {commitment && (
        <li>
          {t('hit.commitment', { number: commitment.number })}
          {kind !== 'commitment' && (
            <>
              {' – '}
              <LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>
            </>
          )}
        </li>
      )}
      {activity !== null && <li>{t('hit.activity', { number: activity })}</li>}
      {on !== null && (
        <li>
          <DateText value={on} />
        </li>
      )}
      {kind !== 'plan' && (
        <li>
          <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
        </li>
      )}
    </ul>
  );
};

/** One result: its title leads to it. */
export const SearchHit = ({ hit }: { hit: Hit }) => {
  const { t } = useTranslation('search');
  const { rate, shown, band } = told(hit);
  return (
    <li className={styles.hit}>
      <h3>
        <Title hit={hit} />
      </h3>
      <Whereabouts hit={hit} />
      {hit.snippet.length > 0 && (
        <p>
          <Marked parts={hit.snippet} lang={hit.snippetLang} />
        </p>
      )}
      {hit.rate !== null && (
        <p className={styles.rate}>
          <BandTag band={bandOrNone(band)} /> {rate !== null && shown !== null && <Percent value={shown} />}
        </p>
      )}
      {hit.url !== null && (
        <p>
          <a href={hit.url} rel="nofollow noopener">
            {t('hit.source')}
          </a>
        </p>
      )}
    </li>
  );
};
