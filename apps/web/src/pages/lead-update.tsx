import type { ReportedProgress } from '@iltizam/shared/progress/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { ActivityHead } from '../features/workspace/activity-head.js';
import { ReportForm } from '../features/workspace/report-form.js';
import { ReportOutcome } from '../features/workspace/report-outcome.js';
import { type ActivityToReport, activityQuery } from '../features/workspace/workspace.api.js';
import { isNotFound } from '../lib/api-error.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

/** The activity stays as it was when the form opened: a refresh behind it must not change what is being typed. */
const Report = ({ activity }: { activity: ActivityToReport }) => {
  const [opened] = useState(activity);
  const [reported, setReported] = useState<ReportedProgress | null>(null);
  return (
    <>
      <ActivityHead activity={reported === null ? opened : { ...opened, delay: null }} />
      {reported === null ? (
        <ReportForm activity={opened} onReported={setReported} />
      ) : (
        <ReportOutcome activity={opened} reported={reported} />
      )}
    </>
  );
};

const LeadUpdate = ({ id }: { id: string }) => {
  const { t } = useTranslation('workspace');
  const query = useQuery(activityQuery(useLanguage(), id));
  usePageTitle(query.data ? `${t('update.title')} · ${query.data.title}` : t('update.title'));
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: t('home.title'), to: '/workspace' }]} />
      <QueryView query={query} loading={<Skeleton tall />}>
        {(activity) => <Report key={activity.id} activity={activity} />}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { id = '' } = useParams();
  return (
    <SignInGate ability="reportProgress">
      <LeadUpdate id={id} />
    </SignInGate>
  );
};
