import type { StudioReport } from '@iltizam/shared/editions/contract';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { CheckList } from '../features/report-studio/check-list.js';
import { Publication } from '../features/report-studio/publication.js';
import { ReportPreview } from '../features/report-studio/report-preview.js';
import { NextStep, ReportSteps, useStep } from '../features/report-studio/report-steps.js';
import { studioReportQuery, useEditReport } from '../features/report-studio/report-studio.api.js';
import { ReportTermsForm } from '../features/report-studio/report-terms-form.js';
import { ReportTexts } from '../features/report-studio/report-texts.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { isNotFound } from '../lib/api-error.js';
import { DateText } from '../ui/figures.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { lackingTexts } from './lacking-texts.js';

const STEP_PARTS = { texts: ReportTexts, checks: CheckList, preview: ReportPreview, publication: Publication };

type ReportProps = { plan: StudioPlan; report: StudioReport };

const Terms = ({ plan, report }: ReportProps) => {
  const { t } = useTranslation('reportStudio');
  const edit = useEditReport(report);
  const box = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const fold = () => {
    if (box.current) box.current.open = false;
    summary.current?.focus();
  };
  return (
    <>
      <details ref={box}>
        <summary ref={summary}>{t('terms.edit')}</summary>
        <ReportTermsForm
          key={report.version}
          terms={report}
          lacking={lackingTexts(plan)}
          label={t('terms.edit')}
          submit={t('terms.save')}
          busy={edit.isPending}
          error={edit.error}
          onSend={(terms) => edit.mutate(terms, { onSuccess: fold })}
        />
      </details>
      <p role="status" className="meta">
        {edit.isSuccess && t('terms.saved')}
      </p>
    </>
  );
};

const Report = ({ plan, report }: ReportProps) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const Step = STEP_PARTS[useStep()];
  return (
    <>
      <p>
        <strong>{t('reportNumber', { number: report.number })}</strong>
        {'\u00a0· '}
        {t('asOf')} <DateText value={report.asOf} />
        {'\u00a0· '}
        {report.languages.map((language) => t(`ui:original.language.${language}`)).join('\u00a0· ')}
        {'\u00a0· '}
        {t(`state.${report.state}`)}
      </p>
      {report.abilities.edit && <Terms plan={plan} report={report} />}
      <ReportSteps report={report} />
      <Step report={report} />
      <NextStep report={report} />
    </>
  );
};

const Loaded = ({ plan, id }: { plan: StudioPlan; id: string }) => {
  const { t } = useTranslation('reportStudio');
  const query = useQuery(studioReportQuery(useLanguage(), id));
  if (isNotFound(query.error)) return <Notice title={t('gone')} />;
  return (
    <QueryView query={query} loading={<Skeleton tall />}>
      {(report) => <Report plan={plan} report={report} />}
    </QueryView>
  );
};

/** One report in the hands of staff: its texts, what the checks say, how it looks, and its way to the public. */
export const Component = () => {
  const { t } = useTranslation('reportStudio');
  const { plan: slug = '', report = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('title')}>
        {(plan) => <Loaded key={report} plan={plan} id={report} />}
      </StudioFrame>
    </SignInGate>
  );
};
