import { AMENDED_KINDS, AMENDED_WHATS } from '@iltizam/shared/amendments/contract';
import { instant } from '../../../platform/database/instant.sql.js';
import { PLAN_CTE } from '../../progress/rates.sql.js';
import { column, type DatasetTable, localColumns, OF_PLAN, percent, required, requiredCode } from './column.js';

/** What amendments with effect until a day changed, one row per change. DOMAIN.md §3.8 */
export const AMENDMENTS: DatasetTable = {
  name: 'amendments',
  filters: ['asOf'],
  key: ['plan', 'as_of', 'amendment_number', 'change_number'],
  columns: [
    ...OF_PLAN,
    required('amendment_number', 'integer', 'm.number'),
    required('change_number', 'integer', 'x.position + 1'),
    required('in_force_from', 'date', 'm.effective_on'),
    required('amended_at', 'date_time', instant('m.recorded_at')),
    required('approver', 'text', 'm.approver'),
    ...localColumns('reason', 'reason_lang', 'm.reason'),
    requiredCode('amended_kind', AMENDED_KINDS, 'x.subject_kind'),
    requiredCode('amended_what', AMENDED_WHATS, 'x.what'),
    column('commitment_number', 'integer', 'k.number'),
    column('activity_number', 'integer', 'b.number'),
    column('value_before', 'text', 'x.before::text'),
    column('value_after', 'text', 'x.after::text'),
    percent('plan_rate_before', `m.effect #>> '{plan,before}'`),
    percent('plan_rate_after', `m.effect #>> '{plan,after}'`),
  ],
  ctes: PLAN_CTE,
  from: `amendment m join amendment_change x on x.amendment_id = m.id
    left join activity b on x.subject_kind = 'activity' and b.id = x.subject_id
    left join commitment k on k.id = case x.subject_kind when 'commitment' then x.subject_id else b.commitment_id end`,
  where: 'm.plan_id = p.id and m.effective_on <= $2::date',
  order: 'm.number desc, x.position',
};
