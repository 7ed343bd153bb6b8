import type { Commitment } from '@iltizam/shared/commitments/contract';
import { Icon } from '../ui/icon.js';
import { LocalLink } from '../ui/local-link.js';
import { useTranslation } from '../ui/translation.js';
import type { Section } from './commitment-sections.js';
import styles from './commitment.module.css';

/** The contents of the long page, beside it when there is room: the sections that the page has. */
export const CommitmentContents = ({ sections }: { sections: readonly Section[] }) => {
  const { t } = useTranslation('commitments');
  return (
    <nav className={styles.contents} aria-label={t('page.contents')}>
      <ol>
        {sections.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span>{name}</span>
              {count !== undefined && <span className="num">{count}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** From one commitment to the next, at the same date. */
export const CommitmentNeighbours = ({ commitment: { plan, previous, next }, search }: { commitment: Commitment; search: string }) => {
  const { t } = useTranslation('commitments');
  const to = (number: number) => `/plans/${plan.slug}/commitments/${number}${search}`;
  return (
    <nav className={styles.neighbours} aria-label={t('page.neighbours')}>
      {previous !== null && (
        <LocalLink to={to(previous)} rel="prev">
          <Icon name="previous" flip /> {t('page.previous')} ({previous})
        </LocalLink>
      )}
      {next !== null && (
        <LocalLink to={to(next)} rel="next" className={styles.next}>
          {t('page.next')} ({next}) <Icon name="next" flip />
        </LocalLink>
      )}
    </nav>
  );
};
