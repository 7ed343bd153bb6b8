import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { MeasurementLists } from '../features/measurements/measurement-lists.js';
import { measurementsQuery } from '../features/measurements/measurements.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { isNotFound } from '../lib/api-error.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Page = () => {
  const { t } = useTranslation('measurements');
  const { plan = '', number = '' } = useParams();
  const query = useQuery(measurementsQuery(useLanguage(), plan, number));
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <div className="wrap sec first stack">
      <QueryView query={query} loading={<Skeleton tall />}>
        {(commitment) => (
          <>
            <Breadcrumbs
              parents={[
                { label: <LocalText lang={commitment.plan.titleLang}>{commitment.plan.title}</LocalText>, to: `/plans/${plan}` },
                {
                  label: <LocalText lang={commitment.titleLang}>{`${commitment.number}. ${commitment.title}`}</LocalText>,
                  to: `/plans/${plan}/commitments/${number}`,
                },
              ]}
            />
            <PageHead title={t('title')} eyebrow={<LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>} />
            <p className="prose">{t('intro')}</p>
            {commitment.indicators.length === 0 ? <Notice title={t('noIndicator')} /> : <MeasurementLists commitment={commitment} />}
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('measurements');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="reportProgress">
      <Page />
    </SignInGate>
  );
};
