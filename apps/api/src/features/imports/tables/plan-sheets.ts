import type { PortablePlan } from '@iltizam/shared/portable/contract';
import { PLAN_TABLE_NAMES } from '@iltizam/shared/portable/plan-tables';
import { rowsOf } from '@iltizam/shared/portable/rows';
import { columnsOf } from './headers.js';
import type { SheetOfTable } from './tables-workbook.js';

/** A plan as the sheets of a workbook, empty ones too: what may be filled in is seen. */
export const sheetsOfPlan = (plan: PortablePlan): SheetOfTable[] => {
  const rows = rowsOf(plan);
  return PLAN_TABLE_NAMES.map((table) => ({ table, columns: columnsOf(table), rows: rows[table] }));
};
