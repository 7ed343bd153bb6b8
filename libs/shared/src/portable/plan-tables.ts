import { INDICATOR_KINDS } from '../commitments/contract.js';
import { SECTORS } from '../institutions/contract.js';
import { MEMBER_KINDS, PLAN_STATES, PUBLICATIONS } from '../plans/contract.js';
import { DIFFICULTY_CODES, PLAN_RATE_RULES, SEVERITIES, UNREPORTED_RULES } from '../progress/contract.js';
import { AMENDMENT_TABLES, OF_PLAN } from './amendment-tables.js';
import {
  localized,
  localizedMarkdown,
  needed,
  neededCode,
  neededLanguage,
  optional,
  optionalLanguage,
  table,
  type Table,
} from './columns.js';

const INDICATOR_UNITS = ['count', 'percent', 'text'] as const;
export const SECTIONS = ['context', 'cocreation', 'followUp'] as const;
const SHEET_LINES = ['indicator', 'deliverable'] as const;

const OF_COMMITMENT = [...OF_PLAN, needed('commitment_number', 'integer')] as const;
const OF_ACTIVITY = [...OF_COMMITMENT, needed('activity_number', 'integer')] as const;
const OF_UPDATE = [...OF_ACTIVITY, needed('update_number', 'integer')] as const;
const OF_INDICATOR = [...OF_COMMITMENT, needed('indicator_number', 'integer')] as const;
const ACTIVITY_KEY = ['plan', 'commitment_number', 'activity_number'] as const;
const UPDATE_KEY = [...ACTIVITY_KEY, 'update_number'] as const;

/**
 * A plan as tables: the names, types and closed lists of every column, from which workbooks, CSV files, templates, their reading and the
 * dictionary are made. A name means the same in every table, and in the published datasets. The keys hold on any installation. DOMAIN.md §11
 */
export const PLAN_TABLES = {
  plan: table(
    ['plan'],
    [
      ...OF_PLAN,
      needed('plan_number', 'integer'),
      ...localized('title'),
      ...localized('summary'),
      ...localized('data_note'),
      neededLanguage('main_language'),
      needed('start', 'partial_date'),
      needed('end', 'partial_date'),
      neededCode('state', PLAN_STATES),
      needed('archive', 'boolean'),
      optional('known_commitments', 'integer'),
      optional('rates_as_of', 'date'),
      optional('ogp_code', 'text'),
      optional('ogp_plan', 'text'),
      needed('member', 'slug'),
      neededCode('member_kind', MEMBER_KINDS),
      ...localized('member_name'),
      neededCode('unreported_rule', UNREPORTED_RULES),
      neededCode('rate_rule', PLAN_RATE_RULES),
      needed('limited_below', 'percent'),
      needed('completed_from', 'percent'),
      needed('at_risk_points', 'percent'),
      needed('ahead_points', 'percent'),
      needed('stale_days', 'integer'),
      needed('completion_needs_action', 'boolean'),
      needed('completion_needs_evidence', 'boolean'),
      neededCode('publication', PUBLICATIONS),
      optional('published_at', 'date_time'),
      optional('weights_frozen_at', 'date_time'),
    ],
  ),
  institutions: table(['institution_key'], [needed('institution_key', 'slug'), neededCode('sector', SECTORS), ...localized('name')]),
  axes: table(['plan', 'axis_number'], [...OF_PLAN, needed('axis_number', 'integer'), ...localized('title')]),
  commitments: table(
    ['plan', 'commitment_number'],
    [
      ...OF_COMMITMENT,
      needed('axis_number', 'integer'),
      needed('institution_key', 'slug'),
      optional('supporting_keys', 'keys'),
      ...localized('title'),
      ...localized('problem'),
      ...localized('solution'),
      ...localized('expected_result'),
      needed('weight', 'decimal'),
      optional('start', 'partial_date'),
      optional('end', 'partial_date'),
      optional('ogp_id', 'text'),
    ],
  ),
  activities: table(ACTIVITY_KEY, [
    ...OF_ACTIVITY,
    ...localized('title'),
    optional('weight', 'decimal'),
    needed('supplementary', 'boolean'),
    optional('added_on', 'date'),
    optional('start', 'partial_date'),
    optional('end', 'partial_date'),
  ]),
  indicators: table(
    ['plan', 'commitment_number', 'indicator_number'],
    [
      ...OF_INDICATOR,
      neededCode('indicator_kind', INDICATOR_KINDS),
      ...localized('name'),
      neededCode('indicator_unit', INDICATOR_UNITS),
      optional('baseline', 'decimal'),
      optional('target', 'decimal'),
    ],
  ),
  measurements: table(
    ['plan', 'commitment_number', 'indicator_number', 'measurement_number'],
    [
      ...OF_INDICATOR,
      needed('measurement_number', 'integer'),
      optional('value', 'decimal'),
      needed('value_printed', 'text'),
      needed('measured_on', 'partial_date'),
      needed('recorded_at', 'date_time'),
      // the number of the one that it corrects or takes back
      optional('replaces_number', 'integer'),
      needed('withdrawn', 'boolean'),
    ],
  ),
  updates: table(UPDATE_KEY, [
    ...OF_UPDATE,
    needed('reported_by_key', 'slug'),
    // empty where it takes back what was reported
    optional('percent', 'percent'),
    needed('effective_on', 'date'),
    needed('recorded_at', 'date_time'),
    neededLanguage('language'),
    optional('note', 'text'),
  ]),
  actions: table(
    [...UPDATE_KEY, 'action_number', 'line_number'],
    [
      ...OF_UPDATE,
      needed('action_number', 'integer'),
      // empty for the action itself, 1 and on for the lines below it
      optional('line_number', 'integer'),
      needed('text', 'text'),
      optional('done_on', 'partial_date'),
    ],
  ),
  difficulties: table(
    [...UPDATE_KEY, 'difficulty_number'],
    [
      ...OF_UPDATE,
      needed('difficulty_number', 'integer'),
      neededCode('difficulty_code', DIFFICULTY_CODES),
      neededCode('severity', SEVERITIES),
      needed('description', 'text'),
      needed('opened_on', 'date'),
      optional('owner', 'text'),
      needed('continues', 'boolean'),
    ],
  ),
  evidence: table(
    [...UPDATE_KEY, 'evidence_number'],
    [
      ...OF_UPDATE,
      needed('evidence_number', 'integer'),
      needed('evidence_title', 'text'),
      optional('url', 'link'),
      optional('sha256', 'hash'),
    ],
  ),
  published_rates: table(
    ['plan', 'commitment_number', 'published_as_of', 'published_rate', 'source_title', 'source_page'],
    [
      ...OF_PLAN,
      // empty for the plan's own rate
      optional('commitment_number', 'integer'),
      needed('published_rate', 'percent'),
      needed('published_as_of', 'partial_date'),
      optional('source_title', 'text'),
      optionalLanguage('source_title_lang'),
      optional('source_page', 'text'),
      optional('source_url', 'link'),
    ],
  ),
  sections: table(['plan', 'section'], [...OF_PLAN, neededCode('section', SECTIONS), ...localizedMarkdown('text')]),
  sheets: table(ACTIVITY_KEY, [
    ...OF_ACTIVITY,
    ...localized('objective'),
    optional('project_start', 'partial_date'),
    optional('project_months', 'integers'),
    optional('missions', 'integer'),
    optional('experts_per_mission', 'integer'),
    optional('days_per_mission', 'days'),
    optional('person_days', 'days'),
    ...localized('target_group'),
    ...localized('method'),
  ]),
  sheet_experts: table(
    [...ACTIVITY_KEY, 'expert_number'],
    [
      ...OF_ACTIVITY,
      needed('expert_number', 'integer'),
      ...localized('expert_role'),
      optional('expert_title', 'text'),
      optional('expert_name', 'text'),
      optional('country', 'country'),
      needed('agreed', 'boolean'),
    ],
  ),
  sheet_lines: table(
    [...ACTIVITY_KEY, 'line_kind', 'line_number'],
    [...OF_ACTIVITY, neededCode('line_kind', SHEET_LINES), needed('line_number', 'integer'), ...localized('text')],
  ),
  narratives: table(
    [...ACTIVITY_KEY, 'language'],
    [
      ...OF_ACTIVITY,
      neededLanguage('language'),
      optional('results', 'markdown'),
      optional('analysis', 'markdown'),
      optional('recommendations', 'markdown'),
      needed('changed_at', 'date_time'),
    ],
  ),
  ...AMENDMENT_TABLES,
} as const satisfies Record<string, Table>;
export type PlanTableName = keyof typeof PLAN_TABLES;
export const PLAN_TABLE_NAMES = Object.keys(PLAN_TABLES) as PlanTableName[];
