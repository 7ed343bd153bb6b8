import { EARLY_REASON_MAX, EDITION_KINDS, type EditionKind, REPORT_FORMATS, type ReportFormat } from '@iltizam/shared/editions/contract';
import type { IsoDate, IsoDateTime } from '@iltizam/shared/kernel/dates';
import { LOCALES, type Locale } from '@iltizam/shared/kernel/locale';
import type { ArchivedEdition, ArchivedReport, PortableSections } from '@iltizam/shared/portable/contract';
import { sectionFaults } from '@iltizam/shared/reports/rich-text-rules';
import { NUMBER_MAX } from '@iltizam/shared/studio/contract';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsObject, IsOptional, IsString } from 'class-validator';
import type { FieldFault } from '../../../platform/errors/domain-error.js';
import { DayField, ListField, LocaleField, OneOfField } from '../../../platform/http/fields.js';
import { ExactText, HashField, InstantField } from '../form/exact-fields.js';
import { NumberField } from '../form/number-field.js';

const REPORT_FILE_BYTES_MAX = 1_000_000_000;
const REPLACED_MAX = 100_000;

class HashForm {
  @LocaleField() lang: Locale;
  @HashField() hash: string;
}

class ReportFileForm {
  @LocaleField() lang: Locale;
  @OneOfField(REPORT_FORMATS) format: ReportFormat;
  @NumberField(REPORT_FILE_BYTES_MAX, 0) bytes: number;
  @HashField() sha256: string;
  @IsArray() @ArrayMaxSize(REPLACED_MAX) @IsString({ each: true }) replaced: string[];
}

class EditionForm implements ArchivedEdition {
  @OneOfField(EDITION_KINDS) kind: EditionKind;
  @DayField() asOf: IsoDate;
  @InstantField() knownAt: IsoDateTime;
  @InstantField() frozenAt: IsoDateTime;
  @InstantField() publishedAt: IsoDateTime;
  @IsOptional() @ExactText(0, EARLY_REASON_MAX) earlyReason: string | null = null;
  @ListField(() => HashForm, LOCALES.length) hashes: HashForm[];
  @ListField(() => ReportFileForm, LOCALES.length * REPORT_FORMATS.length) files: ReportFileForm[];
}

class ReportForm implements ArchivedReport {
  @NumberField(NUMBER_MAX) number: number;
  @DayField() asOf: IsoDate;
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn([...LOCALES], { each: true, context: { values: LOCALES.join(', ') } })
  languages: Locale[];
  @IsObject() sections: PortableSections;
  @IsOptional() @DayField() remarksUntil: IsoDate | null = null;
  @ListField(() => EditionForm, EDITION_KINDS.length) editions: EditionForm[];
}

export class ReportsForm {
  @ListField(() => ReportForm, NUMBER_MAX) items: ReportForm[];
}

const repeated = (pointer: string, keys: readonly (string | number)[]): FieldFault[] =>
  keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [{ pointer: `${pointer}/${index}`, code: 'twice', params: { found: String(key) } }] : [],
  );

/** An edition has a file in JSON, its model, for each of its hashes, and no file in another language. */
const editionFaults = (pointer: string, { hashes, files }: ArchivedEdition): FieldFault[] => {
  const languages = hashes.map(({ lang }) => lang);
  const modelled = new Set(files.flatMap(({ lang, format }) => (format === 'json' ? [lang] : [])));
  return [
    ...repeated(`${pointer}/hashes`, languages),
    ...repeated(
      `${pointer}/files`,
      files.map(({ lang, format }) => `${lang} ${format}`),
    ),
    ...languages.flatMap((lang, index) => (modelled.has(lang) ? [] : [{ pointer: `${pointer}/hashes/${index}`, code: 'unknown' }])),
    ...files.flatMap(({ lang }, index) => (languages.includes(lang) ? [] : [{ pointer: `${pointer}/files/${index}`, code: 'unknown' }])),
  ];
};

/** What parts of `reports.json` say of each other. */
export const reportFaults = (reports: readonly ArchivedReport[]): FieldFault[] => [
  ...repeated(
    '/items',
    reports.map(({ number }) => number),
  ),
  ...reports.flatMap(({ sections, editions }, index) => [
    ...sectionFaults(sections).map(({ pointer }) => ({ pointer: `/items/${index}/sections${pointer}`, code: 'richText' })),
    ...repeated(
      `/items/${index}/editions`,
      editions.map(({ kind }) => kind),
    ),
    ...editions.flatMap((edition, place) => editionFaults(`/items/${index}/editions/${place}`, edition)),
  ]),
];
