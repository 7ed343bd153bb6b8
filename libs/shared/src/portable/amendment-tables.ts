import { AMENDED_KINDS, AMENDED_WHATS } from '../amendments/contract.js';
import { localized, needed, neededCode, optional, table, type Table } from './columns.js';

export const OF_PLAN = [needed('plan', 'slug')] as const;
const OF_AMENDMENT = [...OF_PLAN, needed('amendment_number', 'integer')] as const;
/** What an amendment speaks of: both empty for the plan. */
const SUBJECT = [
  neededCode('amended_kind', AMENDED_KINDS),
  optional('commitment_number', 'integer'),
  optional('activity_number', 'integer'),
] as const;

/** What changed of a plan since its adoption, as tables: see plan-tables.ts. */
export const AMENDMENT_TABLES = {
  amendments: table(
    ['plan', 'amendment_number'],
    [
      ...OF_AMENDMENT,
      ...localized('reason'),
      needed('approver', 'text'),
      needed('in_force_from', 'date'),
      needed('recorded_at', 'date_time'),
      optional('plan_rate_before', 'decimal'),
      optional('plan_rate_after', 'decimal'),
    ],
  ),
  amendment_effects: table(
    ['plan', 'amendment_number', 'commitment_number'],
    [...OF_AMENDMENT, needed('commitment_number', 'integer'), optional('rate_before', 'decimal'), optional('rate_after', 'decimal')],
  ),
  amendment_changes: table(
    ['plan', 'amendment_number', 'change_number'],
    [
      ...OF_AMENDMENT,
      needed('change_number', 'integer'),
      ...SUBJECT,
      neededCode('amended_what', AMENDED_WHATS),
      optional('value_before', 'json'),
      optional('value_after', 'json'),
    ],
  ),
  amendment_terms: table(
    ['plan', 'amendment_number', 'term_number'],
    [...OF_AMENDMENT, needed('term_number', 'integer'), ...SUBJECT, needed('terms', 'json')],
  ),
} as const satisfies Record<string, Table>;
