import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { WeightingCall } from '../features/weighting/weighting-call.js';
import { type DueFilter, DueList } from '../features/workspace/due-list.js';
import { DueEmpty, DueSummary } from '../features/workspace/due-summary.js';
import { assignedQuery } from '../features/workspace/workspace.api.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const LeadHome = () => {
  const { t } = useTranslation('ui');
  usePageTitle(t('nav.workspace'));
  const query = useQuery(assignedQuery(useLanguage()));
  const [params, setParams] = useSearchParams();
  // The address follows the field: it changes too late to be what a fast typist sees.
  const [filter, setFilter] = useState<DueFilter>({ q: params.get('q') ?? '', plan: params.get('plan') ?? '' });
  const change = (next: DueFilter) => {
    setFilter(next);
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')), { replace: true });
  };
  return (
    <div className="wrap sec first stack">
      <h1>{t('nav.workspace')}</h1>
      <WeightingCall />
      <QueryView query={query} loading={<Skeleton tall />} isEmpty={({ items }) => items.length === 0} empty={<DueEmpty />}>
        {({ items }) => (
          <>
            <DueSummary items={items} />
            <DueList items={items} filter={filter} onFilter={change} />
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => (
  <SignInGate ability="reportProgress">
    <LeadHome />
  </SignInGate>
);
