import type { SearchGroup, SearchResults as Results } from '@iltizam/shared/search/contract';
import { classNames } from '../../lib/class-names.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { addressOf } from './search-address.js';
import type { SearchQuestion } from './search.api.js';
import { SearchHit } from './search-hit.js';
import styles from './search-results.module.css';

type ResultsProps = { results: Results; question: SearchQuestion };

/** Holds the results to one kind, or shows all. */
const Kinds = ({ results, question }: ResultsProps) => {
  const { t } = useTranslation('search');
  const all = { kind: null, total: results.total };
  return (
    <nav className={styles.kinds} aria-label={t('kinds')}>
      <ul>
        {[all, ...results.groups].map(({ kind, total }) => (
          <li key={kind ?? 'all'}>
            <LocalLink to={addressOf({ ...question, kind, page: 1 })} aria-current={question.kind === kind || undefined}>
              {t(`kind.${kind ?? 'all'}`)} <span className="num">{total}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Pages = ({ results: { page, size }, total, question }: ResultsProps & { total: number }) => {
  const { t } = useTranslation('search');
  const last = Math.ceil(total / size);
  if (last <= 1) return null;
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      {page > 1 && (
        <LocalLink to={addressOf({ ...question, page: page - 1 })} rel="prev">
          {t('pages.previous')}
        </LocalLink>
      )}
      <span>{t('pages.here', { page, last })}</span>
      {page < last && (
        <LocalLink to={addressOf({ ...question, page: page + 1 })} rel="next">
          {t('pages.next')}
        </LocalLink>
      )}
    </nav>
  );
};

const Group = ({ group: { kind, total, items }, ...props }: ResultsProps & { group: SearchGroup }) => {
  const { t } = useTranslation('search');
  const heading = `results-${kind}`;
  return (
    <section className={classNames('sec', styles.group)} aria-labelledby={heading}>
      <h2 id={heading}>
        {t(`kind.${kind}`)} <span className={styles.count}>{total}</span>
      </h2>
      <ol>
        {items.map((hit) => (
          <SearchHit key={`${hit.plan.slug} ${hit.commitment?.number} ${hit.activity} ${hit.update} ${hit.url}`} hit={hit} />
        ))}
      </ol>
      {props.question.kind === null ? (
        total > items.length && (
          <p>
            <LocalLink to={addressOf({ ...props.question, kind, page: 1 })}>{t('more', { kind: t(`kind.${kind}`), total })}</LocalLink>
          </p>
        )
      ) : (
        <Pages {...props} total={total} />
      )}
    </section>
  );
};

/** The results by kind, each kind with its count. */
export const SearchResults = (props: ResultsProps) => {
  const { t } = useTranslation('search');
  const groups = props.results.groups.filter(({ items }) => items.length > 0);
  return (
    <>
      <Kinds {...props} />
      {groups.length === 0 && <p>{t('nothing.ofKind')}</p>}
      {groups.map((group) => (
        <Group key={group.kind} {...props} group={group} />
      ))}
    </>
  );
};
