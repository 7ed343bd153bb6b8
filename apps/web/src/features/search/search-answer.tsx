import type { SearchResults } from '@iltizam/shared/search/contract';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { addressOf } from './search-address.js';
import type { SearchQuestion } from './search.api.js';
import styles from './search-results.module.css';

/** How many texts answer, and how the question was read. */
export const useAnswer = (): ((results: SearchResults) => string) => {
  const { t } = useTranslation('search');
  return ({ q, match, total }) => (total === 0 ? t('answer.none', { q }) : t(`answer.${match}`, { q, count: total }));
};

/** Words that the texts do have, each a question of its own. */
export const Suggestions = ({ results: { suggestions }, question }: { results: SearchResults; question: SearchQuestion }) => {
  const { t } = useTranslation('search');
  if (suggestions.length === 0) return null;
  return (
    <p className={styles.suggestions}>
      {t('suggestions')}{' '}
      {suggestions.map(({ text, lang }) => (
        <LocalLink key={`${lang} ${text}`} to={addressOf({ ...question, q: text, page: 1 })}>
          <LocalText lang={lang}>{text}</LocalText>
        </LocalLink>
      ))}
    </p>
  );
};

/** Ways on when nothing answers. */
export const NothingFound = ({ question }: { question: SearchQuestion }) => {
  const { t } = useTranslation('search');
  return (
    <>
      <p>{t('nothing.advice')}</p>
      <ul className={styles.ways}>
        {question.plan !== null && (
          <li>
            <LocalLink to={addressOf({ ...question, plan: null, page: 1 })}>{t('nothing.everywhere')}</LocalLink>
          </li>
        )}
        <li>
          <LocalLink to="/">{t('nothing.browse')}</LocalLink>
        </li>
      </ul>
    </>
  );
};
