import type { PastReportCounts } from '@iltizam/shared/past-reports/contract';
import { useTranslation } from '../../ui/translation.js';
import styles from './past-reports.module.css';

const COUNTED = ['commitments', 'activities', 'bands', 'indicators', 'rates'] as const;

/** What was found, in figures. */
export const Found = ({ counts }: { counts: PastReportCounts }) => {
  const { t } = useTranslation('pastReports');
  return (
    <ul className={styles.found}>
      {COUNTED.map((name) => (
        <li key={name}>{t(`found.${name}`, { count: counts[name] })}</li>
      ))}
    </ul>
  );
};
