import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { BriefButton } from '../features/committee/brief-button.js';
import { CommitteeView } from '../features/committee/committee-view.js';
import { committeePlansQuery, committeeQuery, forecastQuery, heatQuery } from '../features/committee/committee.api.js';
import { PeriodControl } from '../features/committee/period-control.js';
import { readQuestion, readScope, withAnswers } from '../features/committee/question.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { LocalLink, useLocalPath } from '../ui/local-link.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useToday } from '../ui/use-today.js';

const PlanCommittee = ({ plans, plan }: { plans: readonly PlanSummary[]; plan: string }) => {
  const { t } = useTranslation('committee');
  const language = useLanguage();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const today = useToday();
  const question = readQuestion(params, today);
  const view = useQuery(committeeQuery(language, plan, question));
  const heat = useQuery(heatQuery(language, plan, question.asOf));
  const curve = useQuery(forecastQuery(language, plan, question.asOf, readScope(params)));
  // A meeting, an axis or a body is one plan's; days are every plan's.
  const days = withAnswers(params, {
    meeting: null,
    axis: null,
    institution: null,
    part: null,
    body: null,
    reason: null,
    code: null,
    age: null,
  });
  return (
    <QueryView query={view} loading={<Skeleton tall />}>
      {(data) => (
        <>
          <div className="sec-head">
            <p className="links">
              <LocalLink to={`/committee/${plan}/meetings`}>{t('meetings.link')}</LocalLink>
            </p>
            {data.abilities.printBrief && <BriefButton view={data} />}
          </div>
          <PeriodControl
            plans={plans}
            view={data}
            meeting={question.meeting}
            today={today}
            onPlan={(slug) => void navigate(`${localPath(`/committee/${slug}`)}${days}`)}
          />
          <QueryView query={heat} loading={<Skeleton tall />}>
            {(progress) => (
              <QueryView query={curve} loading={<Skeleton tall />}>
                {(forecast) => <CommitteeView view={data} progress={progress} curve={forecast} question={question} />}
              </QueryView>
            )}
          </QueryView>
        </>
      )}
    </QueryView>
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
