import type { ReportingStatus } from '@iltizam/shared/dashboards/contract';
import type { ReactNode } from 'react';
import { DateText } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import styles from './reporting.module.css';

/** One body or commitment and how long nothing was heard of it; `children` names it. */
export const SilenceRow = ({ status, children }: { status: ReportingStatus; children: ReactNode }) => {
  const { t } = useTranslation('dashboards');
  const { lastUpdateOn, daysSince, freshness, activities, reported } = status;
  const silent = freshness === 'older' || freshness === 'never';
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {children} <small>{t('reporting.activities', { reported, total: activities })}</small>
      </span>
      <span className={silent ? 'late-text' : undefined}>
        <Icon name={silent ? 'late' : freshness === 'within_180' ? 'clock' : 'check'} />{' '}
        {lastUpdateOn === null ? (
          t('reporting.freshness.never')
        ) : (
          <Rich
            text={daysSince === 0 ? t('reporting.sameDay') : t('reporting.ago', { count: daysSince ?? 0 })}
            components={{ date: <DateText value={lastUpdateOn} /> }}
          />
        )}
      </span>
    </li>
  );
};
