import { firstDayOf } from '@iltizam/shared/kernel/dates';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import { NOTE_MAX, type ReportedProgress } from '@iltizam/shared/progress/contract';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import { checkDraft, type DraftErrors, serverErrors, summaryOf } from './draft-errors.js';
import { PercentField } from './percent-field.js';
import { RatePreviewPanel } from './rate-preview-panel.js';
import { reportOf, typedPercent } from './report-draft.js';
import styles from './report-form.module.css';
import { ActionLines, DifficultyLines, EvidenceLines } from './report-lines.js';
import { useDraft } from './use-draft.js';
import { type ActivityToReport, planRulesQuery, useReport } from './workspace.api.js';

const NONE: DraftErrors = {};

type ReportFormProps = { activity: ActivityToReport; onReported: (reported: ReportedProgress) => void };

/** Declares the progress of one activity; its effect is shown before it is sent. DOMAIN.md §6 */
export const ReportForm = ({ activity, onReported }: ReportFormProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const today = useToday();
  const { data: plan } = useQuery(planRulesQuery(useLanguage(), activity.plan.slug));
  const { draft, keptAt, restored, change, startAgain, forget } = useDraft(activity);
  const [errors, setErrors] = useState(NONE);
  const summary = useMemo(() => summaryOf(errors), [errors]);
  const report = useReport(activity.id);
  const percent = typedPercent(draft.percent);
  const { previous } = activity;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (report.isPending) return;
    const refused = checkDraft(draft, (complaint) => t(`complaint.${complaint}`));
    setErrors(refused);
    if (Object.keys(refused).length > 0 || percent === null) return;
    report.mutate(reportOf(draft, percent), {
      onSuccess: (reported) => {
        forget();
        onReported(reported);
      },
      onError: (error) => setErrors(error instanceof ApiError ? serverErrors(error, draft) : NONE),
    });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2 className="vh">{t('update.form')}</h2>
      <ErrorSummary errors={summary} />
      {report.isError && summary.length === 0 && <SendFailure error={report.error} />}
      {restored && keptAt !== null && (
        <Notice title={t('draft.restored')}>
          <p>{t('draft.restoredAt', { when: format.dateTime(keptAt) })}</p>
          <Button quiet small onClick={startAgain}>
            {t('draft.startAgain')}
          </Button>
        </Notice>
      )}
      <PercentField
        value={draft.percent}
        hint={
          previous === null
            ? t('percent.first')
            : t('percent.last', { percent: format.percent(previous.percent), date: format.date(previous.effectiveOn) })
        }
        error={errors['percent']}
        onChange={(value) => change({ percent: value })}
      />
      <RatePreviewPanel
        activity={activity}
        percent={percent}
        effectiveOn={draft.effectiveOn}
        thresholds={plan?.settings ?? DEFAULT_SETTINGS}
      />
      <TextField
        id="effectiveOn"
        type="date"
        className={styles.date}
        label={t('effectiveOn.label')}
        description={t('effectiveOn.hint')}
        value={draft.effectiveOn}
        max={today}
        min={plan && firstDayOf(plan.start)}
        error={errors['effectiveOn']}
        onChange={(event) => change({ effectiveOn: event.currentTarget.value })}
      />
      <ActionLines
        lines={draft.actions}
        errors={errors}
        needed={plan?.settings.completionNeedsAction ?? false}
        onChange={(actions) => change({ actions })}
      />
      <DifficultyLines lines={draft.difficulties} errors={errors} onChange={(difficulties) => change({ difficulties })} />
      <EvidenceLines
        lines={draft.evidence}
        errors={errors}
        needed={plan?.settings.completionNeedsEvidence ?? false}
        onChange={(evidence) => change({ evidence })}
      />
      <TextAreaField
        id="note"
        label={t('note.label')}
        description={t('note.hint')}
        rows={3}
        maxLength={NOTE_MAX}
        value={draft.note}
        error={errors['note']}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <div className={styles.bar}>
        {keptAt !== null && (
          <span className="meta">
            <Icon name="check" />
            {t('draft.kept', { when: format.dateTime(keptAt) })}
          </span>
        )}
        <Button type="submit" busy={report.isPending}>
          {t(report.isPending ? 'publishing' : 'publish')}
        </Button>
      </div>
    </form>
  );
};
