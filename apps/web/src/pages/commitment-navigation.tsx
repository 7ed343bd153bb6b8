import type { Commitment } from '@iltizam/shared/commitments/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { LocalLink } from '../ui/local-link.js';
import styles from './commitment.module.css';

/** The contents of the long page, beside it when there is room. */
export const CommitmentContents = ({ commitment }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  const { activityList, indicators, updates, problem, solution, expectedResult } = commitment;
  const entries = [
    { id: 'engagement', name: t('sections.commitment'), shown: (problem ?? solution ?? expectedResult) !== null },
    { id: 'activites', name: t('sections.activities'), count: activityList.length, shown: true },
    { id: 'calcul', name: t('sections.calculation'), shown: true },
    { id: 'indicateurs', name: t('sections.indicators'), count: indicators.length, shown: true },
    { id: 'historique', name: t('sections.history'), count: updates, shown: true },
    { id: 'commentaires', name: t('sections.comments'), shown: true },
  ].filter(({ shown }) => shown);
  return (
    <nav className={styles.contents} aria-label={t('page.contents')}>
      <ol>
        {entries.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span>{name}</span>
              {count !== undefined && <span className="num">{count}</span>}
            </a>
          </li>
        ))}
      </ol>
      <Button quiet small onClick={() => window.print()}>
        <Icon name="print" />
        {t('page.print')}
      </Button>
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
