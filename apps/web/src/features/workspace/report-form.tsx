import { firstDayOf } from '@iltizam/shared/kernel/dates';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import { type ProgressDraft, type ReportOutcome } from '@iltizam/shared/drafts/contract';
import { NOTE_MAX } from '@iltizam/shared/progress/contract';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import { ActionLines } from './action-lines.js';
import { DifficultyLines } from './difficulty-lines.js';
import { DraftConflictPanel } from './draft-conflict-panel.js';
import { summaryOf } from './draft-errors.js';
import { ConflictNotice, OriginNotice, OvertakenNotice, ReturnedNotice, ThrownNotice, UnsentNotice } from './draft-notices.js';
import { EvidenceLines, type FileField } from './evidence-lines.js';
import { PercentField } from './percent-field.js';
import { RatePreviewPanel } from './rate-preview-panel.js';
import { type ReportDraft, typedPercent } from './report-draft.js';
import styles from './report-form.module.css';
import { SaveStatus } from './save-status.js';
import { useOnline } from './use-online.js';
import { useReportDraft } from './use-report-draft.js';
import { useReportWarnings } from './use-report-warnings.js';
import { useSending } from './use-sending.js';
import { type ActivityToReport, planRulesQuery, storedOf, useDiscardDraft, useSaveDraft } from './workspace.api.js';

type ReportFormProps = {
  activity: ActivityToReport;
  stored: ProgressDraft | null;
  fileField: FileField;
  onSent: (outcome: ReportOutcome) => void;
};

/** Declares the progress of one activity; its effect is shown before it is sent, and what is typed is never lost. DOMAIN.md §6 */
export const ReportForm = ({ activity, stored, fileField, onSent }: ReportFormProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const today = useToday();
  const online = useOnline();
  const { data: plan } = useQuery(planRulesQuery(useLanguage(), activity.plan.slug));
  const { previous } = activity;
  const [begun] = useState(() => (stored === null ? null : storedOf(stored, previous)));
  const form = useReportDraft(activity, begun, useSaveDraft(activity));
  const { draft, origin, state, saver, change } = form;
  const { errors, unsent, overtaken, busy, failure, send } = useSending({
    activity,
    form,
    say: (complaint) => t(`complaint.${complaint}`),
    onSent,
  });
  const discard = useDiscardDraft(activity.id);
  const [comparing, setComparing] = useState(false);
  const [thrown, setThrown] = useState<ReportDraft | null>(null);
  const warnings = useReportWarnings(activity, plan, draft);
  const summary = useMemo(() => summaryOf(errors), [errors]);
  const openedOn = useMemo(() => new Map(previous?.difficulties.map(({ id, openedOn: day }) => [id, day])), [previous]);
  const percent = typedPercent(draft.percent);
  const reviewFirst = plan?.settings.publication === 'review_first';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await send();
    if (saver.state().kind === 'conflict') setComparing(true);
  };
  const startAgain = async () => {
    await saver.flush();
    const version = saver.version();
    try {
      if (version !== null) await discard.mutateAsync(version);
    } catch {
      // The form says why, and keeps what it has.
      return;
    }
    setThrown(draft);
    form.startAgain();
  };

  // The form stays under the fingers of whoever is typing until they ask to compare.
  if (state.kind === 'conflict' && (comparing || !form.typed)) {
    const { theirs } = state;
    return (
      <DraftConflictPanel
        key={theirs.version}
        mine={draft}
        theirs={theirs}
        base={saver.base()}
        onSettle={(next) => {
          setComparing(false);
          form.settle(next, theirs);
        }}
      />
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <h2 className="vh">{t('update.form')}</h2>
      <ErrorSummary errors={summary} />
      {failure !== null && summary.length === 0 && <SendFailure error={failure} />}
      {discard.isError && <SendFailure error={discard.error} />}
      {overtaken && <OvertakenNotice />}
      {unsent && <UnsentNotice online={online} busy={busy} onSend={() => void send()} />}
      {stored?.returned && <ReturnedNotice returned={stored.returned} />}
      {thrown === null ? (
        <OriginNotice origin={origin} stored={stored} busy={discard.isPending} onStartAgain={() => void startAgain()} />
      ) : (
        <ThrownNotice
          onUndo={() => {
            change(thrown);
            setThrown(null);
          }}
        />
      )}
      <PercentField
        value={draft.percent}
        hint={
          previous === null
            ? t('percent.first')
            : t('percent.last', { percent: format.percent(previous.percent), date: format.date(previous.effectiveOn) })
        }
        error={errors['percent']}
        warnings={warnings.percent}
        onChange={(value) => change({ percent: value })}
      />
      <RatePreviewPanel
        activity={activity}
        percent={percent}
        effectiveOn={draft.effectiveOn}
        thresholds={plan?.settings ?? DEFAULT_SETTINGS}
      />
      <DifficultyLines
        lines={draft.difficulties}
        errors={errors}
        openedOn={openedOn}
        onChange={(difficulties) => change({ difficulties })}
      />
      <ActionLines
        lines={draft.actions}
        errors={errors}
        warnings={warnings.achievedActions}
        needed={plan?.settings.completionNeedsAction ?? false}
        folded={origin === 'fresh' && !form.typed}
        onChange={(actions) => change({ actions })}
      />
      <EvidenceLines
        lines={draft.evidence}
        errors={errors}
        warnings={warnings.evidence}
        previous={previous?.evidence ?? []}
        fileField={fileField}
        needed={plan?.settings.completionNeedsEvidence ?? false}
        folded={origin === 'fresh' && !form.typed}
        onChange={(evidence) => change({ evidence })}
      />
      <TextAreaField
        id="note"
        label={t('note.label')}
        description={t('note.hint')}
        rows={2}
        dir="auto"
        maxLength={NOTE_MAX}
        value={draft.note}
        error={errors['note']}
        onChange={(event) => change({ note: event.currentTarget.value })}
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
      <div className={styles.bar}>
        {state.kind === 'conflict' ? (
          <ConflictNotice theirs={state.theirs} onCompare={() => setComparing(true)} />
        ) : (
          <SaveStatus state={state} />
        )}
        <Button type="submit" busy={busy}>
          {busy ? t('publishing') : t(reviewFirst ? 'submit' : 'publish')}
        </Button>
      </div>
    </form>
  );
};
