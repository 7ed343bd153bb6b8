import type { ActivityCounts, PlanProgress } from '@iltizam/shared/progress/contract';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { Figure } from '../../ui/figure.js';
import styles from './distribution-figure.module.css';

const rowsOf = (counts: ActivityCounts): { band: BandOrNone; count: number }[] => [
  { band: 'completed', count: counts.completed },
  { band: 'significant', count: counts.significant },
  { band: 'limited', count: counts.limited },
  { band: 'not_started', count: counts.notStarted },
  { band: 'not_reported', count: counts.notReported },
];

/** What is left besides the completed: an activity nobody spoke of has neither started nor not started. DOMAIN.md §3.1 */
const useRest = (): ((counts: ActivityCounts) => string) => {
  const { t } = useTranslation('progress');
  const { t: ui } = useTranslation('ui');
  return ({ notStarted, notReported }) => {
    const parts = [
      notStarted > 0 && t('distribution.notStarted', { count: notStarted }),
      notReported > 0 && t('distribution.notReported', { count: notReported }),
    ].filter((part) => part !== false);
    return parts.length === 0 ? t('distribution.allStarted') : parts.join(ui('ruler.joint'));
  };
};

/** How many activities stand in each band; those not reported are apart, never as 0. */
export const DistributionFigure = ({ progress, downloads }: { progress: PlanProgress; downloads: ReactNode }) => {
  const { t } = useTranslation('progress');
  const rest = useRest();
  const counts = progress.plan.activities;
  const rows = rowsOf(counts);
  const sentence = t('distribution.sentence', {
    completed: counts.completed,
    total: counts.total,
    rest: rest(counts),
  });
  const table = (
    <table>
      <caption className="vh">{t('distribution.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('distribution.band')}</th>
          <th scope="col" className="n">
            {t('distribution.activities')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ band, count }) => (
          <tr key={band}>
            <th scope="row">
              <BandTag band={band} />
            </th>
            <td className="n">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Figure
      title={t('distribution.title', { count: counts.total })}
      sentence={sentence}
      table={table}
      source={t('axes.source')}
      asOf={progress.asOf}
      downloads={downloads}
    >
      <div className={styles.bar} aria-hidden="true">
        {rows
          .filter(({ count }) => count > 0)
          .map(({ band, count }) => (
            <span key={band} data-band={band} style={{ '--count': count } as CSSProperties} />
          ))}
      </div>
      <ul className={styles.key}>
        {rows.map(({ band, count }) => (
          <li key={band}>
            <strong>{count}</strong> <BandTag band={band} />
          </li>
        ))}
      </ul>
    </Figure>
  );
};
