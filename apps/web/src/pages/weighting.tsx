import { useQuery } from '@tanstack/react-query';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Weighting } from '../features/weighting/weighting.js';
import { weightingQuery } from '../features/weighting/weighting.api.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Page = () => {
  const { t } = useTranslation('weighting');
  const query = useQuery(weightingQuery(useLanguage()));
  return (
    <div className="wrap sec first stack">
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <QueryView
        query={query}
        loading={<Skeleton tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Notice title={t('empty')} />}
      >
        {({ items }) => <Weighting items={items} />}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('weighting');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="reportProgress">
      <Page />
    </SignInGate>
  );
};
