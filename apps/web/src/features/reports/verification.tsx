import type { PublishedReport, ReportVerification } from '@iltizam/shared/editions/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Num } from '../../ui/figures.js';
import { Notice } from '../../ui/notice.js';
import { FailureNotice } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { verificationQuery } from './published-reports.api.js';

const Result = ({ verification: { same, differences } }: { verification: ReportVerification }) => {
  const { t } = useTranslation('reports');
  if (same) return <Notice tone="success" title={t('verify.same')} />;
  return (
    <Notice tone="late" title={t('verify.differs', { count: differences.length })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('verify.at')}</th>
            <th scope="col">{t('verify.published')}</th>
            <th scope="col">{t('verify.computed')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ at, published, computed }) => (
            <tr key={at}>
              <th scope="row">
                <code dir="ltr">{at}</code>
              </th>
              <td>
                <Num>{published ?? '–'}</Num>
              </td>
              <td>
                <Num>{computed ?? '–'}</Num>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
};

/** The figures of a published report computed again from what was known at its instant, when a reader asks. DOMAIN.md §3.7 */
export const Verification = ({ plan, report: { number, kind } }: { plan: string; report: PublishedReport }) => {
  const { t } = useTranslation('reports');
  const { data, error, isFetching, refetch } = useQuery(verificationQuery(useLanguage(), plan, number, kind));
  return (
    <div className="stack no-print">
      <p className="meta">{t('verify.about')}</p>
      <Button quiet small busy={isFetching} onClick={() => void refetch()}>
        {t(isFetching ? 'verify.busy' : 'verify.button')}
      </Button>
      <div role="status">{data && !isFetching && <Result verification={data} />}</div>
      {error && !isFetching && <FailureNotice error={error} />}
    </div>
  );
};
