import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { percent } from '@iltizam/shared/kernel/percent';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import { reportRefusals } from '@iltizam/shared/progress/lifecycle';
import { resolveDates } from '@iltizam/shared/progress/planned';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import type { ReportContext } from './updates.queries.js';

const FIELD_OF: Partial<Record<string, string>> = {
  'update.effective_in_future': '/effectiveOn',
  'update.effective_before_plan': '/effectiveOn',
  'update.effective_before_activity': '/effectiveOn',
  'update.action_required': '/achievedActions',
  'update.evidence_required': '/evidence',
  'update.difficulty_required': '/difficulties',
};

/** True while a plan takes reports. */
export const takesReports = (state: PlanState): boolean => state === 'adopted' || state === 'in_progress';

/** Goes on when the plan takes reports and the activity is part of it. */
export function demandReporting({ state, applicable }: Pick<ReportContext, 'state' | 'applicable'>): void {
  if (!takesReports(state)) throw new DomainError('plan.not_reporting');
  if (!applicable) throw new DomainError('activity.not_applicable');
}

/** Each piece of evidence is a link or a document of the same activity, never both. */
function demandEvidence({ evidence }: ReportProgress, { documents }: ReportContext): void {
  const faults: FieldFault[] = evidence.flatMap(({ url, documentId }, index) => {
    if ((url === null) === (documentId === null)) return [{ pointer: `/evidence/${index}/url`, code: 'linkOrFile' }];
    const known = documentId === null || documents.some(({ id }) => id === documentId);
    return known ? [] : [{ pointer: `/evidence/${index}/documentId`, code: 'unknown' }];
  });
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
}

/** Goes on when the report may become public, by everything that is known of the activity on that day. DOMAIN.md §6 */
export function demandReportable(report: ReportProgress, context: ReportContext, today: IsoDate): void {
  demandReporting(context);
  demandEvidence(report, context);
  const { own, commitment, plan, addedOn, settings } = context;
  const refusals = reportRefusals({
    percent: percent(report.percent),
    effectiveOn: report.effectiveOn,
    today,
    actions: report.achievedActions.length,
    evidence: report.evidence.length,
    difficulties: report.difficulties.length,
    dates: resolveDates(own, commitment, plan),
    plan,
    addedOn,
    settings,
  });
  const fields: FieldFault[] = refusals.map(({ code, params }) => ({ pointer: FIELD_OF[code] ?? '', code, params }));
  const [first] = refusals;
  if (first) throw new DomainError(first.code, first.params, fields);
}
