import type { IndicatorKind, IndicatorUnit } from '../commitments/contract.js';
import type { IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';

/** Characters of a value as it is printed. */
export const PRINTED_MAX = 200;

/** POST /indicators/{id}/measurements, POST /measurements/{id}/corrections: `printed` is the value as a document writes it; left out of a number, it is the number. */
export type MeasurementForm = { value: DecimalString | null; printed: string | null; on: PartialDate };

/** One thing that was said of an indicator; `withdrawn` takes back what was said before. */
export type MeasurementVersion = {
  id: number;
  value: DecimalString | null;
  printed: string;
  on: PartialDate;
  withdrawn: boolean;
  recordedAt: IsoDateTime;
  /** null for what was imported */
  recordedBy: string | null;
};

/** What holds now, or was taken back last, with what was said before it, the latest first. */
export type KeptMeasurement = MeasurementVersion & { earlier: MeasurementVersion[] };

export type MeasuredIndicator = {
  id: number;
  number: number;
  kind: IndicatorKind;
  name: string;
  nameLang: Locale;
  unit: IndicatorUnit;
  baseline: DecimalString | null;
  target: DecimalString | null;
  measurements: KeptMeasurement[];
};

/** GET /plans/{plan}/commitments/{number}/measurements: for those who report on the commitment. */
export type IndicatorMeasurements = {
  plan: { slug: string; title: string; titleLang: Locale; start: PartialDate; end: PartialDate };
  axis: number;
  number: number;
  title: string;
  titleLang: Locale;
  indicators: MeasuredIndicator[];
  abilities: { measure: boolean };
};

/** What noting, correcting or taking back answers: the id that the next correction starts from. */
export type Noted = { id: number };
