import type { ColumnType, DatasetColumn, DatasetName } from '@iltizam/shared/exports/contract';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import contract from '../../../platform/http/contract.generated.json';
import { describe } from '../datasets/datasets.js';
import { CONTRACT_SCHEMAS, type ExportSchemaName, LISTS, schemaPath } from './schema-link.js';

type Schema = Record<string, unknown>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const KNOWN: Readonly<Record<string, object>> = contract.schemas;
const REFERENCE = /"#\/components\/schemas\/(\w+)"/g;

const named = (schema: object): string[] => [...JSON.stringify(schema).matchAll(REFERENCE)].map(([, name = '']) => name);

/** The schemas that these name, and those that these name in turn, as definitions of one document. */
function standingAlone(schema: Schema): Schema {
  const wanted = new Set(named(schema));
  for (const name of wanted) for (const further of named(KNOWN[name] ?? {})) wanted.add(further);
  const definitions = Object.fromEntries([...wanted].sort().map((name) => [name, KNOWN[name] ?? {}]));
  const text = JSON.stringify({ ...schema, ...(wanted.size > 0 && { $defs: definitions }) });
  return JSON.parse(text.replaceAll(REFERENCE, '"#/$defs/$1"')) as Schema;
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const CELLS: Record<ColumnType, Schema> = {
  text: { type: 'string' },
  code: { type: 'string' },
  language: { enum: [...LOCALES] },
  integer: { type: 'integer' },
  decimal: reference('DecimalString'),
  boolean: { type: 'boolean' },
  date: reference('IsoDate'),
  partial_date: reference('PartialDate'),
  date_time: reference('IsoDateTime'),
};

const cellSchema = ({ type, values, required, description }: DatasetColumn): Schema => {
  const cell = values ? { enum: values } : CELLS[type];
  return { ...(required ? cell : { anyOf: [cell, { type: 'null' }] }), description };
};

/** A file of a dataset, each row with its columns and no other. */
function datasetSchema(name: DatasetName): Schema {
  const { title, columns } = describe(name, 'en');
  const row = {
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
    required: columns.map((column) => column.name),
    additionalProperties: false,
  };
  return { title, allOf: [reference('DatasetFile')], properties: { dataset: { const: name }, rows: { type: 'array', items: row } } };
}

const isContract = (name: ExportSchemaName): name is keyof typeof CONTRACT_SCHEMAS => Object.hasOwn(CONTRACT_SCHEMAS, name);

const bodyOf = (name: ExportSchemaName): Schema => {
  if (!isContract(name)) return datasetSchema(name.replace('dataset-', '') as DatasetName);
  const schema = reference(CONTRACT_SCHEMAS[name]);
  return LISTS.has(name) ? { type: 'array', items: schema } : schema;
};

/** The schema of an export as a document of its own, JSON Schema 2020-12; `api` is the address that names begin with. */
export const exportSchema = (name: ExportSchemaName, api: string): Schema => ({
  $schema: DIALECT,
  $id: api + schemaPath(name),
  ...standingAlone(bodyOf(name)),
});
