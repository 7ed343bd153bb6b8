import type { Freshness, Reporting, ReportingTotals } from '@iltizam/shared/dashboards/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { ChartFigure } from '../../ui/chart-figure.js';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './reporting.module.css';
import { SilenceRow } from './silence-row.js';

type WindowTotals = { key: 'within30' | 'within90' | 'within180' | 'never'; count: number };

const windowsOf = ({ within30, within90, within180, never }: ReportingTotals): WindowTotals[] => [
  { key: 'within30', count: within30 },
  { key: 'within90', count: within90 },
  { key: 'within180', count: within180 },
  { key: 'never', count: never },
];

/** How many bodies reported within each window, as shares of all of them. */
const Windows = ({ totals }: { totals: ReportingTotals }) => {
  const { t } = useTranslation('dashboards');
  return (
    <ul className={styles.windows}>
      {windowsOf(totals).map(({ key, count }) => (
        <li key={key}>
          <span>{t(`reporting.window.${key}`)}</span>
          <strong className="num">{t('reporting.of', { reported: count, total: totals.total })}</strong>
          <svg className="flip" width="100%" height="10" aria-hidden="true" focusable="false">
            <rect width="100%" height="10" className={styles.track} />
            <rect
              width={`${totals.total === 0 ? 0 : (100 * count) / totals.total}%`}
              height="10"
              className={key === 'never' ? styles.never : styles.share}
            />
          </svg>
        </li>
      ))}
    </ul>
  );
};

type ReportingFigureProps = { plan: string; reporting: Reporting; asOf: IsoDate | null };

/** Which bodies have reported and which have not, the longest silence first. */
export const ReportingFigure = ({ plan, reporting, asOf }: ReportingFigureProps) => {
  const { t } = useTranslation('dashboards');
  const { institutions, totals } = reporting;
  const { within90, total, never } = totals.institutions;
  const said = (freshness: Freshness) => t(`reporting.freshness.${freshness}`);
  const search = asOf === null ? '' : `&asOf=${asOf}`;
  return (
    <ChartFigure
      id="reporting"
      title={t('reporting.institutions')}
      sentence={`${t('reporting.sentence', { count: within90, total })} ${never > 0 ? t('reporting.neverSentence', { count: never }) : ''}`}
      source={t('source')}
      asOf={reporting.asOf}
      columns={[
        {
          key: 'institution',
          label: t('institutions.institution'),
          rowHeader: true,
          value: ({ institution }) => institution.name,
          show: ({ institution }) => <LocalText lang={institution.nameLang}>{institution.name}</LocalText>,
        },
        { key: 'commitments', label: t('institutions.commitments'), numeric: true, value: ({ commitments }) => commitments },
        { key: 'activities', label: t('institutions.activities'), numeric: true, value: ({ activities }) => activities },
        { key: 'reported', label: t('reporting.reported'), numeric: true, value: ({ reported }) => reported },
        {
          key: 'lastUpdateOn',
          label: t('lastUpdate'),
          value: ({ lastUpdateOn }) => lastUpdateOn,
          show: ({ lastUpdateOn }) => (lastUpdateOn === null ? t('never') : <DateText value={lastUpdateOn} />),
        },
        { key: 'daysSince', label: t('reporting.days'), numeric: true, value: ({ daysSince }) => daysSince },
        { key: 'freshness', label: t('reporting.status'), value: ({ freshness }) => said(freshness) },
      ]}
      rows={institutions}
      rowKey={({ institution }) => institution.key}
      data={{ plan, dataset: 'reporting', query: { asOf } }}
    >
      <Windows totals={totals.institutions} />
      <ol>
        {institutions.map(({ institution, ...status }) => (
          <SilenceRow key={institution.key} status={status}>
            <LocalLink to={`/plans/${plan}?institution=${institution.key}${search}#engagements`}>
              <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
            </LocalLink>
          </SilenceRow>
        ))}
      </ol>
    </ChartFigure>
  );
};
