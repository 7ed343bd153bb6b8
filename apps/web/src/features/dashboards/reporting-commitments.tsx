import type { Reporting } from '@iltizam/shared/dashboards/contract';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { SilenceRow } from './silence-row.js';

/** The commitments, the longest silence first. */
export const ReportingCommitments = ({ plan, reporting, search }: { plan: string; reporting: Reporting; search: string }) => {
  const { t } = useTranslation('dashboards');
  const { within180, total } = reporting.totals.commitments;
  return (
    <section className="sec" aria-labelledby="reporting-commitments">
      <h2 id="reporting-commitments">{t('reporting.commitments')}</h2>
      <p className="lead">{t('reporting.ogp', { count: within180, total })}</p>
      <ol>
        {reporting.commitments.map(({ number, title, titleLang, institution, ...status }) => (
          <SilenceRow key={number} status={status}>
            <LocalLink to={`/plans/${plan}/commitments/${number}${search}`}>
              {number}. <LocalText lang={titleLang}>{title}</LocalText>
            </LocalLink>{' '}
            <small>
              <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
            </small>
          </SilenceRow>
        ))}
      </ol>
    </section>
  );
};
