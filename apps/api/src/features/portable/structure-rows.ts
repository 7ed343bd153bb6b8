import { firstDayOf, lastDayOf, precisionOf } from '@iltizam/shared/kernel/dates';
import type {
  PortableActivity,
  PortableCommitment,
  PortableHead,
  PortableIndicator,
  PortablePublishedRate,
} from '@iltizam/shared/portable/contract';
import { periodOf, type Row } from '../../platform/database/new-rows.js';
import { publishedRateColumns } from '../plans/published-rate-row.js';
import type { ReservedIds } from './reserved-ids.js';

export const planRow = (memberId: number, { start, end, settings, ...head }: PortableHead): Row => ({
  member_id: memberId,
  slug: head.slug,
  number: head.number,
  title: head.title,
  summary: head.summary,
  data_note: head.dataNote,
  sections: Object.keys(head.sections).length === 0 ? null : head.sections,
  main_language: head.mainLanguage,
  ...periodOf({ start, end }),
  state: head.state,
  archive: head.archive,
  known_commitments: head.knownCommitments,
  rates_as_of: head.ratesAsOf,
  ogp_code: head.ogpCode,
  ogp_plan: head.ogpPlan,
  unreported_rule: settings.unreported,
  plan_rate_rule: settings.planRate,
  limited_below: settings.limitedBelow,
  completed_from: settings.completedFrom,
  at_risk_points: settings.atRiskPoints,
  ahead_points: settings.aheadPoints,
  stale_days: settings.staleDays,
  completion_needs_action: settings.completionNeedsAction,
  completion_needs_evidence: settings.completionNeedsEvidence,
  publication: settings.publication,
  published_at: head.publishedAt,
  weights_frozen_at: head.weightsFrozenAt,
  version: 1,
});

export const commitmentRow = (
  place: { id: number; planId: number; axisId: number; institutionId: number },
  { number, title, problem, solution, expectedResult, weight, start, end, ogpId }: PortableCommitment,
): Row => ({
  id: place.id,
  plan_id: place.planId,
  axis_id: place.axisId,
  lead_institution_id: place.institutionId,
  number,
  title,
  problem,
  solution,
  expected_result: expectedResult,
  weight,
  ...periodOf({ start, end }),
  ogp_id: ogpId,
});

export const activityRow = (id: number, commitmentId: number, { addedOn, start, end, ...activity }: PortableActivity): Row => ({
  id,
  commitment_id: commitmentId,
  number: activity.number,
  title: activity.title,
  weight: activity.weight,
  supplementary: activity.supplementary,
  added_on: addedOn,
  ...periodOf({ start, end }),
});

/** The sheet of an activity with its experts, of whom those who did not agree have no name. */
export function sheetRows(activityId: number, { sheet }: PortableActivity, changedAt: Date): { sheets: Row[]; experts: Row[] } {
  if (!sheet) return { sheets: [], experts: [] };
  const { means, projectStart } = sheet;
  const row: Row = {
    activity_id: activityId,
    objective: sheet.objective,
    project_start_on: projectStart && firstDayOf(projectStart),
    project_start_precision: projectStart && precisionOf(projectStart),
    project_months: sheet.projectMonths,
    missions: means?.missions ?? null,
    experts_per_mission: means?.expertsPerMission ?? null,
    days_per_mission: means?.daysPerMission ?? null,
    person_days: means?.personDays ?? null,
    target_group: sheet.targetGroup,
    method: sheet.method,
    indicators: sheet.indicators,
    deliverables: sheet.deliverables,
    changed_at: changedAt,
    version: 1,
  };
  const experts = sheet.experts.map(({ role, title, name, country, agreed }, position) => ({
    activity_id: activityId,
    position,
    role,
    title: agreed ? title : null,
    name: agreed ? name : null,
    country,
    agreed,
  }));
  return { sheets: [row], experts };
}

/** What is published of the narrative report of an activity. */
export const narrativeRows = (activityId: number, { narratives }: PortableActivity): Row[] =>
  narratives.map(({ language, changedAt, results, analysis, recommendations }) => ({
    activity_id: activityId,
    language,
    results,
    analysis,
    recommendations,
    published: true,
    changed_at: changedAt,
    version: 1,
  }));

export function indicatorRows(
  commitmentId: number,
  indicator: PortableIndicator,
  ids: ReservedIds,
): { indicator: Row; measurements: Row[] } {
  const id = ids.next('indicator');
  const { number, kind, name, unit, baseline, target, measurements } = indicator;
  const own = measurements.map(() => ids.next('measurement'));
  return {
    indicator: { id, commitment_id: commitmentId, number, kind, name, unit, baseline, target },
    measurements: measurements.map(({ value, printed, on, recordedAt, replaces, withdrawn }, place) => ({
      id: own[place],
      indicator_id: id,
      value,
      printed,
      measured_on: lastDayOf(on),
      measured_precision: precisionOf(on),
      replaces_id: replaces === null ? null : own[replaces],
      withdrawn,
      recorded_at: recordedAt,
    })),
  };
}

export const publishedRateRow = (
  planId: number,
  commitmentIds: ReadonlyMap<number, number>,
  { commitment, ...rate }: PortablePublishedRate,
): Row => ({
  plan_id: planId,
  commitment_id: commitment === null ? null : commitmentIds.get(commitment),
  ...publishedRateColumns(rate),
});
