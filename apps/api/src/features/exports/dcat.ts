import { DATASET_FORMATS, type DatasetFormat, DATASETS, type DatasetName } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import type { IsoDate, IsoDateTime } from '@iltizam/shared/kernel/dates';
import { LOCALES, type Locale, type LocalizedText } from '@iltizam/shared/kernel/locale';
import { type ExportSchemaName, schemaPath } from './schemas/schema-link.js';
import type { WholeFileName } from './words/fr.js';
import { wordsOf } from './words/words.js';

/** What a catalogue knows of a plan; `modified` is null before its first update. */
export type CataloguedPlan = {
  slug: string;
  title: LocalizedText;
  summary: LocalizedText | null;
  member: LocalizedText;
  archive: boolean;
  start: IsoDate;
  end: IsoDate;
  languages: Locale[];
  modified: IsoDateTime | null;
};

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The controlled vocabularies of the Publications Office of the EU, which DCAT-AP asks for. */
const EU = 'http://publications.europa.eu/resource/authority';
const LANGUAGES: Record<Locale, string> = { fr: 'FRA', ar: 'ARA', en: 'ENG', zgh: 'ZGH' };
type FileFormat = DatasetFormat | 'zip';
const FILE_TYPES: Record<FileFormat, string> = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', zip: 'ZIP' };
const MEDIA_TYPES: Record<FileFormat, string> = {
  zip: 'application/zip',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

type Node = Record<string, unknown>;

const node = (id: string): Node => ({ '@id': id });
const typed = (value: string, type: 'date' | 'dateTime'): Node => ({ '@value': value, '@type': `xsd:${type}` });
const texts = (localized: LocalizedText): Node[] =>
  LOCALES.flatMap((locale) => {
    const value = localized[locale];
    return value === undefined ? [] : [{ '@value': value, '@language': locale }];
  });
const words = (text: (locale: Locale) => string): Node[] => LOCALES.map((locale) => ({ '@value': text(locale), '@language': locale }));
const languages = (locales: readonly Locale[]): Node[] => locales.map((locale) => node(`${EU}/language/${LANGUAGES[locale]}`));

const standard = (id: string): Node => ({ '@id': id, '@type': 'dct:Standard' });

/** One file: where it is, what it is, and what its form follows. */
type DescribedFile = { url: string; title: Node[]; description: Node[]; format: FileFormat; conformsTo: string | null };

const distribution = ({ modified }: CataloguedPlan, { url, title, description, format, conformsTo }: DescribedFile): Node => ({
  '@id': url,
  '@type': 'dcat:Distribution',
  'dct:title': title,
  'dct:description': description,
  'dcat:accessURL': node(url),
  'dcat:downloadURL': node(url),
  'dcat:mediaType': node(`https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`),
  'dct:format': node(`${EU}/file-type/${FILE_TYPES[format]}`),
  'dct:license': node(LICENCE.url),
  'dcatap:availability': node(`${EU}/planned-availability/STABLE`),
  ...(conformsTo !== null && { 'dct:conformsTo': standard(conformsTo) }),
  ...(modified !== null && { 'dct:modified': typed(modified, 'dateTime') }),
});

function tableFile(api: string, plan: CataloguedPlan, dataset: DatasetName, format: DatasetFormat): Node {
  const conformsTo: Record<DatasetFormat, string | null> = {
    csv: `${api}/plans/${plan.slug}/datasets/${dataset}.csv-metadata.json`,
    json: api + schemaPath(`dataset-${dataset}`),
    xlsx: null,
  };
  return distribution(plan, {
    url: `${api}/plans/${plan.slug}/datasets/${dataset}.${format}`,
    title: words((locale) => `${wordsOf(locale).datasets[dataset].title} (${FILE_TYPES[format]})`),
    description: words((locale) => wordsOf(locale).datasets[dataset].description),
    format,
    conformsTo: conformsTo[format],
  });
}

/** The files that hold a whole plan: what they are, and the schema of their form if they have one. */
const WHOLE_FILES: Record<WholeFileName, { format: FileFormat; schema: ExportSchemaName | null }> = {
  'plan.json': { format: 'json', schema: 'plan' },
  'plan.xlsx': { format: 'xlsx', schema: null },
  'plan.csv.zip': { format: 'zip', schema: null },
};

const wholeFile = (api: string, plan: CataloguedPlan, name: WholeFileName): Node => {
  const { format, schema } = WHOLE_FILES[name];
  return distribution(plan, {
    url: `${api}/plans/${plan.slug}/${name}`,
    title: words((locale) => wordsOf(locale).files[name].title),
    description: words((locale) => wordsOf(locale).files[name].description),
    format,
    conformsTo: schema && api + schemaPath(schema),
  });
};

/** Of an archived plan only its own figures are known. */
const datasetsOf = ({ archive }: CataloguedPlan): readonly DatasetName[] => (archive ? ['plan'] : DATASETS);

const dataset = (origin: string, api: string, plan: CataloguedPlan): Node => ({
  '@id': `${api}/plans/${plan.slug}`,
  '@type': 'dcat:Dataset',
  'dct:identifier': plan.slug,
  'dct:title': texts(plan.title),
  'dct:description': texts(plan.summary ?? plan.title),
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': texts(plan.member) },
  'dct:language': languages(plan.languages),
  'dct:license': node(LICENCE.url),
  'dct:accessRights': node(`${EU}/access-right/PUBLIC`),
  'dct:accrualPeriodicity': node(`${EU}/frequency/IRREG`),
  'dct:temporal': {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': typed(plan.start, 'date'),
    'dcat:endDate': typed(plan.end, 'date'),
  },
  'dcat:theme': node(`${EU}/data-theme/GOVE`),
  'dcat:landingPage': LOCALES.map((locale) => node(`${origin}/${locale}/plans/${plan.slug}`)),
  ...(plan.modified !== null && { 'dct:modified': typed(plan.modified, 'dateTime') }),
  'dcat:distribution': [
    ...(Object.keys(WHOLE_FILES) as WholeFileName[]).map((name) => wholeFile(api, plan, name)),
    ...datasetsOf(plan).flatMap((name) => DATASET_FORMATS.map((format) => tableFile(api, plan, name, format))),
  ],
});

const latest = (plans: readonly CataloguedPlan[]): IsoDateTime | undefined =>
  plans
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1);

/** The catalogue of everything that is published, as DCAT-AP 3 in JSON-LD; a dataset is a plan, a distribution one of its files. */
export function dcatCatalogue(origin: string, api: string, plans: readonly CataloguedPlan[]): Node {
  const modified = latest(plans);
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': words((locale) => wordsOf(locale).catalogue.publisher) };
  return {
    '@context': CONTEXT,
    '@id': `${api}/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': words((locale) => wordsOf(locale).catalogue.title),
    'dct:description': words((locale) => wordsOf(locale).catalogue.description),
    'dct:publisher': publisher,
    'dct:language': languages(LOCALES),
    'dct:license': node(LICENCE.url),
    ...(modified !== undefined && { 'dct:modified': typed(modified, 'dateTime') }),
    'foaf:homepage': node(`${origin}/`),
    'dcat:dataset': plans.map((plan) => dataset(origin, api, plan)),
    'dcat:service': {
      '@id': api,
      '@type': 'dcat:DataService',
      'dct:title': words((locale) => wordsOf(locale).catalogue.api),
      'dct:publisher': publisher,
      'dct:license': node(LICENCE.url),
      'dcat:endpointURL': node(api),
      'dcat:endpointDescription': node(`${origin}/api/openapi.json`),
      'dcat:servesDataset': plans.map(({ slug }) => node(`${api}/plans/${slug}`)),
    },
  };
}
