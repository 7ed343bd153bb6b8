import type { PastReportSummary } from '@iltizam/shared/past-reports/contract';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { Found } from './found.js';
import styles from './past-reports.module.css';

/** The reports that were read, the latest first. */
export const ReportRows = ({ items }: { items: readonly PastReportSummary[] }) => {
  const { t } = useTranslation('pastReports');
  return (
    <ul className={styles.rows}>
      {items.map(({ id, name, title, readAt, readBy, counts, toDecide, decided, plan }) => (
        <li key={id} className={styles.card}>
          <h2 className={styles.name}>
            <LocalLink to={`/studio/past-reports/${id}`}>
              <bdi>{title ?? name}</bdi>
            </LocalLink>
          </h2>
          <p className="meta">
            <bdi>{name}</bdi> · <DateText value={readAt.slice(0, 10)} />
            {readBy !== null && (
              <>
                {' · '}
                <bdi>{readBy}</bdi>
              </>
            )}
          </p>
          <Found counts={counts} />
          {plan === null ? (
            <p>{t('progress', { done: decided, count: toDecide })}</p>
          ) : (
            <p>
              {t('planned')}{' '}
              <LocalLink to={`/plans/${plan.slug}`}>
                <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
              </LocalLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};
