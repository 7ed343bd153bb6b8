import { lastDayOf } from '@iltizam/shared/kernel/dates';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { PlanTexts } from '../features/report-studio/plan-texts.js';
import { ReportRows } from '../features/report-studio/report-rows.js';
import { studioReportsQuery, usePrepareReport } from '../features/report-studio/report-studio.api.js';
import { ReportTermsForm } from '../features/report-studio/report-terms-form.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { LocalLink, useLocalPath } from '../ui/local-link.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useToday } from '../ui/use-today.js';
import { lackingTexts } from './lacking-texts.js';

/** The plan is over: its last day is the natural one for a report; else today. */
const Prepare = ({ plan, open }: { plan: StudioPlan; open: boolean }) => {
  const { t } = useTranslation('reportStudio');
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const today = useToday();
  const last = lastDayOf(plan.end);
  const prepare = usePrepareReport(plan.slug);
  return (
    <details open={open} className="stack">
      <summary>{t('prepare.title')}</summary>
      <p className="prose">{t('prepare.about')}</p>
      <ReportTermsForm
        terms={{ asOf: last < today ? last : today, languages: [plan.mainLanguage] }}
        lacking={lackingTexts(plan)}
        label={t('prepare.title')}
        submit={t('prepare.submit')}
        busy={prepare.isPending}
        error={prepare.error}
        onSend={(terms) => prepare.mutate(terms, { onSuccess: ({ id }) => void navigate(localPath(`/studio/${plan.slug}/reports/${id}`)) })}
      />
    </details>
  );
};

const Reports = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('reportStudio');
  const query = useQuery(studioReportsQuery(useLanguage(), plan.slug));
  return (
    <QueryView query={query}>
      {({ items, abilities }) => (
        <>
          <p className="prose">{t('list.intro')}</p>
          {abilities.create && (
            <p>
              <LocalLink to={`/plans/${plan.slug}/reports#rapport`}>{t('list.parts')}</LocalLink>
            </p>
          )}
          {abilities.create && <Prepare plan={plan} open={items.length === 0} />}
          {items.length === 0 ? <Notice title={t(abilities.create ? 'list.empty' : 'list.notYet')} /> : <ReportRows reports={items} />}
          <PlanTexts plan={plan} />
        </>
      )}
    </QueryView>
  );
};

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('page.reports')}>
        {(plan) => <Reports plan={plan} />}
      </StudioFrame>
    </SignInGate>
  );
};
