import { firstDayOf, type IsoDate, lastDayOf, type PartialDate, type Precision, precisionOf } from '@iltizam/shared/kernel/dates';

type Columns<Day, Fineness> = { startOn: Day; startPrecision: Fineness; endOn: Day; endPrecision: Fineness };

export function periodColumns(period: { start: PartialDate; end: PartialDate }): Columns<IsoDate, Precision>;
export function periodColumns(period: { start: PartialDate | null; end: PartialDate | null }): Columns<IsoDate | null, Precision | null>;
/** A period as its four columns: the first day of the start, the last day of the end, each with its precision; null stays null. */
export function periodColumns({
  start,
  end,
}: {
  start: PartialDate | null;
  end: PartialDate | null;
}): Columns<IsoDate | null, Precision | null> {
  return {
    startOn: start === null ? null : firstDayOf(start),
    startPrecision: start === null ? null : precisionOf(start),
    endOn: end === null ? null : lastDayOf(end),
    endPrecision: end === null ? null : precisionOf(end),
  };
}
