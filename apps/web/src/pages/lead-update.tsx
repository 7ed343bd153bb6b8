import type { ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { DocumentField } from '../features/documents/document-field.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { ActivityHead } from '../features/workspace/activity-head.js';
import { ReportForm } from '../features/workspace/report-form.js';
import { ReportOutcomePanel } from '../features/workspace/report-outcome.js';
import { SubmittedPanel } from '../features/workspace/submitted-panel.js';
import { formQuery, type FormOpening } from '../features/workspace/workspace.api.js';
import { isNotFound } from '../lib/api-error.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { LocalLink } from '../ui/local-link.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

/** The activity stays as it was when the form opened: a refresh behind it must not change what is being typed. */
const Report = ({ opening }: { opening: FormOpening }) => {
  const { t } = useTranslation('workspace');
  const [{ activity, draft }, setOpened] = useState(opening);
  const [outcome, setOutcome] = useState<ReportOutcome | null>(null);
  const withdrawn = (taken: ProgressDraft) => {
    setOutcome(null);
    setOpened({ activity, draft: taken });
  };
  const panel = () => {
    if (outcome !== null) return <ReportOutcomePanel activity={activity} outcome={outcome} onWithdrawn={withdrawn} />;
    if (draft?.state === 'submitted') return <SubmittedPanel activity={activity} draft={draft} onWithdrawn={withdrawn} />;
    return (
      <ReportForm
        activity={activity}
        stored={draft}
        fileField={(field) => <DocumentField {...field} activityId={activity.id} />}
        onSent={setOutcome}
      />
    );
  };
  return (
    <>
      <ActivityHead activity={outcome === null ? activity : { ...activity, delay: null }} />
      <p>
        <LocalLink to={`/workspace/activities/${activity.id}/narrative`}>{t('update.narrative')}</LocalLink>
      </p>
      {panel()}
    </>
  );
};

const LeadUpdate = ({ id }: { id: string }) => {
  const { t } = useTranslation(['workspace', 'ui']);
  const query = useQuery(formQuery(useLanguage(), id));
  usePageTitle(query.data ? `${t('update.title')} · ${query.data.activity.title}` : t('update.title'));
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: t('ui:nav.workspace'), to: '/workspace' }]} />
      <QueryView query={query} loading={<Skeleton tall />}>
        {(opening) => <Report key={opening.activity.id} opening={opening} />}
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
