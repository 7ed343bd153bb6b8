import type { Locale, LocalizedText } from '../kernel/locale.js';
import { richTextMarkdown } from '../reports/rich-text-markdown.js';
import type { RichBlock } from '../reports/rich-text.js';
import { amendmentRows } from './amendment-rows.js';
import type { PortableActivity, PortableCommitment, PortableHead, PortablePlan, PortableUpdate } from './contract.js';
import { type Cell, LIST_SEPARATOR } from './columns.js';
import { PLAN_TABLE_NAMES, type PlanTableName, SECTIONS } from './plan-tables.js';
import { texts } from './row-values.js';
import { type TableName, type TableRow, TABLES } from './tables.js';

/** A plan as flat rows, one array for each table of tables.ts, in the order of the plan. */
export type PortableRows = { [N in PlanTableName]: TableRow<N>[] };

export const noRows = (): PortableRows => Object.fromEntries(PLAN_TABLE_NAMES.map((name) => [name, []])) as unknown as PortableRows;

/** What names a row among those of its table: equal for two rows that speak of the same thing, on any installation. */
export const keyOf = (name: TableName, row: { readonly [column: string]: Cell | undefined }): string =>
  JSON.stringify(TABLES[name].key.map((column) => row[column] ?? null));

const planRow = ({ plan, member }: PortablePlan): TableRow<'plan'> => ({
  plan: plan.slug,
  plan_number: plan.number,
  ...texts('title', plan.title),
  ...texts('summary', plan.summary),
  ...texts('data_note', plan.dataNote),
  main_language: plan.mainLanguage,
  start: plan.start,
  end: plan.end,
  state: plan.state,
  archive: plan.archive,
  known_commitments: plan.knownCommitments,
  rates_as_of: plan.ratesAsOf,
  ogp_code: plan.ogpCode,
  ogp_plan: plan.ogpPlan,
  member: member.slug,
  member_kind: member.kind,
  ...texts('member_name', member.name),
  ...settingsCells(plan.settings),
  published_at: plan.publishedAt,
  weights_frozen_at: plan.weightsFrozenAt,
});

const settingsCells = (settings: PortableHead['settings']) => ({
  unreported_rule: settings.unreported,
  rate_rule: settings.planRate,
  limited_below: settings.limitedBelow,
  completed_from: settings.completedFrom,
  at_risk_points: settings.atRiskPoints,
  ahead_points: settings.aheadPoints,
  stale_days: settings.staleDays,
  completion_needs_action: settings.completionNeedsAction,
  completion_needs_evidence: settings.completionNeedsEvidence,
  publication: settings.publication,
});

const updateRows = (
  rows: PortableRows,
  of: { plan: string; commitment_number: number; activity_number: number },
  update: PortableUpdate,
  index: number,
) => {
  const at = { ...of, update_number: index + 1 };
  const { institution, percent, effectiveOn, recordedAt, language, note } = update;
  rows.updates.push({ ...at, reported_by_key: institution, percent, effective_on: effectiveOn, recorded_at: recordedAt, language, note });
  update.actions.forEach((action, place) => {
    const action_number = place + 1;
    rows.actions.push({ ...at, action_number, line_number: null, text: action.text, done_on: action.doneOn });
    action.actions.forEach(({ text, doneOn }, line) =>
      rows.actions.push({ ...at, action_number, line_number: line + 1, text, done_on: doneOn }),
    );
  });
  update.difficulties.forEach(({ code, severity, description, openedOn, owner, continues }, place) =>
    rows.difficulties.push({
      ...at,
      difficulty_number: place + 1,
      difficulty_code: code,
      severity,
      description,
      opened_on: openedOn,
      owner,
      continues,
    }),
  );
  update.evidence.forEach(({ title, url, sha256 }, place) =>
    rows.evidence.push({ ...at, evidence_number: place + 1, evidence_title: title, url, sha256 }),
  );
};

const sheetRows = (
  rows: PortableRows,
  of: { plan: string; commitment_number: number; activity_number: number },
  sheet: NonNullable<PortableActivity['sheet']>,
) => {
  const { means } = sheet;
  rows.sheets.push({
    ...of,
    ...texts('objective', sheet.objective),
    project_start: sheet.projectStart,
    project_months: sheet.projectMonths.length === 0 ? null : sheet.projectMonths.join(LIST_SEPARATOR),
    missions: means?.missions ?? null,
    experts_per_mission: means?.expertsPerMission ?? null,
    days_per_mission: means?.daysPerMission ?? null,
    person_days: means?.personDays ?? null,
    ...texts('target_group', sheet.targetGroup),
    ...texts('method', sheet.method),
  });
  sheet.experts.forEach(({ role, title, name, country, agreed }, index) =>
    rows.sheet_experts.push({
      ...of,
      expert_number: index + 1,
      ...texts('expert_role', role),
      expert_title: title,
      expert_name: name,
      country,
      agreed,
    }),
  );
  const lines = (line_kind: 'indicator' | 'deliverable', values: readonly LocalizedText[]) =>
    values.forEach((value, index) => rows.sheet_lines.push({ ...of, line_kind, line_number: index + 1, ...texts('text', value) }));
  lines('indicator', sheet.indicators);
  lines('deliverable', sheet.deliverables);
};

/** A text that says nothing is an empty cell. */
const markdown = (blocks: readonly RichBlock[]): string | null => (blocks.length === 0 ? null : richTextMarkdown(blocks));

const activityRows = (rows: PortableRows, of: { plan: string; commitment_number: number }, activity: PortableActivity) => {
  const at = { ...of, activity_number: activity.number };
  const { title, weight, supplementary, addedOn, start, end } = activity;
  rows.activities.push({ ...at, ...texts('title', title), weight, supplementary, added_on: addedOn, start, end });
  activity.updates.forEach((update, index) => updateRows(rows, at, update, index));
  if (activity.sheet !== null) sheetRows(rows, at, activity.sheet);
  activity.narratives.forEach(({ language, results, analysis, recommendations, changedAt }) =>
    rows.narratives.push({
      ...at,
      language,
      results: markdown(results),
      analysis: markdown(analysis),
      recommendations: markdown(recommendations),
      changed_at: changedAt,
    }),
  );
};

const commitmentRows = (rows: PortableRows, plan: string, commitment: PortableCommitment) => {
  const at = { plan, commitment_number: commitment.number };
  rows.commitments.push({
    ...at,
    axis_number: commitment.axis,
    institution_key: commitment.institution,
    supporting_keys: commitment.supporting.length === 0 ? null : commitment.supporting.join(LIST_SEPARATOR),
    ...texts('title', commitment.title),
    ...texts('problem', commitment.problem),
    ...texts('solution', commitment.solution),
    ...texts('expected_result', commitment.expectedResult),
    weight: commitment.weight,
    start: commitment.start,
    end: commitment.end,
    ogp_id: commitment.ogpId,
  });
  commitment.activities.forEach((activity) => activityRows(rows, at, activity));
  commitment.indicators.forEach(({ number, kind, name, unit, baseline, target, measurements }) => {
    const of = { ...at, indicator_number: number };
    rows.indicators.push({ ...of, indicator_kind: kind, ...texts('name', name), indicator_unit: unit, baseline, target });
    measurements.forEach(({ value, printed, on, recordedAt, replaces, withdrawn }, index) =>
      rows.measurements.push({
        ...of,
        measurement_number: index + 1,
        value,
        value_printed: printed,
        measured_on: on,
        recorded_at: recordedAt,
        replaces_number: replaces === null ? null : replaces + 1,
        withdrawn,
      }),
    );
  });
};

/** The tables of a plan; `portableOf` makes the same plan of them again. DOMAIN.md §11 */
export const rowsOf = (portable: PortablePlan): PortableRows => {
  const rows = noRows();
  const { slug: plan, sections } = portable.plan;
  rows.plan.push(planRow(portable));
  portable.institutions.forEach(({ key, sector, name }) =>
    rows.institutions.push({ institution_key: key, sector, ...texts('name', name) }),
  );
  portable.axes.forEach(({ number, title }) => rows.axes.push({ plan, axis_number: number, ...texts('title', title) }));
  portable.commitments.forEach((commitment) => commitmentRows(rows, plan, commitment));
  portable.publishedRates.forEach(({ commitment, rate, asOf, source }) =>
    rows.published_rates.push({
      plan,
      commitment_number: commitment,
      published_rate: rate,
      published_as_of: asOf,
      source_title: source?.title ?? null,
      source_title_lang: source?.titleLang ?? null,
      source_page: source?.page ?? null,
      source_url: source?.url ?? null,
    }),
  );
  for (const section of SECTIONS) {
    const written = sections[section];
    if (!written) continue;
    const text = (locale: Locale): string | null => (written[locale] ? richTextMarkdown(written[locale]) : null);
    rows.sections.push({ plan, section, text_fr: text('fr'), text_ar: text('ar'), text_en: text('en'), text_zgh: text('zgh') });
  }
  portable.amendments.forEach((amendment) => amendmentRows(rows, plan, amendment));
  return rows;
};
