import type { DatasetName } from '@iltizam/shared/exports/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';

/** What a file was asked for, with everything that was left out filled in: the same question has the same answer tomorrow. */
export type DatasetQuestion = {
  plan: string;
  dataset: DatasetName;
  locale: Locale;
  /** the day of the figures, the later one of a comparison */
  asOf: IsoDate;
  /** the earlier day of a comparison */
  from: IsoDate | null;
  axis: number | null;
  institution: string | null;
};
