import type { Plan } from '@iltizam/shared/plans/contract';
import type { WarningCode } from '@iltizam/shared/progress/contract';
import { warningsOf } from '@iltizam/shared/progress/warnings';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { isSent, type ReportDraft, reportOf, typedPercent } from './report-draft.js';
import type { ActivityToReport } from './workspace.api.js';

type WarnedField = 'percent' | 'achievedActions' | 'evidence';

const FIELD_OF: Record<WarningCode, WarnedField> = {
  not_started_with_actions: 'achievedActions',
  going_down: 'percent',
  completed_speaks_of_future: 'achievedActions',
  evidence_before_plan: 'evidence',
  same_evidence: 'evidence',
  published_outside_band: 'percent',
};

export type FieldWarnings = Record<WarnedField, string[]>;
const NONE: FieldWarnings = { percent: [], achievedActions: [], evidence: [] };

/**
 * What deserves a second look before sending, beside its field, in words; the server says it again once it is sent. A rate printed in a document
 * speaks of another day: that comparison is left to the server. DOMAIN.md §6
 */
export const useReportWarnings = (activity: ActivityToReport, plan: Plan | undefined, typed: ReportDraft): FieldWarnings => {
  const { t } = useTranslation('workspace');
  const lang = useLanguage();
  const draft = useDeferredValue(typed);
  return useMemo(() => {
    const percent = typedPercent(draft.percent);
    if (plan === undefined || percent === null) return NONE;
    const { achievedActions, note } = reportOf(draft, percent);
    const codes = warningsOf({
      percent,
      previousPercent: activity.percent,
      lang,
      actions: achievedActions.flatMap(({ text, actions }) => [text, ...actions.map((detail) => detail.text)]),
      note,
      evidence: draft.evidence.filter(isSent.evidence).filter(({ url }) => url !== ''),
      evidenceElsewhere: activity.evidenceElsewhere,
      planStart: plan.start,
      thresholds: plan.settings,
      published: null,
    });
    const said = (field: WarnedField) => codes.filter((code) => FIELD_OF[code] === field).map((code) => t(`warning.${code}`));
    return { percent: said('percent'), achievedActions: said('achievedActions'), evidence: said('evidence') };
  }, [activity, draft, lang, plan, t]);
};
