import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const tableOf = (table: Parameters<DefaultNamingStrategy['primaryKeyName']>[0]): string => (typeof table === 'string' ? table : table.name);

/** Columns in snake case, and the constraint names that PostgreSQL itself gives, so that hand-written migrations need name nothing. */
export class PostgresNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? snake(property);
  }
  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }
  override primaryKeyName(table: Parameters<DefaultNamingStrategy['primaryKeyName']>[0]): string {
    return `${tableOf(table)}_pkey`;
  }
  override uniqueConstraintName(table: Parameters<DefaultNamingStrategy['primaryKeyName']>[0], columns: string[]): string {
    return `${tableOf(table)}_${columns.join('_')}_key`;
  }
  override foreignKeyName(table: Parameters<DefaultNamingStrategy['primaryKeyName']>[0], columns: string[]): string {
    return `${tableOf(table)}_${columns.join('_')}_fkey`;
  }
  override indexName(table: Parameters<DefaultNamingStrategy['primaryKeyName']>[0], columns: string[]): string {
    return `${tableOf(table)}_${columns.join('_')}_idx`;
  }
}
