import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { CommitteeView } from '../features/committee/committee-view.js';
import { committeePlansQuery, committeeQuery, heatQuery } from '../features/committee/committee.api.js';
import { PeriodControl } from '../features/committee/period-control.js';
import { readPeriod } from '../features/committee/period.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { useLocalPath } from '../ui/local-link.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useToday } from '../ui/use-today.js';

const PlanCommittee = ({ plans, plan }: { plans: readonly PlanSummary[]; plan: string }) => {
  const language = useLanguage();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const today = useToday();
  const period = readPeriod(params, today);
  const view = useQuery(committeeQuery(language, plan, period.since, period.asOf));
  const heat = useQuery(heatQuery(language, plan, period.asOf));
  return (
    <>
      <PeriodControl
        plans={plans}
        plan={plan}
        period={period}
        today={today}
        onPlan={(slug) => void navigate(`${localPath(`/committee/${slug}`)}?${params.toString()}`)}
      />
      <QueryView query={view} loading={<Skeleton tall />}>
        {(data) => (
          <QueryView query={heat} loading={<Skeleton tall />}>
            {(progress) => <CommitteeView view={data} progress={progress} />}
          </QueryView>
        )}
      </QueryView>
    </>
  );
};

const Committee = () => {
  const { t } = useTranslation('committee');
  const { plan } = useParams();
  usePageTitle(t('title'));
  const query = useQuery(committeePlansQuery(useLanguage()));
  if (plan !== undefined && query.data?.items.every(({ slug, archive }) => slug !== plan || archive)) return <NotFound />;
  return (
    <div className="wrap sec first stack">
      <h1>{t('title')}</h1>
      <QueryView
        query={query}
        isEmpty={({ items }) => items.every(({ archive }) => archive)}
        empty={
          <Notice>
            <p>{t('noPlan')}</p>
          </Notice>
        }
      >
        {({ items }) => {
          const plans = items.filter(({ archive }) => !archive);
          const current = plan ?? (plans.find(({ state }) => state === 'in_progress') ?? plans[0])?.slug;
          return current !== undefined && <PlanCommittee plans={plans} plan={current} />;
        }}
      </QueryView>
    </div>
  );
};

export const Component = () => (
  <SignInGate ability="seeCommittee">
    <Committee />
  </SignInGate>
);
