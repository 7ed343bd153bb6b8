import type { Activity, Indicator } from '../commitments/contract.js';
import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { LocalText, Locale } from '../kernel/locale.js';
import type { PlanState } from '../plans/contract.js';
import type { CommitmentProgress, PlanFigures, PlanProgress, UnreportedRule } from '../progress/contract.js';

export type ExportedActivity = Omit<Activity, 'abilities'>;

export type ExportedCommitment = CommitmentProgress & {
  start: PartialDate | null;
  end: PartialDate | null;
  /** the OGP's, null until staff note it: ogp/identifiers.ts */
  ogpId: string | null;
  problem: LocalText | null;
  solution: LocalText | null;
  expectedResult: LocalText | null;
  activityList: ExportedActivity[];
  indicators: Indicator[];
};

/** GET /plans/{plan}/data.json?asOf= */
export type PlanData = {
  asOf: IsoDate;
  generatedAt: IsoDateTime;
  /** the address that answers the same data again */
  source: string;
  licence: Licence;
  plan: PlanFigures & {
    start: PartialDate;
    end: PartialDate;
    state: PlanState;
    mainLanguage: Locale;
    /** the OGP's code of the member and its name of the plan */
    ogpCode: string | null;
    ogpPlan: string | null;
    unreported: UnreportedRule;
    dataNote: LocalText | null;
  };
  axes: PlanProgress['axes'];
  commitments: ExportedCommitment[];
};

/** Every table that a plan is published as: GET /plans/{plan}/datasets/{dataset}.{format} */
export const DATASETS = [
  'plan',
  'axes',
  'commitments',
  'activities',
  'indicators',
  'updates',
  'curve',
  'institutions',
  'status',
  'reporting',
  'comparison',
  'amendments',
  'ogp',
] as const;
export type DatasetName = (typeof DATASETS)[number];

export const DATASET_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** What a dataset can be asked for: a day, or two days to compare, an axis, a responsible body. */
export const DATASET_FILTERS = ['asOf', 'axis', 'institution', 'from', 'to'] as const;
export type DatasetFilter = (typeof DATASET_FILTERS)[number];

/** `text` may hold several lines; `code` is a word of a closed list. */
export type ColumnType = 'text' | 'code' | 'language' | 'integer' | 'decimal' | 'boolean' | 'date' | 'partial_date' | 'date_time';
export type ColumnUnit = 'percent' | 'points' | 'days';

/** One column: the same name means the same in every dataset, whatever the language of the texts. */
export type DatasetColumn = {
  name: string;
  type: ColumnType;
  unit: ColumnUnit | null;
  /** false where a cell may be empty, which always means "not set" or "not known" */
  required: boolean;
  /** the closed list of a code */
  values: string[] | null;
  description: string;
};

export type Dataset = {
  name: DatasetName;
  title: string;
  description: string;
  filters: DatasetFilter[];
  /** the columns that together name one row */
  key: string[];
  columns: DatasetColumn[];
};

export type Licence = { name: string; url: string };

/** GET /datasets: the data dictionary in the reader's language. */
export type DatasetDictionary = { formats: DatasetFormat[]; licence: Licence; items: Dataset[] };

/** A cell as JSON writes it: decimals and dates are strings, null is "not set". */
export type DatasetCell = string | number | boolean | null;
export type DatasetRow = { [column: string]: DatasetCell };

/** GET /plans/{plan}/datasets/{dataset}.json */
export type DatasetFile = {
  plan: { slug: string; title: string; titleLang: Locale };
  dataset: DatasetName;
  /** the day of the figures, the later one of a comparison */
  asOf: IsoDate;
  /** the earlier day of a comparison */
  from: IsoDate | null;
  /** the address that answers the same data again */
  source: string;
  licence: Licence;
  /** where the figures come from, when the bodies did not declare them */
  note: LocalText | null;
  rows: DatasetRow[];
};

/** A table with more rows than this is written to a file first: it can be downloaded in parts, and nobody waits on an open connection. */
export const DIRECT_ROWS_MAX = 20_000;

export const PREPARED_FILE_STATES = ['waiting', 'writing', 'ready', 'failed'] as const;
export type PreparedFileState = (typeof PREPARED_FILE_STATES)[number];

/** GET /prepared-files/{key}: a large table on its way to a file. A file that was cleared away is written again, and one that is older than what was told of the plan, which can be read meanwhile. */
export type PreparedFile = {
  key: string;
  plan: { slug: string; title: string; titleLang: Locale };
  dataset: DatasetName;
  format: DatasetFormat;
  asOf: IsoDate;
  state: PreparedFileState;
  rows: number | null;
  rowsWritten: number;
  /** of the file that can be read now, null before the first one is ready */
  bytes: number | null;
  /** of the file, in hexadecimal */
  sha256: string | null;
  /** what was recorded later is not in it */
  writtenAt: IsoDateTime | null;
  /** below the API */
  url: string;
};
