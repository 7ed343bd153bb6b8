import type { LocalizedText } from '../kernel/locale.js';
import type { PortableActivity, PortableUpdate } from './contract.js';
import type { PortableRows } from './rows.js';
import { activityOf, grouped, inOrder, listOf, textsOf, textsOrNone, updateOf } from './row-values.js';
import type { TableRow } from './tables.js';

export const updatesOf = (rows: PortableRows): ((activity: string) => PortableUpdate[]) => {
  const [updates, actions] = [grouped(rows.updates, activityOf), grouped(rows.actions, updateOf)];
  const [difficulties, evidence] = [grouped(rows.difficulties, updateOf), grouped(rows.evidence, updateOf)];
  return (activity) =>
    inOrder(updates(activity), (row) => row.update_number).map((row) => {
      const lines = actions(updateOf(row));
      const line = ({ text, done_on }: TableRow<'actions'>) => ({ text, doneOn: done_on });
      return {
        institution: row.reported_by_key,
        percent: row.percent,
        effectiveOn: row.effective_on,
        recordedAt: row.recorded_at,
        language: row.language,
        note: row.note,
        actions: inOrder(
          lines.filter(({ line_number }) => line_number === null),
          ({ action_number }) => action_number,
        ).map((action) => ({
          ...line(action),
          actions: inOrder(
            lines.filter(({ action_number, line_number }) => action_number === action.action_number && line_number !== null),
            ({ line_number }) => line_number ?? 0,
          ).map(line),
        })),
        difficulties: inOrder(difficulties(updateOf(row)), ({ difficulty_number }) => difficulty_number).map((one) => ({
          code: one.difficulty_code,
          severity: one.severity,
          description: one.description,
          openedOn: one.opened_on,
          owner: one.owner,
          continues: one.continues,
        })),
        evidence: inOrder(evidence(updateOf(row)), ({ evidence_number }) => evidence_number).map(({ evidence_title, url, sha256 }) => ({
          title: evidence_title,
          url,
          sha256,
        })),
      };
    });
};

export const sheetsOf = (rows: PortableRows): ((activity: string) => PortableActivity['sheet']) => {
  const sheets = grouped(rows.sheets, activityOf);
  const [experts, lines] = [grouped(rows.sheet_experts, activityOf), grouped(rows.sheet_lines, activityOf)];
  const linesOf = (activity: string, kind: TableRow<'sheet_lines'>['line_kind']): LocalizedText[] =>
    inOrder(
      lines(activity).filter(({ line_kind }) => line_kind === kind),
      ({ line_number }) => line_number,
    ).map((row) => textsOf(row, 'text'));
  return (activity) => {
    const [row] = sheets(activity);
    if (!row) return null;
    const { missions, experts_per_mission: perMission, days_per_mission: days, person_days: personDays } = row;
    return {
      objective: textsOf(row, 'objective'),
      projectStart: row.project_start,
      projectMonths: listOf(row.project_months).map(Number),
      means:
        missions === null || perMission === null || days === null || personDays === null
          ? null
          : { missions, expertsPerMission: perMission, daysPerMission: days, personDays },
      experts: inOrder(experts(activity), ({ expert_number }) => expert_number).map((expert) => ({
        role: textsOrNone(expert, 'expert_role'),
        title: expert.expert_title,
        name: expert.expert_name,
        country: expert.country,
        agreed: expert.agreed,
      })),
      targetGroup: textsOrNone(row, 'target_group'),
      method: textsOrNone(row, 'method'),
      indicators: linesOf(activity, 'indicator'),
      deliverables: linesOf(activity, 'deliverable'),
    };
  };
};
