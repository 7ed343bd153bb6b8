import type { ReportOutcome } from '@iltizam/shared/drafts/contract';
import { useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { isUnsent, markUnsent } from './draft-storage.js';
import type { DraftErrors } from './draft-errors.js';
import { checkDraft, type Complaint, serverErrors } from './draft-errors.js';
import { reportOf, typedPercent } from './report-draft.js';
import type { ReportDraftState } from './use-report-draft.js';
import { type ActivityToReport, useReport } from './workspace.api.js';

const NONE: DraftErrors = {};

type SendingProps = {
  activity: ActivityToReport;
  form: ReportDraftState;
  say: (complaint: Complaint) => string;
  onSent: (outcome: ReportOutcome) => void;
};

/** Somebody else saved or sent meanwhile: what stands on the server is read before anything is sent again. */
const isOvertaken = (error: Error): boolean => error instanceof ApiError && (error.status === 412 || error.status === 428);

const isUnanswered = (error: Error): boolean => error instanceof ApiError && error.code === 'network.unreachable';

/** Sends the report: checked, saved, then sent with the version that was saved. What gets no answer stays here and says so. */
export const useSending = ({ activity, form, say, onSent }: SendingProps) => {
  const { draft, saver } = form;
  const [errors, setErrors] = useState(NONE);
  const [unsent, setUnsent] = useState(() => isUnsent(activity.id));
  const [overtaken, setOvertaken] = useState(false);
  const [busy, setBusy] = useState(false);
  const report = useReport(activity.id);

  const remember = (waits: boolean) => {
    markUnsent(activity.id, waits);
    setUnsent(waits);
  };

  const send = async () => {
    if (busy) return;
    report.reset();
    setOvertaken(false);
    const refused = checkDraft(draft, say);
    setErrors(refused);
    const percent = typedPercent(draft.percent);
    if (Object.keys(refused).length > 0 || percent === null) return;
    setBusy(true);
    await saver.flush();
    setBusy(false);
    if (saver.state().kind === 'conflict') return;
    report.mutate(
      { report: reportOf(draft, percent), version: saver.version() },
      {
        onSuccess: (outcome) => {
          remember(false);
          saver.forget();
          onSent(outcome);
        },
        onError: (error) => {
          remember(isUnanswered(error));
          if (isUnanswered(error)) saver.write(draft);
          if (isOvertaken(error)) {
            saver.write(draft);
            void saver.flush().then(() => setOvertaken(saver.state().kind !== 'conflict'));
          }
          setErrors(error instanceof ApiError ? serverErrors(error, draft) : NONE);
        },
      },
    );
  };

  return {
    errors,
    unsent,
    /** somebody else sent or threw away the draft that this one began from */
    overtaken,
    busy: busy || report.isPending,
    /** why it was not sent, when it is not the fault of a field, of the connection or of somebody else */
    failure: report.error !== null && !isUnanswered(report.error) && !isOvertaken(report.error) ? report.error : null,
    send,
  };
};
