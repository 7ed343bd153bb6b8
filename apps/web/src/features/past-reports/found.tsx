import type { PastReportCounts } from '@iltizam/shared/past-reports/contract';
import { useTranslation } from '../../ui/translation.js';
import styles from './past-reports.module.css';

const COUNTED = ['commitments', 'activities', 'bands', 'indicators', 'rates'] as const;

/** What was found, in figures. */
export const Found = ({ counts }: { counts: PastReportCounts }) => {
  const { t } = useTranslation('pastReports');
  return (
    <dl className={styles.found}>
      {COUNTED.map((name) => (
        <div key={name}>
          <dt>{t(`found.${name}`)}</dt>
          <dd className="num">{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
};
