import type { StudioReport } from '@iltizam/shared/editions/contract';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './report-studio.module.css';

/** The reports of a plan, the latest first. */
export const ReportRows = ({ reports }: { reports: readonly StudioReport[] }) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  return (
    <ul className={styles.rows}>
      {reports.map(({ id, number, plan, asOf, state, languages, remarksUntil }) => (
        <li key={id}>
          <h2>
            <LocalLink to={`/studio/${plan.slug}/reports/${id}`}>{t('reportNumber', { number })}</LocalLink>
          </h2>
          <p>
            {t('asOf')} <DateText value={asOf} />
            {'\u00a0· '}
            {t(`state.${state}`)}
          </p>
          <p className="meta">
            {languages.map((language) => t(`ui:original.language.${language}`)).join('\u00a0· ')}
            {remarksUntil !== null && state === 'draft_published' && (
              <>
                {'\u00a0· '}
                {t('remarks.until')} <DateText value={remarksUntil} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};
