import type { ImportKind } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { OnPart } from '../../../platform/child-work.js';
import type { CsvOptions } from './csv-file.js';
import type { TablesFile } from './open-file.js';
import { sheetsOfPlan } from './plan-sheets.js';
import { readFileHere } from './read-file.js';
import type { ReadTables } from './reading.js';
import { tablesZip } from './tables-csv.js';
import { tablesWorkbook } from './tables-workbook.js';

export type ReadJob = { do: 'read'; file: TablesFile; kind: ImportKind; options: CsvOptions };
/** `json` is a PortablePlan; `source` the address that gives the file again. */
export type WriteJob = { do: 'write'; json: string; format: 'xlsx' | 'csv.zip'; locale: Locale; source: string };
export type TablesJob = ReadJob | WriteJob;

const written = async ({ json, format, locale, source }: WriteJob): Promise<Uint8Array> => {
  const plan = JSON.parse(json) as PortablePlan;
  const { slug, title, mainLanguage } = plan.plan;
  const name = title[locale] ?? title[mainLanguage] ?? slug;
  const sheets = sheetsOfPlan(plan);
  return format === 'xlsx'
    ? tablesWorkbook({ sheets, locale, template: false, title: name, source })
    : tablesZip(slug, name, sheets, locale);
};

/** The work itself, which the child process does. */
export const answerTo = (job: TablesJob, onPart: OnPart): Promise<ReadTables | Uint8Array> =>
  job.do === 'read' ? readFileHere(job.file, job.kind, job.options, onPart) : written(job);
