import type { ColumnType, ColumnUnit, Dataset, DatasetColumn } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import type { LocalText, Locale } from '@iltizam/shared/kernel/locale';

const BASE: Record<ColumnType, string> = {
  text: 'string',
  code: 'string',
  language: 'language',
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  partial_date: 'string',
  date_time: 'dateTimeStamp',
};

const PARTIAL_DATE = '\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?';

/** The units of QUDT; points are percents of difference. */
const UNITS: Record<ColumnUnit, string> = {
  percent: 'http://qudt.org/vocab/unit/PERCENT',
  points: 'http://qudt.org/vocab/unit/PERCENT',
  days: 'http://qudt.org/vocab/unit/DAY',
};

const datatype = ({ type, unit, values }: DatasetColumn): object | string => {
  if (values) return { base: 'string', format: values.join('|') };
  if (type === 'partial_date') return { base: 'string', format: PARTIAL_DATE };
  return unit === 'percent' ? { base: BASE[type], minimum: 0, maximum: 100 } : BASE[type];
};

export type CsvwFacts = { dataset: Dataset; locale: Locale; url: string; planTitle: string; note: LocalText | null; asOf: string };

/** Metadata of the CSV in the vocabulary of CSV on the Web (W3C Recommendation of 2015), `tableSchema` from the dataset's columns. */
export const csvwMetadata = ({ dataset, locale, url, planTitle, note, asOf }: CsvwFacts): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
  '@type': 'Table',
  url,
  'dc:title': `${planTitle}: ${dataset.title}`,
  'dc:description': dataset.description,
  'dc:license': { '@id': LICENCE.url },
  'dc:source': { '@id': url },
  'dc:temporal': asOf,
  ...(note !== null && { 'dc:provenance': { '@value': note.text, '@language': note.lang } }),
  dialect: {
    '@type': 'Dialect',
    encoding: 'utf-8',
    delimiter: ',',
    header: true,
    lineTerminators: ['\r\n'],
    quoteChar: '"',
    doubleQuote: true,
  },
  tableSchema: {
    '@type': 'Schema',
    columns: dataset.columns.map((column) => ({
      '@type': 'Column',
      name: column.name,
      titles: column.name,
      'dc:description': column.description,
      datatype: datatype(column),
      required: column.required,
      ...(column.unit !== null && { 'http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure': { '@id': UNITS[column.unit] } }),
    })),
    primaryKey: dataset.key,
  },
});
