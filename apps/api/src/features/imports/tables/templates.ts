import type { Locale } from '@iltizam/shared/kernel/locale';
import type { TemplateKind } from '@iltizam/shared/imports/contract';
import type { TableName } from '@iltizam/shared/portable/tables';
import { wordsOf } from '../words/words.js';
import { columnsOf } from './headers.js';
import type { SheetOfTable, TablesWorkbook } from './tables-workbook.js';

/** The sheets of each template, the one that it is named after first. */
const SHEETS: Record<TemplateKind, readonly TableName[]> = {
  plan: ['plan', 'institutions', 'axes', 'commitments', 'activities', 'indicators'],
  commitments: ['commitments', 'institutions', 'activities', 'indicators'],
  activities: ['activities'],
  indicators: ['indicators', 'measurements'],
  updates: ['updates', 'actions', 'difficulties', 'evidence'],
  institutions: ['institutions'],
  people: ['people'],
};

/** What nobody types: an import knows it, or it belongs to a plan's past. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'archive state known_commitments rates_as_of unreported_rule rate_rule limited_below completed_from at_risk_points ahead_points stale_days ' +
    'completion_needs_action completion_needs_evidence publication published_at weights_frozen_at added_on recorded_at changed_at replaces_number withdrawn sha256'
  ).split(' '),
);

const sheetOf = (table: TableName): SheetOfTable => ({
  table,
  columns: columnsOf(table).filter(({ name }) => !LEFT_OUT.has(name)),
  rows: [],
});

/** The columns that people fill in for one table. */
export const templateColumns = (kind: TemplateKind): SheetOfTable['columns'] => sheetOf(SHEETS[kind][0] ?? 'plan').columns;

/** An empty workbook in the reader's language. DOMAIN.md §11 */
export const templateOf = (kind: TemplateKind, locale: Locale): TablesWorkbook => ({
  sheets: SHEETS[kind].map(sheetOf),
  locale,
  template: true,
  title: wordsOf(locale).tables[SHEETS[kind][0] ?? 'plan'].title,
  source: null,
});
