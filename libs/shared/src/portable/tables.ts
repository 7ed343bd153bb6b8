import { GIVEN_ROLES } from '../accounts/contract.js';
import { needed, neededCode, neededLanguage, optional, type RowOf, table } from './columns.js';
import { PLAN_TABLES } from './plan-tables.js';

/** People and where their role holds; nobody travels with a plan. DOMAIN.md §7 */
const PEOPLE_TABLE = table(
  ['email', 'role', 'plan', 'institution_key', 'commitment_number'],
  [
    needed('email', 'email'),
    needed('person_name', 'text'),
    neededLanguage('language'),
    neededCode('role', GIVEN_ROLES),
    optional('member', 'slug'),
    optional('plan', 'slug'),
    optional('institution_key', 'slug'),
    optional('commitment_number', 'integer'),
  ],
);

/** Every table that a file can hold. */
export const TABLES = { ...PLAN_TABLES, people: PEOPLE_TABLE } as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
export type TableRow<N extends TableName> = RowOf<(typeof TABLES)[N]['columns']>;
export type ColumnName = (typeof TABLES)[TableName]['columns'][number]['name'];
