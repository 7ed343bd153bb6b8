import { useQuery } from '@tanstack/react-query';
import { pastReportsQuery } from '../features/past-reports/past-reports.api.js';
import { ReportRows } from '../features/past-reports/report-rows.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { ButtonLink } from '../ui/button.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const PastReports = () => {
  const { t } = useTranslation(['pastReports', 'studio']);
  const query = useQuery(pastReportsQuery(useLanguage()));
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: t('studio:title'), to: '/studio' }]} />
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <p>
        <ButtonLink to="/studio/past-reports/new">{t('read.title')}</ButtonLink>
      </p>
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<p>{t('empty')}</p>}>
        {({ items }) => <ReportRows items={items} />}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('pastReports');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePlans">
      <PastReports />
    </SignInGate>
  );
};
