import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ColumnName, TableName, TABLES } from '@iltizam/shared/portable/tables';

/** What a column is called by: of the columns of a text in four languages, the text. */
export type FieldName = ColumnName extends infer N ? (N extends `${infer F}_${Locale}` ? F : N) : never;

/** The columns with a closed list. */
export type CodeColumn = Extract<(typeof TABLES)[TableName]['columns'][number], { type: 'code' }>;
