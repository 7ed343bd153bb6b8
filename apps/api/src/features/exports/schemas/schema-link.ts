import { DATASETS, type DatasetName } from '@iltizam/shared/exports/contract';

/** Exports that are one type of the contracts, by the name of their schema. */
export const CONTRACT_SCHEMAS = {
  plan: 'PortablePlan',
  'plan-data': 'PlanData',
  report: 'ReportModel',
  'ogp-commitment': 'OgpCommitment',
  dictionary: 'DatasetDictionary',
  'archive-manifest': 'ArchiveManifest',
  'archive-documents': 'ArchivedDocument',
  'archive-comments': 'ArchivedComment',
} as const;

export type DatasetSchemaName = `dataset-${DatasetName}`;
export type ExportSchemaName = keyof typeof CONTRACT_SCHEMAS | DatasetSchemaName;

export const EXPORT_SCHEMAS: readonly ExportSchemaName[] = [
  ...(Object.keys(CONTRACT_SCHEMAS) as (keyof typeof CONTRACT_SCHEMAS)[]),
  ...DATASETS.map((name): DatasetSchemaName => `dataset-${name}`),
];

/** These are lists of what the contract describes. */
export const LISTS: ReadonlySet<ExportSchemaName> = new Set(['archive-documents', 'archive-comments'] as const);

export const SCHEMA_TYPE = 'application/schema+json';

export const schemaPath = (name: ExportSchemaName): string => `/schemas/${name}.json`;

/** The `Link` from an export to its schema. */
export const schemaLink = (name: ExportSchemaName): string => `</api/v1${schemaPath(name)}>; rel="describedby"; type="${SCHEMA_TYPE}"`;
